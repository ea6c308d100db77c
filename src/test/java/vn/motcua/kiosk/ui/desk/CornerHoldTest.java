package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.ui.citizen.Fx;

/** Fingers as touch screens have them: they slide, tremble, and tap twice. */
@ExtendWith(Fx.class)
class CornerHoldTest {

  private final AtomicInteger wanted = new AtomicInteger();
  private Pane screen;

  @BeforeEach
  void aScreen() {
    screen =
        Fx.on(
            () -> {
              var pane = new Pane();
              pane.addEventHandler(DeskWanted.TYPE, _ -> wanted.incrementAndGet());
              CornerHold.on(pane);
              new Scene(pane, 1920, 1080).getRoot().resize(1920, 1080);
              return pane;
            });
  }

  private void finger(EventType<MouseEvent> what, double x, double y) {
    Fx.on(
        () -> {
          boolean down = what != MouseEvent.MOUSE_RELEASED;
          screen.fireEvent(
              new MouseEvent(
                  what,
                  x,
                  y,
                  x,
                  y,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  down,
                  false,
                  false,
                  true,
                  false,
                  true,
                  null));
          return what;
        });
  }

  private void press(double x, double y) {
    finger(MouseEvent.MOUSE_PRESSED, x, y);
  }

  private void lift(double x, double y) {
    finger(MouseEvent.MOUSE_RELEASED, x, y);
  }

  /** By the clock of the animations, which the hold goes by too. */
  private static void pass() {
    var over = new CompletableFuture<Void>();
    Fx.on(
        () -> {
          var pause = new PauseTransition(CornerHold.HELD.add(Duration.millis(50)));
          pause.setOnFinished(_ -> over.complete(null));
          pause.play();
          return pause;
        });
    over.orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Test
  void aFingerHeldOnTheCornerIsAClerkAndOnlyOnce() {
    press(20, 20);
    finger(MouseEvent.MOUSE_DRAGGED, 24, 18);
    pass();
    lift(24, 18);
    assertThat(wanted).hasValue(1);
  }

  @Test
  void tapsAndFingersElsewhereAreNoneNorIsOneThatSlidesAway() {
    press(20, 20);
    lift(20, 20);
    press(20, 20);
    lift(300, 300);
    press(20, 500);
    lift(20, 500);
    press(500, 20);
    lift(500, 20);
    press(20, 20);
    finger(MouseEvent.MOUSE_DRAGGED, 300, 40);
    pass();
    lift(300, 40);
    assertThat(wanted).hasValue(0);
  }
}
