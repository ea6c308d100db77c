package vn.motcua.kiosk.ui.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import vn.motcua.kiosk.ui.control.Drawing;

/** Looks at a laid out scene for what a citizen could not read or touch. */
final class Audit {

  /** Rounding of letters and borders, in pixels. */
  private static final double LEEWAY = 3;

  /** Smallest height of what is touched, in pixels. */
  private static final double TOUCH = 60;

  private Audit() {}

  /** One sentence for each fault. */
  static List<String> faults(Parent root) {
    var faults = new ArrayList<String>();
    nodes(root).forEach(node -> look(node, root, faults));
    return faults;
  }

  static Stream<Node> nodes(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Audit::nodes))
        : Stream.of(node);
  }

  private static void look(Node node, Parent root, List<String> faults) {
    switch (node) {
      case Text text when !text.getText().isBlank() -> inside(text, root, faults);
      case Button button -> touchable(button, faults);
      default -> {}
    }
    if (node instanceof Labeled label && label.lookup(".text") instanceof Text shown) {
      if (!shown.getText().equals(label.getText()) && !label.isWrapText()) {
        faults.add("cut off: " + label.getText() + " → " + shown.getText());
      }
    }
  }

  /** Letters lie inside everything that they are part of, so that nothing is cut or covered. */
  private static void inside(Text text, Parent root, List<String> faults) {
    Bounds letters = text.localToScene(text.getLayoutBounds());
    for (Node around = text.getParent(); around != null; around = around.getParent()) {
      Bounds room = around.localToScene(around.getLayoutBounds());
      boolean whole = around.equals(root);
      if ((around instanceof Region) && !within(letters, room)) {
        faults.add(
            "'%s' leaves %s: %s not in %s"
                .formatted(
                    text.getText(), whole ? "the screen" : name(around), box(letters), box(room)));
        return;
      }
      if (around instanceof Drawing) {
        return;
      }
    }
  }

  private static boolean within(Bounds inner, Bounds outer) {
    return inner.getMinX() >= outer.getMinX() - LEEWAY
        && inner.getMaxX() <= outer.getMaxX() + LEEWAY
        && inner.getMinY() >= outer.getMinY() - LEEWAY
        && inner.getMaxY() <= outer.getMaxY() + LEEWAY;
  }

  private static void touchable(Button button, List<String> faults) {
    if (button.getHeight() < TOUCH) {
      faults.add(name(button) + " is only " + button.getHeight() + " high");
    }
    if (button.getAccessibleText() == null || button.getAccessibleText().isBlank()) {
      faults.add(name(button) + " has no name");
    }
    if (button.getId() == null || !button.isFocusTraversable()) {
      faults.add(name(button) + " cannot be reached");
    }
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
  }

  private static String box(Bounds b) {
    return "[%.0f,%.0f–%.0f,%.0f]".formatted(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
  }
}
