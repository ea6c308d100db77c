package vn.motcua.kiosk.ui.citizen;

import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Lets a keyboard or a switch do all that a finger can: Tab goes on, Enter and the space bar touch,
 * and every page begins at its first control. A hand scanner types too: keys in a rush touch
 * nothing.
 */
final class KeyTouches {

  /** Nanoseconds between two keys; quick typists need 80 ms, scanners 1–30. */
  private static final long RUSH = 40_000_000L;

  private final LongSupplier clock;
  private long latest;
  private boolean used;

  /**
   * @param clock nanoseconds of any clock that never goes back
   */
  KeyTouches(LongSupplier clock) {
    this.clock = clock;
    latest = clock.getAsLong() - RUSH;
  }

  void listenTo(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> used = false);
  }

  private void pressed(KeyEvent key) {
    long now = clock.getAsLong();
    boolean rush = now - latest < RUSH;
    latest = now;
    used = !rush;
    boolean touches = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
    if (touches && rush) {
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
      key.consume();
      button.fire();
    }
  }

  /**
   * A page has come: the focus stands at the first control of its contents, or where it has none at
   * the button that leads on. It is visible to whoever works with keys; without a focus no key
   * would do anything.
   */
  void begin(Node contents, Node page) {
    if (page.getScene() != null) {
      controls(contents)
          .findFirst()
          .or(() -> controls(page).reduce((_, last) -> last))
          .ifPresent(this::stand);
    }
  }

  /** The focus shows only where a key has brought it, so it goes one on and back again. */
  private void stand(Node node) {
    node.requestFocus();
    if (used) {
      node.requestFocusTraversal(TraversalDirection.NEXT);
      var owner = node.getScene().getFocusOwner();
      if (owner != null && !owner.equals(node)) {
        owner.requestFocusTraversal(TraversalDirection.PREVIOUS);
      }
    }
  }

  private static Stream<Node> controls(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    if (node.isFocusTraversable()) {
      return Stream.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(KeyTouches::controls)
        : Stream.empty();
  }
}
