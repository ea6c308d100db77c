package vn.motcua.kiosk.scan;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;

/** Looks at frame after frame of one scan and tells what is new. For one thread; no clock. */
final class CardWatch {

  private static final Logger LOG = LoggerFactory.getLogger(CardWatch.class);

  private final QrStream reader;
  private final ScanListener listener;
  private final HintChooser hints;
  private String last = "";

  /**
   * @param now nanoseconds of any clock that never goes back
   */
  CardWatch(QrStream reader, ScanListener listener, long now) {
    this.reader = reader;
    this.listener = listener;
    this.hints = new HintChooser(now);
  }

  void look(Luma frame, long now) {
    var found = read(frame);
    if (found.isEmpty()) {
      hints.nothing(frame, reader.finding(), now).ifPresent(listener::hint);
      return;
    }
    hints.found(now);
    var text = found.get().text();
    if (text.equals(last)) {
      return;
    }
    last = text;
    switch (CardPayload.read(text)) {
      case CardReading.Card card -> {
        reader.forget();
        listener.card(card);
      }
      case CardReading.NotACard(var kind) -> listener.foreign(kind);
    }
  }

  /** A frame on which the reader stumbles is one without a code; the next comes at once. */
  private Optional<QrText> read(Luma frame) {
    try {
      return reader.next(frame);
    } catch (RuntimeException e) {
      // Its message could quote the code.
      LOG.warn("the QR reader stumbled over a frame: {}", e.getClass().getName());
      reader.forget();
      return Optional.empty();
    }
  }
}
