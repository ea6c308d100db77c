package vn.motcua.kiosk.guide;

/**
 * What all kinds of guidance share, for those who review it.
 *
 * @param title what it is about, as the citizen reads it
 */
public record Item(Kind kind, String id, Text title, Provenance provenance) {

  /** One for each file of the guidance, in the order in which a reviewer reads them. */
  public enum Kind {
    QUESTION,
    PATHWAY,
    STEP,
    REMEDY,
    MESSAGE,
    UTILITY
  }
}
