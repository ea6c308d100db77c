package vn.motcua.kiosk.card;

/**
 * What a scanned text turned out to be. Every text is one of these; reading never fails otherwise.
 */
public sealed interface CardReading {

  /**
   * A card.
   *
   * @param flawed whether something was repaired or is missing, so that the citizen should look
   *     twice
   */
  record Card(Citizen citizen, boolean flawed) implements CardReading {}

  /**
   * A handout of this kiosk, from an earlier visit.
   *
   * @param code of that visit, such as {@code MC-2411-047}
   */
  record Handout(String code) implements CardReading {}

  /** Something else that people hold before the camera. */
  record NotACard(Kind kind) implements CardReading {}

  /** What else it is. */
  enum Kind {
    WEB_ADDRESS,
    PAYMENT,
    HEALTH_CARD,
    /** The code that the VNeID app itself shows for five minutes. */
    VNEID_APP,
    /** Looks like a card but has lost its number. */
    DAMAGED_CARD,
    OTHER
  }
}
