package vn.motcua.kiosk.card;

/**
 * What the citizen can do with the card so that it can be read; one at a time, as on the scan page.
 */
public enum Hint {
  INTO_FRAME,
  CLOSER,
  FARTHER,
  /** Held at a slant. */
  STRAIGHTEN,
  HOLD_STILL,
  /** The lens is not sharp where the card is; it needs a moment. */
  FOCUSING,
  NO_GLARE,
  MORE_LIGHT,
  OTHER_SIDE,
  /** Read: the last thing that the page shows. */
  DONE
}
