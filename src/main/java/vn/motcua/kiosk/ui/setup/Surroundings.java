package vn.motcua.kiosk.ui.setup;

import vn.motcua.kiosk.ui.control.NameField;

/** What a page may ask of the set-up around it. */
interface Surroundings {

  /** Goes to the next page, or ends the set-up after the last one. */
  void next();

  /** Tells what is wrong, until something is touched; input stays. */
  void say(String sentence);

  /** Whether something is being written, so that nothing else can be begun. */
  void busy(boolean busy);

  /** Brings up large letters for whoever has no keyboard. */
  void keyboard(NameField field);
}
