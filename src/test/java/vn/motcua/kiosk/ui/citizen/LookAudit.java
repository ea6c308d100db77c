package vn.motcua.kiosk.ui.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import vn.motcua.kiosk.ui.control.Drawing;

/** Looks at the pixels of a laid out page: letters, pressed buttons, and where the focus is. */
final class LookAudit {

  /** WCAG 2.2 AAA for text of any size. */
  private static final double ENOUGH = 7;

  /** For what cannot be used yet, which WCAG exempts: still to be read. */
  private static final double ENOUGH_WHILE_SHUT = 4.5;

  /** Thin strokes of small letters never have their full colour, 0 to 441. */
  private static final double THIN = 90;

  /** Width of the ring around what has the focus, in pixels of the design. */
  private static final double RING = 12;

  /** Part of the ring's place that it changes; a button's ledge may have the ring's colour. */
  private static final double RING_SEEN = 0.4;

  private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");

  private LookAudit() {}

  // --- letters ---

  /** Letters that are too faint on what is behind them, or not to be seen at all. */
  static List<String> faintTexts(Parent page) {
    return faintTexts(page, Pixels.of(page));
  }

  private static List<String> faintTexts(Parent part, Pixels pixels) {
    return Audit.nodes(part)
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .filter(LookAudit::isPresent)
        .flatMap(node -> fault((Text) node, pixels).stream())
        .toList();
  }

  private static Optional<String> fault(Text text, Pixels page) {
    var place = page.within(text.localToScene(text.getLayoutBounds()));
    if (place.isEmpty() || !(text.getFill() instanceof Color fill)) {
      return Optional.of("'%s' has no place or no colour".formatted(text.getText()));
    }
    int ink = Pixels.argb(fill);
    int ground = place.commonest();
    double ratio = Pixels.contrast(ink, ground);
    if (place.distanceTo(ink) > THIN) {
      return Optional.of("'%s' is not to be seen".formatted(text.getText()));
    }
    double enough = isShut(text) ? ENOUGH_WHILE_SHUT : ENOUGH;
    return ratio >= enough
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "'%s' has a contrast of %.2f: %06x on %06x",
                text.getText(),
                ratio,
                ink & 0xffffff,
                ground & 0xffffff));
  }

  /** Neither covered by a dialog nor part of a drawing, which words beside it repeat. */
  private static boolean isPresent(Node node) {
    if (node.isDisabled()) {
      return false;
    }
    for (Node around = node; around != null; around = around.getParent()) {
      if (around instanceof Drawing || around.getOpacity() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShut(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around.getStyleClass().contains("not-yet")) {
        return true;
      }
    }
    return false;
  }

  // --- states of a control ---

  /** Buttons that look alike whether they are pressed or not, or whose focus is hard to see. */
  static List<String> indistinctStates(Parent page, double scale) {
    var faults = new ArrayList<String>();
    var plain = Pixels.of(page);
    for (var button : buttons(page)) {
      var place = around(button, 2 * RING * scale);
      var box = button.localToScene(button.getLayoutBounds());
      var before = plain.within(place);
      button.arm();
      var pressed = pictured(page, place);
      if (!isShut(button) && pressed.changed(before) < 0.01) {
        faults.add(Audit.name(button) + " looks the same when it is pressed");
      }
      faintTexts(button, pressed).forEach(f -> faults.add(f + " while it is pressed"));
      button.disarm();
      button.pseudoClassStateChanged(FOCUS, true);
      var focused = pictured(page, place);
      if (!box.equals(button.localToScene(button.getLayoutBounds()))) {
        faults.add(Audit.name(button) + " is moved by the focus");
      }
      side(button, scale, plain, focused).ifPresent(faults::add);
      button.pseudoClassStateChanged(FOCUS, false);
      page.applyCss();
    }
    return faults;
  }

  private static Pixels pictured(Parent page, Bounds place) {
    page.applyCss();
    page.layout();
    return Pixels.of(page, place);
  }

  /** The ring is whole: cut off or covered on no side. */
  private static Optional<String> side(Button button, double scale, Pixels plain, Pixels focused) {
    var b = button.localToScene(button.getLayoutBounds());
    double ring = RING * scale;
    double x = b.getMinX();
    double y = b.getMinY();
    double w = b.getWidth();
    double h = b.getHeight();
    var sides =
        List.of(
            new BoundingBox(x + w / 4, y - ring, w / 2, ring),
            new BoundingBox(x + w / 4, y + h, w / 2, ring),
            new BoundingBox(x - ring, y + h / 4, ring, h / 2),
            new BoundingBox(x + w, y + h / 4, ring, h / 2));
    return sides.stream()
        .filter(s -> focused.within(s).changed(plain.within(s)) < RING_SEEN)
        .findFirst()
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "%s: the ring of the focus is cut at %.0f,%.0f",
                    Audit.name(button),
                    s.getMinX(),
                    s.getMinY()));
  }

  private static Bounds around(Node node, double more) {
    var b = node.localToScene(node.getLayoutBounds());
    return new BoundingBox(
        b.getMinX() - more, b.getMinY() - more, b.getWidth() + 2 * more, b.getHeight() + 2 * more);
  }

  private static List<Button> buttons(Parent page) {
    return Audit.nodes(page)
        .filter(n -> n instanceof Button button && !button.isDisabled())
        .map(Button.class::cast)
        .toList();
  }
}
