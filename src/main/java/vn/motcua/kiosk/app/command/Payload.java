package vn.motcua.kiosk.app.command;

import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;

/** A card's text as commands show it; what is on no card is nobody's business. */
final class Payload {

  private Payload() {}

  /** Whether the text is a card's. */
  static boolean isCard(String text) {
    return CardPayload.read(text) instanceof CardReading.Card;
  }

  /**
   * In one cell of a table; empty for what is no card.
   *
   * @param raw the text itself rather than with its details masked
   */
  static String shown(String text, boolean raw) {
    return switch (CardPayload.read(text)) {
      case CardReading.Card card -> escaped(raw ? text : card.citizen().toString());
      case CardReading.Handout _, CardReading.NotACard _ -> "";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
