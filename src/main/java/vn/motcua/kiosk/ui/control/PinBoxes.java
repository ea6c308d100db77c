package vn.motcua.kiosk.ui.control;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import vn.motcua.kiosk.staff.Pin;

/** A PIN while it is typed: a dot for each digit, which itself nobody sees. */
public final class PinBoxes extends HBox {

  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private final char[] digits = new char[Pin.LONGEST];
  private int typed;
  private boolean active = true;

  public PinBoxes() {
    getStyleClass().add("pin-boxes");
    draw();
  }

  /** Whether digits go here; the box for the next one is marked then. */
  public void setActive(boolean taking) {
    active = taking;
    draw();
  }

  public boolean isActive() {
    return active;
  }

  /** How many digits there are. */
  public int typed() {
    return typed;
  }

  /** Takes one more digit if there is room. */
  public void type(char digit) {
    if (typed < digits.length) {
      digits[typed++] = digit;
      draw();
    }
  }

  public void delete() {
    if (typed > 0) {
      digits[--typed] = '\0';
      draw();
    }
  }

  public void clear() {
    Arrays.fill(digits, '\0');
    typed = 0;
    draw();
  }

  /** The PIN, of which nothing is left here. */
  public Pin take() {
    var pin = new Pin(Arrays.copyOf(digits, typed));
    clear();
    return pin;
  }

  private void draw() {
    getChildren()
        .setAll(IntStream.range(0, Math.max(Pin.SHORTEST, typed)).mapToObj(this::box).toList());
  }

  private StackPane box(int place) {
    var box = new StackPane();
    box.getStyleClass().add("pin-box");
    box.pseudoClassStateChanged(NEXT, active && place == typed);
    if (place < typed) {
      var dot = new StackPane();
      dot.getStyleClass().add("pin-dot");
      box.getChildren().add(dot);
    }
    return box;
  }
}
