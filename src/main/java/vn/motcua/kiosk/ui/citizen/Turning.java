package vn.motcua.kiosk.ui.citizen;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import vn.motcua.kiosk.ui.Theme;

/**
 * The calm motion with which a page comes: its contents glide the last bit in the direction of
 * reading, or against it on the way back. They are whole from the first frame on and do not fade,
 * which would cost a machine without a graphics card a picture of the page for every frame.
 */
final class Turning {

  private static final Duration LENGTH = Duration.millis(180);

  /** Pixels of the design. */
  private static final double WAY = 24;

  private static final int FRAMES_A_SECOND = 30;

  private final Timeline glide = new Timeline(FRAMES_A_SECOND);

  /** Begins; nothing moves where somebody wants calm, and where nobody sees it. */
  void bring(Node contents, boolean back, Theme theme) {
    glide.stop();
    glide.getKeyFrames().clear();
    if (theme.look().isCalm() || !isSeen(contents)) {
      return;
    }
    contents.setTranslateX(WAY * theme.scale() * (back ? -1 : 1));
    var there = new KeyValue(contents.translateXProperty(), 0, Interpolator.EASE_OUT);
    glide.getKeyFrames().setAll(new KeyFrame(LENGTH, there));
    glide.setOnFinished(_ -> glide.getKeyFrames().clear());
    glide.playFromStart();
  }

  private static boolean isSeen(Node node) {
    var scene = node.getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }
}
