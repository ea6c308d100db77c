package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import vn.motcua.kiosk.app.kiosk.SetupRoom;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.app.machine.Printers;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.setup.SetupPage;
import vn.motcua.kiosk.ui.setup.SetupScreens;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * The set-up of a new machine walked through its real pages, on a copy of the configuration and in
 * a data folder that are deleted afterwards.
 */
public final class SetupWalk {

  private static final int SECONDS_FOR_A_PAGE = 60;

  /** The camera's picture comes in the size of the page, a moment after it. */
  private static final int MILLISECONDS_FOR_A_FRAME = 300;

  private static final List<ScreenSize> SIZES =
      List.of(new ScreenSize(1920, 1080), new ScreenSize(1366, 768));

  private final Path config;
  private final Path out;
  private final PrintWriter output;
  private int pictures;

  /**
   * @param config which is copied, not changed
   * @param out where the pictures go
   */
  public SetupWalk(Path config, Path out, PrintWriter output) {
    this.config = config;
    this.out = out;
    this.output = output;
  }

  public int run() {
    try {
      Files.createDirectories(out);
      var folder = Files.createTempDirectory("kiosk-setup");
      try {
        Folders.copy(config, folder.resolve("config"));
        return walk(folder);
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      output.println("Không ghi được / cannot write: " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  private int walk(Path folder) {
    var clock = Clock.system(ZoneId.systemDefault());
    var copy = folder.resolve("config");
    var read = ConfigReader.read(copy, LocalDate.now(clock));
    if (read.config().isEmpty()) {
      read.problems().forEach(output::println);
      return ExitCode.CONFIGURATION;
    }
    var ended = new CountDownLatch(1);
    try (var data = DataFolder.take(folder.resolve("data"));
        var camera =
            new Camera(
                List.of(new DemoDriver(Specimen.payload(), Specimen.SEED)), CameraLimits.usual())) {
      Display.startHeadless();
      try (var room =
          new SetupRoom(
              Platform::runLater,
              copy,
              data,
              clock,
              camera,
              Engine.CARD::stream,
              _ -> Printers.toFiles(folder.resolve("printed")),
              ended::countDown)) {
        var scene =
            Display.ask(
                () -> {
                  Theme.loadFonts();
                  var pages = new SetupScreens(read.config().get(), room, SetupPage.COMMUNE);
                  return new Scene(
                      pages.root(), SIZES.getFirst().width(), SIZES.getFirst().height());
                });
        pages(scene);
      }
      output.println("Ảnh các trang thiết lập / the set-up: " + out.toAbsolutePath().normalize());
      return ExitCode.OK;
    } catch (StoreProblem | StaffProblem problem) {
      output.println(problem.getMessage());
      return ExitCode.CANNOT_WRITE;
    } finally {
      Platform.exit();
    }
  }

  private void pages(Scene scene) {
    var hand = new Finger(scene);
    hand.touch("setup-next");
    picture(scene, "commune-missing");
    hand.touch("kind-0");
    fill(scene, "#commune-name", "Mẫu Hai");
    fill(scene, "#police-place", "thôn Mẫu Một, cạnh Ủy ban xã");
    hand.touch("province-16");
    hand.touch("hour-3-earlier");
    picture(scene, "commune");
    hand.touch("name-keys");
    picture(scene, "commune-keys");
    hand.touch("keys-done");
    hand.touch("setup-next");
    await("the lead", () -> hand.reaches("lead-keys"));
    fill(scene, "#lead-name", "Trần Văn Thử");
    type(hand, "123456");
    hand.touch("setup-next");
    type(hand, "1234");
    picture(scene, "lead");
    type(hand, "56");
    hand.touch("setup-next");
    await("a refused PIN", () -> text(scene, ".setup-fault").startsWith("STF"));
    picture(scene, "lead-easy");
    type(hand, DeskHand.PIN);
    hand.touch("setup-next");
    type(hand, DeskHand.PIN);
    hand.touch("setup-next");
    await("the camera", () -> note(scene).contains("•••"));
    picture(scene, "camera");
    hand.touch("setup-next");
    await("the printer", () -> hand.reaches("test-page"));
    hand.touch("test-page");
    await("the test page", () -> lines(scene) > 1);
    picture(scene, "printer");
    hand.touch("setup-next");
    await("what is kept", () -> hand.reaches("print-sheet"));
    hand.touch("print-sheet");
    await("the sheet", () -> text(scene, ".setup-line").startsWith("Đã lưu"));
    picture(scene, "keeping");
    hand.touch("setup-language");
    picture(scene, "keeping-english");
    hand.touch("setup-next");
  }

  private static void type(Hand hand, String digits) {
    digits.chars().forEach(d -> hand.touch("key-" + (char) d));
  }

  private static void fill(Scene scene, String field, String text) {
    Display.ask(
        () -> {
          ((TextField) scene.lookup(field)).setText(text);
          return text;
        });
  }

  private static String text(Scene scene, String selector) {
    return Display.ask(
        () -> scene.lookup(selector) instanceof Labeled label ? label.getText() : "");
  }

  private static int lines(Scene scene) {
    return Display.ask(() -> scene.getRoot().lookupAll(".setup-line").size());
  }

  private static String note(Scene scene) {
    return Display.ask(() -> scene.lookup("#read") instanceof Note note ? note.getText() : "");
  }

  private static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_A_PAGE);
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private void picture(Scene scene, String name) {
    pictures++;
    for (var size : SIZES) {
      Display.ask(() -> Picture.of(scene.getRoot(), size));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_FOR_A_FRAME));
      var shot = Display.ask(() -> Picture.of(scene.getRoot(), size));
      Picture.write(
          shot, out.resolve("setup-%02d-%s-%d.png".formatted(pictures, name, size.width())));
    }
  }
}
