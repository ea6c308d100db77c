package vn.motcua.kiosk.app.walk;

/** Touches what is on the screen. */
interface Hand {

  /** Touches a button. */
  void touch(String id);

  /** Whether the button could be touched now. */
  boolean reaches(String id);
}
