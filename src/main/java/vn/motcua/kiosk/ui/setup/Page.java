package vn.motcua.kiosk.ui.setup;

import javafx.scene.input.KeyEvent;

/** A page of the set-up while it is on the screen. */
interface Page {

  /** Goes on, or says what is missing. */
  void next();

  /** It is about to be taken away. */
  default void left() {}

  /** A key that no control took; true if the page did. */
  default boolean key(KeyEvent event) {
    return false;
  }
}
