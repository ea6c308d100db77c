package vn.motcua.kiosk.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Look.Letters;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.sampler.Sampler;

/** A page for each control of the screens, for those who change them. */
@Command(
    name = "sampler",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Cho người phát triển: mỗi thành phần của màn hình một trang, đủ mọi trạng thái.",
      "For developers: a page for each control of the screens, in all its states."
    })
final class SamplerCommand implements Callable<Integer> {

  private static final List<Look> LOOKS =
      List.of(
          Look.USUAL,
          Look.USUAL.withContrast(true),
          Look.USUAL.with(Letters.LARGEST),
          Look.USUAL.with(Letters.LARGEST).withContrast(true));

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Để lại ảnh từng trang ở đây, thay vì mở cửa sổ.",
        "Leaves a picture of every page here instead of opening a window."
      })
  private @Nullable Path out;

  @Mixin private final Places places = new Places();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var output = Output.of(spec);
    var today = LocalDate.now(ZoneId.systemDefault());
    return Configured.on(today, places, output, config -> draw(config, output));
  }

  private int draw(KioskConfig config, PrintWriter output) throws IOException {
    if (out == null && !Display.isThere()) {
      output.println("Không có màn hình: hãy thêm --out DIR. / No display: add --out DIR.");
      return ExitCode.USAGE;
    }
    try {
      if (out == null) {
        show(config);
      } else {
        write(config, out);
        output.println(out.toAbsolutePath().normalize().resolve("*.png"));
      }
      return ExitCode.OK;
    } catch (UncheckedIOException cannotWrite) {
      output.println("Không ghi được / cannot write: " + cannotWrite.getMessage());
      return ExitCode.CANNOT_WRITE;
    } finally {
      Platform.exit();
    }
  }

  private static Sampler sampler(KioskConfig config) {
    Theme.loadFonts();
    return new Sampler(config);
  }

  // --- pictures ---

  private static void write(KioskConfig config, Path folder) throws IOException {
    Files.createDirectories(folder);
    Display.startHeadless();
    var sampler = Display.ask(() -> sampler(config));
    for (var name : sampler.names()) {
      for (var look : LOOKS) {
        var file = folder.resolve(name + suffix(look) + ".png");
        Picture.write(Display.ask(() -> picture(sampler, name, look)), file);
      }
    }
  }

  private static WritableImage picture(Sampler sampler, String name, Look look) {
    var page = sampler.page(name, look, Theme.WIDTH);
    new Scene(page);
    page.applyCss();
    var size = new ScreenSize((int) Theme.WIDTH, (int) Math.ceil(page.prefHeight(Theme.WIDTH)));
    return Picture.of(page, size);
  }

  private static String suffix(Look look) {
    return "-%d%s"
        .formatted(
            Math.round(100 * look.letters().factor()), look.highContrast() ? "-contrast" : "");
  }

  // --- a window ---

  private static void show(KioskConfig config) {
    var closed = new CountDownLatch(1);
    Display.start();
    Display.ask(
        () -> {
          var window = new Stage();
          window.setTitle("Một Cửa Kiosk – sampler");
          window.setScene(new Scene(browser(sampler(config)), 1500, 900));
          window.setOnHidden(_ -> closed.countDown());
          window.show();
          return window;
        });
    try {
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static BorderPane browser(Sampler sampler) {
    var names = new ListView<String>();
    names.getItems().setAll(sampler.names());
    var letters = new ComboBox<Letters>();
    letters.getItems().setAll(Letters.values());
    letters.setValue(Letters.MEDIUM);
    var contrast = new CheckBox("high contrast");
    var page = new ScrollPane();
    Runnable turn =
        () -> {
          var look = new Look(letters.getValue(), contrast.isSelected(), true);
          var name = names.getSelectionModel().getSelectedItem();
          page.setContent(sampler.page(name, look, Theme.WIDTH * 0.65));
        };
    names.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> turn.run());
    letters.setOnAction(_ -> turn.run());
    contrast.setOnAction(_ -> turn.run());
    names.getSelectionModel().selectFirst();
    return new BorderPane(page, null, null, null, new VBox(new HBox(8, letters, contrast), names));
  }
}
