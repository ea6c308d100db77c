package vn.motcua.kiosk.card;

/**
 * What the citizen can do with the card so that it can be read; one at a time, as on the scan page.
 */
public enum Hint {
  INTO_FRAME,
  CLOSER,
  FARTHER,
  HOLD_STILL,
  NO_GLARE,
  MORE_LIGHT,
  OTHER_SIDE,
  /** Read: the last thing that the page shows. */
  DONE
}
