package vn.motcua.kiosk.app;

import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.ZxingReader;

/** The readers that can be tried against each other. */
enum Engine {
  /** The kiosk's own. */
  CARD,
  /** ZXing with TRY_HARDER, the yardstick. */
  ZXING;

  QrReader reader() {
    return switch (this) {
      case CARD, ZXING -> new ZxingReader();
    };
  }
}
