package vn.motcua.kiosk.app.walk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.machine.Display;

/**
 * Touches buttons as a person would: only what is on the screen, enabled, and not covered by
 * anything else.
 */
public final class Finger implements Hand {

  /** A button that a person could not have touched. */
  static final class OutOfReach extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private OutOfReach(String id, String why) {
      super("#" + id + " " + why);
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Scene scene;

  public Finger(Scene scene) {
    this.scene = scene;
  }

  /**
   * Touches the button, as soon as it is there: a page may be on its way.
   *
   * @throws IllegalStateException if nobody could within ten seconds
   */
  @Override
  public void touch(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isTouched(id, end)) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private boolean isTouched(String id, long end) {
    return Display.ask(
        () -> {
          try {
            button(id).fire();
            return true;
          } catch (OutOfReach notYet) {
            if (System.nanoTime() > end) {
              throw notYet;
            }
            return false;
          }
        });
  }

  @Override
  public boolean reaches(String id) {
    return Display.ask(
        () -> {
          try {
            button(id);
            return true;
          } catch (OutOfReach _) {
            return false;
          }
        });
  }

  /**
   * What a touch would meet; to be used on the FX thread.
   *
   * @throws OutOfReach if nobody could touch it
   */
  ButtonBase button(String id) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var found =
        Stream.concat(
                scene.getRoot().lookupAll("#" + id).stream(),
                scene.getRoot().lookupAll(".row-action").stream().filter(row -> isOf(row, id)))
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(Finger::isShown)
            .findFirst()
            .orElseThrow(() -> new OutOfReach(id, "is not on the screen"));
    if (found.isDisabled()) {
      throw new OutOfReach(id, "is disabled");
    }
    var box = found.localToScene(found.getLayoutBounds());
    var middle = new Point2D(box.getCenterX(), box.getCenterY());
    var top = topmost(scene.getRoot(), middle);
    if (top == null || !isWithin(top, found)) {
      throw new OutOfReach(id, "is covered by " + top);
    }
    return found;
  }

  /**
   * In the rows of a table, an id stands before what the row is about: {@code open-MC-2411-047}.
   */
  private static boolean isOf(Node node, String id) {
    return id.equals(node.getId() + "-" + node.getUserData());
  }

  private static boolean isShown(Node node) {
    for (@Nullable Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible() || n.getOpacity() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (@Nullable Node n = inner; n != null; n = n.getParent()) {
      if (n.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the place lies where nothing of the node is shown, such as beyond a scroll pane. */
  private static boolean isClippedAt(Node node, Point2D inScene) {
    var clip = node.getClip();
    return clip != null && !clip.contains(clip.parentToLocal(node.sceneToLocal(inScene)));
  }

  /** The deepest node that a touch at the place would meet. */
  private static @Nullable Node topmost(Node node, Point2D inScene) {
    if (!node.isVisible() || node.isMouseTransparent() || isClippedAt(node, inScene)) {
      return null;
    }
    if (node instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable().reversed()) {
        var hit = topmost(child, inScene);
        if (hit != null) {
          return hit;
        }
      }
    }
    return node.contains(node.sceneToLocal(inScene)) ? node : null;
  }
}
