package vn.motcua.kiosk.app;

import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;

/** A code's text as commands show it. */
final class Payload {

  private Payload() {}

  /**
   * In one cell of a table.
   *
   * @param raw the text itself rather than a card with its details masked, or the kind of code
   */
  static String shown(String text, boolean raw) {
    if (raw) {
      return escaped(text);
    }
    return switch (CardPayload.read(text)) {
      case CardReading.Card card -> escaped(card.citizen().toString());
      case CardReading.NotACard(var kind) -> kind.name();
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
