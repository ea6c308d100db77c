package vn.motcua.kiosk.ui.desk;

import vn.motcua.kiosk.staff.Clerk;

/** What a page may ask of the desk around it. */
interface Desk {

  /** Who sits there; to be asked for only on pages behind the PIN. */
  Clerk clerk();

  Live live();

  /** Tells something for a while. */
  void say(String icon, String sentence);

  /** Offers to take the last change back, until there is another or the desk is locked. */
  void undoable(String sentence, Runnable undo);

  void open(DeskScreen page);

  void signedIn(Clerk clerk);

  /** Whether there is a citizens' screen to go back to from here. */
  boolean isOver();

  void leave();
}
