package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.motcua.kiosk.app.check.ConfigCheck;
import vn.motcua.kiosk.app.machine.Nobody;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.app.machine.ScreenSize;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.citizen.PaperSource;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.desk.DeskGuidance;
import vn.motcua.kiosk.ui.desk.GuidanceProblem;

/** The guidance, at the desk: drawn as citizens see it, and its files looked through. */
final class GuidanceRoom implements DeskGuidance {

  /** Of the smallest screen that there is; the picture is no larger on the page. */
  private static final ScreenSize SIZE = new ScreenSize(1366, 768);

  private final DeskThread thread;
  private final KioskConfig config;
  private final PaperSource paper;
  private final Path folder;

  /**
   * @param config that is in use
   * @param folder of the files that people edit
   */
  GuidanceRoom(DeskThread thread, KioskConfig config, Path folder, PaperSource paper) {
    this.thread = thread;
    this.config = config;
    this.folder = folder;
    this.paper = paper;
  }

  private GuidancePages pages() {
    return new GuidancePages(config.guide(), Nobody.on(today()));
  }

  private LocalDate today() {
    return LocalDate.now(thread.clock());
  }

  @Override
  public void screen(Item item, Consumer<Image> then) {
    pages()
        .page(item)
        .ifPresent(
            stage -> {
              var hidden = new CitizenScreens(config, new PreviewFeed(), PaperSource.none());
              var _ = new Scene(hidden.root(), SIZE.width(), SIZE.height());
              hidden.show(stage, _ -> {});
              then.accept(Picture.of(hidden.root(), SIZE));
            });
  }

  @Override
  public void paper(Item item, Consumer<Image> then) {
    paper.draw(
        pages().sheet(item),
        false,
        (argb, width, height) -> thread.show(() -> then.accept(image(argb, width, height))));
  }

  private static Image image(int[] argb, int width, int height) {
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return image;
  }

  @Override
  public void problems(Consumer<List<GuidanceProblem>> then) {
    thread.later(
        () -> {
          var found = found();
          thread.show(() -> then.accept(found));
        });
  }

  private List<GuidanceProblem> found() {
    var check = ConfigCheck.of(folder, today());
    return Stream.concat(
            check.problems().stream()
                .map(
                    p ->
                        new GuidanceProblem(
                            "%s:%d:%d".formatted(p.file(), p.line(), p.column()),
                            p.key(),
                            p.sentence())),
            check.ofLook().stream()
                .map(
                    p ->
                        new GuidanceProblem(
                            "handout/%s:%d".formatted(p.file(), p.line()), "", p.sentence())))
        .toList();
  }
}
