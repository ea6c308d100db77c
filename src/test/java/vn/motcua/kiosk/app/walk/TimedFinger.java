package vn.motcua.kiosk.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.journey.Stage;

/** A finger that looks at its watch: how soon the button gives way, how soon the page is drawn. */
final class TimedFinger implements Hand, Kiosk.Watcher {

  /**
   * One touch.
   *
   * @param on the screen that was touched
   * @param answer nanoseconds from the press to the frame in which the button is pressed
   * @param to the screen that came; empty if only something on the same page changed
   * @param draw nanoseconds from the release to the frame with what came of it
   */
  record Touch(String on, long answer, Optional<String> to, long draw) {}

  /** Longest time for a stage to come of a touch; what shows nothing new has shown it by then. */
  private static final int MOST_MILLISECONDS = 800;

  /** Nobody touches the next button sooner; whatever moves on the page has stopped. */
  private static final int PAUSE_MILLISECONDS = 350;

  private final Finger finger;
  private final Frames frames;
  private final List<Touch> touches = new ArrayList<>();
  private volatile String screen = "attract";
  private @Nullable CompletableFuture<Drawn> awaited;

  private record Drawn(String screen, CompletableFuture<Long> frame) {}

  private record Pressed(Node button, long at, CompletableFuture<Long> frame) {}

  private record Released(long at, CompletableFuture<Long> frame, CompletableFuture<Drawn> page) {}

  TimedFinger(Scene scene, Frames frames) {
    finger = new Finger(scene);
    this.frames = frames;
  }

  List<Touch> touches() {
    return List.copyOf(touches);
  }

  /** Forgets the touches so far. */
  void forget() {
    touches.clear();
  }

  @Override
  public boolean reaches(String id) {
    return finger.reaches(id);
  }

  @Override
  public void touch(String id) {
    pause();
    var on = screen;
    var pressed = Display.ask(() -> press(finger.button(id)));
    long answer = get(pressed.frame()) - pressed.at();
    var released = Display.ask(() -> release(pressed.button()));
    var page = soon(released.page());
    long drawn = get(page.map(Drawn::frame).orElse(released.frame()));
    touches.add(new Touch(on, answer, page.map(Drawn::screen), drawn - released.at()));
  }

  private Pressed press(Node button) {
    long now = System.nanoTime();
    fire(button, MouseEvent.MOUSE_PRESSED);
    return new Pressed(button, now, frames.next());
  }

  private Released release(Node button) {
    var page = new CompletableFuture<Drawn>();
    awaited = page;
    long now = System.nanoTime();
    fire(button, MouseEvent.MOUSE_RELEASED);
    return new Released(now, frames.next(), page);
  }

  /** What JavaFX makes of a touch. */
  private static void fire(Node button, EventType<MouseEvent> type) {
    var box = button.getLayoutBounds();
    var here = new Point2D(box.getCenterX(), box.getCenterY());
    var there = button.localToScene(here);
    button.fireEvent(
        new MouseEvent(
            type,
            there.getX(),
            there.getY(),
            there.getX(),
            there.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            type == MouseEvent.MOUSE_PRESSED,
            false,
            false,
            true,
            false,
            true,
            new PickResult(button, there.getX(), there.getY())));
  }

  @Override
  public void accept(Stage stage) {
    screen = name(stage);
    var touch = awaited;
    if (touch != null) {
      awaited = null;
      touch.complete(new Drawn(screen, frames.next()));
    }
  }

  /** Pages of the guidance that look alike count as one. */
  private static String name(Stage stage) {
    return stage.page().replaceAll("(?<=^(question|message|step|stuck|purpose))-.*", "");
  }

  private static long get(CompletableFuture<Long> frame) {
    return frame.orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static Optional<Drawn> soon(CompletableFuture<Drawn> page) {
    try {
      return Optional.of(page.get(MOST_MILLISECONDS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
