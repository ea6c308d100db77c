package vn.motcua.kiosk.journey;

/** What may be kept of this visit, by the citizen's own choice and as far as the commune offers. */
public enum Keeping {
  /** Nothing but an anonymous count. */
  NOTHING,
  /** The visit, under a pseudonym, with name and number sealed until the end of the day. */
  VISIT,
  /**
   * The visit, and name, masked number and a telephone number typed for it, so that the commune may
   * remind him (nhắc).
   */
  FOLLOW_UP
}
