package vn.motcua.kiosk.ui.citizen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Labeled;
import vn.motcua.kiosk.ui.control.CountdownRing;
import vn.motcua.kiosk.ui.control.DigitRow;
import vn.motcua.kiosk.ui.control.Drawing;
import vn.motcua.kiosk.ui.control.HintChip;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.Toast;

/** Looks at what of a laid out page is touched, heard and reached by keys. */
final class ControlAudit {

  /** Between two things to touch, in pixels of the design. */
  private static final double APART = 12;

  private static final Set<AccessibleRole> TOUCHED =
      EnumSet.of(
          AccessibleRole.BUTTON,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.SLIDER,
          AccessibleRole.TEXT_FIELD);

  private static final int MOST_CONTROLS = 60;

  private ControlAudit() {}

  /** What can be touched now. */
  static List<Node> controls(Parent page) {
    return Audit.nodes(page).filter(n -> n.isFocusTraversable() && !n.isDisabled()).toList();
  }

  /** One sentence for each fault; rounding may take a pixel. */
  static List<String> faults(Parent page, double scale) {
    var faults = new ArrayList<String>();
    var controls = controls(page);
    for (var control : controls) {
      if (!TOUCHED.contains(control.getAccessibleRole()) || isSilent(control)) {
        faults.add(Audit.name(control) + " tells nobody what it is");
      }
      if (control instanceof Labeled label && !isNamedAsWritten(label)) {
        faults.add(
            "'%s' is written on what is called '%s'"
                .formatted(label.getText(), label.getAccessibleText()));
      }
    }
    Audit.nodes(page)
        .filter(ControlAudit::isDumb)
        .forEach(n -> faults.add(Audit.name(n) + " is not heard"));
    for (int i = 0; i < controls.size(); i++) {
      for (var other : controls.subList(i + 1, controls.size())) {
        double apart = apart(box(controls.get(i)), box(other));
        if (apart < Math.floor(APART * scale) - 1) {
          faults.add(
              String.format(
                  Locale.ROOT,
                  "%s and %s are %.0f apart",
                  Audit.name(controls.get(i)),
                  Audit.name(other),
                  apart));
        }
      }
    }
    return faults;
  }

  private static boolean isSilent(Node node) {
    return node.getAccessibleText() == null || node.getAccessibleText().isBlank();
  }

  /** Who speaks to the machine says what is written. Source: WCAG 2.2, 2.5.3. */
  private static boolean isNamedAsWritten(Labeled label) {
    return label.getText() == null
        || label.getText().isBlank()
        || label.getAccessibleText() == null
        || label
            .getAccessibleText()
            .toLowerCase(Locale.ROOT)
            .contains(label.getText().toLowerCase(Locale.ROOT));
  }

  /** A text that changes by itself, or a picture that is announced as one, without words. */
  private static boolean isDumb(Node node) {
    return switch (node) {
      case HintChip chip -> !chip.getText().equals(chip.getAccessibleText());
      case Toast toast -> !toast.getText().equals(toast.getAccessibleText());
      case CountdownRing ring -> isSilent(ring);
      case DigitRow digits -> isSilent(digits);
      case RichText text -> !text.getText().isBlank() && isSilent(text);
      case Drawing drawing ->
          drawing.getAccessibleRole() == AccessibleRole.IMAGE_VIEW && isSilent(drawing);
      default -> false;
    };
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static double apart(Bounds one, Bounds other) {
    double across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
    double down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
    return Math.max(across, down);
  }

  /** Where the Tab key goes against the direction of reading: up again in the same column. */
  static List<String> orderFaults(Parent page) {
    var reached = reached(page);
    var faults = new ArrayList<String>();
    for (int i = 1; i < reached.size(); i++) {
      var from = box(reached.get(i - 1));
      var to = box(reached.get(i));
      boolean down = to.getMinY() >= from.getMinY() - 1;
      boolean nextColumn = to.getMinX() >= from.getMaxX();
      if (!down && !nextColumn) {
        faults.add(
            "from %s the focus goes up to %s"
                .formatted(Audit.name(reached.get(i - 1)), Audit.name(reached.get(i))));
      }
    }
    var missed = new ArrayList<>(controls(page));
    missed.removeAll(reached);
    missed.forEach(n -> faults.add(Audit.name(n) + " is not reached by keys"));
    return faults;
  }

  /** In the order of the Tab key, from the first control on. */
  private static List<Node> reached(Parent page) {
    var controls = controls(page);
    var reached = new ArrayList<Node>();
    if (controls.isEmpty()) {
      return reached;
    }
    controls.getFirst().requestFocus();
    var scene = page.getScene();
    for (int i = 0; i < MOST_CONTROLS; i++) {
      var owner = Objects.requireNonNull(scene.getFocusOwner());
      if (reached.contains(owner)) {
        return reached;
      }
      reached.add(owner);
      owner.requestFocusTraversal(TraversalDirection.NEXT);
    }
    return reached;
  }
}
