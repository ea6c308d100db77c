package vn.motcua.kiosk.ui.desk;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A clerk's way in on every page: a finger held on the upper left corner. */
public final class CornerHold {

  /** Longer than anybody rests a finger there by chance. */
  static final Duration HELD = Duration.seconds(3);

  /** Part of the screen's height that is the corner, either way. */
  private static final double CORNER = 0.08;

  private final PauseTransition hold = new PauseTransition(HELD);

  private CornerHold(Region screen) {
    hold.setOnFinished(_ -> screen.fireEvent(new DeskWanted()));
    screen.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (isInCorner(press, screen)) {
            hold.playFromStart();
          }
        });
    screen.addEventFilter(
        MouseEvent.MOUSE_DRAGGED,
        slide -> {
          if (!isInCorner(slide, screen)) {
            hold.stop();
          }
        });
    screen.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold.stop());
  }

  private static boolean isInCorner(MouseEvent finger, Region screen) {
    double corner = CORNER * screen.getHeight();
    return finger.getX() < corner && finger.getY() < corner;
  }

  /** From now on the corner fires {@link DeskWanted}. */
  public static void on(Region screen) {
    var _ = new CornerHold(screen);
  }
}
