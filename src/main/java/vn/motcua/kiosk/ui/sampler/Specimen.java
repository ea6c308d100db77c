package vn.motcua.kiosk.ui.sampler;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A control in one of its states.
 *
 * @param width in pixels of the design; 0 for as wide as it likes to be
 * @param height likewise
 */
record Specimen(String state, Region control, double width, double height) {

  private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("armed");
  private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");

  static Specimen of(String state, Region control) {
    return new Specimen(state, control, 0, 0);
  }

  static Specimen of(String state, Region control, double width, double height) {
    return new Specimen(state, control, width, height);
  }

  /** At rest, pressed, and with the focus. */
  static List<Specimen> touched(
      String name, Supplier<Region> control, double width, double height) {
    return Stream.of("", "pressed", "focus")
        .map(state -> of((name + " " + state).strip(), in(state, control.get()), width, height))
        .toList();
  }

  private static Region in(String state, Region control) {
    control.pseudoClassStateChanged(PRESSED, state.equals("pressed"));
    control.pseudoClassStateChanged(FOCUS, state.equals("focus"));
    return control;
  }
}
