package vn.motcua.kiosk.app.window;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import vn.motcua.kiosk.app.kiosk.Manner;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.KioskWindow;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Waiting;
import vn.motcua.kiosk.app.walk.Drawn;
import vn.motcua.kiosk.ui.OpeningPage;
import vn.motcua.kiosk.visit.InstanceLock;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * The window with the picture of the first page, opened before anything else is begun: neither the
 * log nor the configuration nor the record is needed for it.
 */
public final class Opening {

  private final Places places;
  private final Manner manner;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CompletableFuture<Instant> drawn = new CompletableFuture<>();
  private final Optional<FirstPicture> picture;
  private final CompletableFuture<Void> display = Display.begin();
  private final Optional<CompletableFuture<KioskWindow>> window;

  /** Returns before the window stands. Beside a kiosk that runs already, none is opened. */
  public Opening(Places places, Manner manner) {
    this.places = places;
    this.manner = manner;
    picture = readable();
    window = isAlone() ? Optional.of(windowSoon()) : Optional.empty();
  }

  /** What the window waits for is fetched by this thread while another one starts JavaFX. */
  private CompletableFuture<KioskWindow> windowSoon() {
    var kept = picture.filter(_ -> !manner.windowed()).flatMap(FirstPicture::read);
    var opened = display.thenApplyAsync(_ -> open(kept), Platform::runLater);
    // Whoever asks for a logger first waits until the JDK has looked for one in every jar, 60 ms;
    // JavaFX would ask on its own thread.
    var _ = System.getLogger(Opening.class.getName());
    return opened;
  }

  /** None where the configuration cannot be read, which is told elsewhere. */
  private Optional<FirstPicture> readable() {
    try {
      return Optional.of(FirstPicture.in(places.data(), places.config()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean isAlone() {
    try (var _ = InstanceLock.take(places.data())) {
      return true;
    } catch (StoreProblem problem) {
      return problem.kind() != StoreProblem.Kind.SECOND_INSTANCE;
    }
  }

  /** Waits until the window stands: what comes next would only take the processor from it. */
  public Opening first() {
    if (window.isPresent()) {
      Waiting.on(drawn);
    }
    return this;
  }

  private KioskWindow open(Optional<FirstPicture.Kept> kept) {
    var bounds = KioskWindow.screen(manner.screen()).getBounds();
    var page =
        new OpeningPage(kept.flatMap(k -> k.on((int) bounds.getWidth(), (int) bounds.getHeight())));
    var opened =
        new KioskWindow(
            new Scene(page.root()), manner.screen(), manner.windowed(), closed::countDown);
    opened.show();
    Drawn.then(() -> drawn.complete(Instant.now(Clock.systemUTC())));
    return opened;
  }

  /** Waits until the window stands; whoever asks has the data folder by now. */
  KioskWindow window() {
    Waiting.on(display);
    return window.map(Waiting::on).orElseGet(() -> Display.ask(() -> open(Optional.empty())));
  }

  /** When the window's first picture had been drawn. */
  CompletableFuture<Instant> drawn() {
    return drawn;
  }

  /** Where the next start finds its picture. */
  Optional<FirstPicture> picture() {
    return picture;
  }

  Places places() {
    return places;
  }

  Manner manner() {
    return manner;
  }

  /** Is open until the window is closed or the system wants the end. */
  CountDownLatch closed() {
    return closed;
  }
}
