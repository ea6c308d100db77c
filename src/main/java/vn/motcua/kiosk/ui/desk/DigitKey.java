package vn.motcua.kiosk.ui.desk;

import javafx.scene.input.KeyCode;

/** The digit on a key, of the upper row or of the number pad. */
final class DigitKey {

  private DigitKey() {}

  /** 0 to 9; -1 for any other key. */
  static int of(KeyCode key) {
    var name = key.getName();
    boolean digit = key.isDigitKey() || key.isKeypadKey();
    return digit ? Character.digit(name.charAt(name.length() - 1), 10) : -1;
  }
}
