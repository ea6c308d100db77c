package vn.motcua.kiosk.app.kiosk;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Picture;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.citizen.PaperSource;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** Draws the pages of {@link Rehearsal} on hidden screens, one by one between touches. */
final class DressRehearsal implements AutoCloseable {

  private final KioskConfig config;
  private final double width;
  private final double height;
  private final Consumer<Image> firstPage;
  private final Runnable afterwards;
  private volatile boolean closed;

  /**
   * @param width of the citizens' screen, in pixels, as the height
   * @param firstPage takes the picture of the first page as it is on every day, on another thread
   * @param afterwards run there when all pages have been drawn
   */
  DressRehearsal(
      KioskConfig config,
      double width,
      double height,
      Consumer<Image> firstPage,
      Runnable afterwards) {
    this.config = config;
    this.width = width;
    this.height = height;
    this.firstPage = firstPage;
    this.afterwards = afterwards;
  }

  void start(LocalDate today) {
    Thread.ofPlatform().name("rehearsal").daemon().start(() -> run(today));
  }

  private void run(LocalDate today) {
    draw(today);
    if (!closed) {
      afterwards.run();
    }
  }

  private synchronized void draw(LocalDate today) {
    var screens =
        Display.ask(() -> new CitizenScreens(config, new PreviewFeed(), PaperSource.none()));
    var scene = Display.ask(() -> new Scene(screens.root(), width, height));
    firstPage.accept(picture(screens, scene, new Stage.Attract(Language.VIETNAMESE)));
    for (var page : Rehearsal.pages(config, today)) {
      if (closed) {
        return;
      }
      picture(screens, scene, page);
    }
  }

  private static Image picture(CitizenScreens screens, Scene scene, Stage page) {
    return Display.ask(
        () -> {
          screens.show(page, _ -> {});
          return Picture.of(scene);
        });
  }

  /** Waits for the page that is being drawn: JavaFX must not end meanwhile. Not on its thread. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      // Whoever gets here has seen draw() end.
    }
  }
}
