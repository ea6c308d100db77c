package vn.motcua.kiosk.ui.citizen;

import javafx.scene.control.Button;

/** A button that looks shut but can be touched, so that it can say why. */
final class NotYet {

  private static final String STYLE = "not-yet";

  private NotYet() {}

  static void mark(Button button, boolean notYet) {
    button.getStyleClass().remove(STYLE);
    if (notYet) {
      button.getStyleClass().add(STYLE);
    }
  }
}
