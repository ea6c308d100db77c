package vn.motcua.kiosk.app.machine;

import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.qr.ZxingReader;

/** The readers that can be tried against each other. */
public enum Engine {
  /** The kiosk's own. */
  CARD,
  /** ZXing with TRY_HARDER, the yardstick. */
  ZXING;

  /** For pictures that have nothing to do with each other. */
  public QrReader reader() {
    return switch (this) {
      case CARD -> new CardQrReader(Engine::isCard);
      case ZXING -> new ZxingReader();
    };
  }

  /** For frames that follow each other; ZXing looks at each alone. */
  public QrStream stream() {
    return switch (this) {
      case CARD -> new QrTracker(Engine::isCard);
      case ZXING -> QrStream.oneByOne(reader());
    };
  }

  /** Where a code is read with little to spare, it has to be a card's to be believed. */
  static boolean isCard(String text) {
    return CardPayload.read(text) instanceof CardReading.Card(var _, var flawed) && !flawed;
  }
}
