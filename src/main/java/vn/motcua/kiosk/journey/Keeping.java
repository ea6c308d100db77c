package vn.motcua.kiosk.journey;

/** What may be kept of this visit, by the citizen's own choice. */
public enum Keeping {
  /** Nothing but an anonymous count. */
  NOTHING,
  /** The visit, under a pseudonym, with name and number sealed until the end of the day. */
  VISIT
}
