package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import javafx.scene.control.Button;

/** A button that looks shut but can be touched, so that it can say why. */
final class NotYet {

  private static final String STYLE = "not-yet";

  private NotYet() {}

  /**
   * @param why what is missing, also for a reader of the screen; empty once nothing is
   */
  static void mark(Button button, Optional<String> why) {
    button.getStyleClass().remove(STYLE);
    why.ifPresent(_ -> button.getStyleClass().add(STYLE));
    button.setAccessibleHelp(why.orElse(null));
  }
}
