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
import vn.motcua.kiosk.ui.control.RichText;

/** Looks at a laid out scene for what a citizen could not read or touch. */
final class Audit {

  /** Rounding of letters and borders, in pixels. */
  private static final double LEEWAY = 3;

  /** Smallest height of what is touched, in pixels; a screen that is enlarged has larger ones. */
  private static final double TOUCH = 60;

  /** Lower side of the smallest screen that is not enlarged. */
  private static final double SMALL_SCREEN = 768;

  /** Height of the drawn phone's screen below its clock, in its own pixels. */
  private static final double PHONE = 587;

  /** Room that the blank at the end of a wrapped line may take, in letter heights. */
  private static final double BLANK = 0.35;

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
      case Button button -> touchable(button, smallest(root), faults);
      default -> {}
    }
    if (node instanceof Labeled label && !label.isWrapText()) {
      for (var part : label.getChildrenUnmodifiable()) {
        if (part instanceof Text shown && !shown.getText().equals(label.getText())) {
          faults.add("cut off: " + label.getText() + " → " + shown.getText());
        }
      }
    }
    if (node instanceof Region content && content.getStyleClass().contains("phone-content")) {
      double height = content.getBoundsInParent().getHeight();
      if (height > PHONE) {
        faults.add("the drawn phone is %.0f too short for its picture".formatted(height - PHONE));
      }
    }
  }

  /** Letters lie inside everything that they are part of, so that nothing is cut or covered. */
  private static void inside(Text text, Parent root, List<String> faults) {
    Bounds letters = text.localToScene(text.getLayoutBounds());
    if (inDrawing(text)) {
      return;
    }
    for (Node around = text.getParent(); around != null; around = around.getParent()) {
      Bounds room = around.localToScene(around.getLayoutBounds());
      boolean whole = around.equals(root);
      if ((around instanceof Region) && !within(letters, room, blank(text))) {
        faults.add(
            "'%s' leaves %s: %s not in %s"
                .formatted(
                    text.getText(), whole ? "the screen" : name(around), box(letters), box(room)));
        return;
      }
    }
  }

  private static double blank(Text text) {
    return text.getParent() instanceof RichText
        ? LEEWAY + BLANK * text.getFont().getSize()
        : LEEWAY;
  }

  private static boolean inDrawing(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around instanceof Drawing) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Bounds inner, Bounds outer, double right) {
    return inner.getMinX() >= outer.getMinX() - LEEWAY
        && inner.getMaxX() <= outer.getMaxX() + right
        && inner.getMinY() >= outer.getMinY() - LEEWAY
        && inner.getMaxY() <= outer.getMaxY() + LEEWAY;
  }

  private static double smallest(Parent root) {
    var screen = root.getLayoutBounds();
    double side = Math.min(screen.getWidth(), screen.getHeight());
    return Math.floor(TOUCH * Math.min(1, side / SMALL_SCREEN)) - 1;
  }

  private static void touchable(Button button, double smallest, List<String> faults) {
    var seen = button.localToScene(button.getLayoutBounds());
    if (seen.getHeight() < smallest || seen.getWidth() < smallest) {
      faults.add("%s is only %.0f×%.0f".formatted(name(button), seen.getWidth(), seen.getHeight()));
    }
    if (button.getAccessibleText() == null || button.getAccessibleText().isBlank()) {
      faults.add(name(button) + " has no name");
    }
    if (button.getId() == null || !button.isFocusTraversable()) {
      faults.add(name(button) + " cannot be reached");
    }
  }

  static String name(Node node) {
    return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
  }

  private static String box(Bounds b) {
    return "[%.0f,%.0f–%.0f,%.0f]".formatted(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
  }
}
