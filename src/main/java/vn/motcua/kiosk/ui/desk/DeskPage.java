package vn.motcua.kiosk.ui.desk;

import javafx.scene.input.KeyEvent;

/** A page of the desk while it is on the screen. */
interface DeskPage {

  /** It has just been put there. */
  default void shown() {}

  /** Something has changed at the counter. */
  default void live(Live live) {}

  default void second() {}

  /** A key that no control took; true if the page did. */
  default boolean key(KeyEvent event) {
    return false;
  }
}
