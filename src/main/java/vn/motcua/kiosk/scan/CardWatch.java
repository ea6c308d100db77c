package vn.motcua.kiosk.scan;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrFinding;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrText;

/** Looks at frame after frame of one scan and tells what is new. For one thread; no clock. */
public final class CardWatch {

  private static final Logger LOG = LoggerFactory.getLogger(CardWatch.class);

  /** Nanoseconds for which a hint still counts a symbol that is out of sight as seen. */
  static final long GLIMPSE = 500_000_000L;

  /**
   * Nanoseconds for which a symbol that is out of sight stays framed where it was, so that the
   * frame does not flicker. Longer, it would hang in the air behind a card that is taken away.
   */
  static final long FRAMED = 200_000_000L;

  private final QrStream reader;
  private final ScanListener listener;
  private final HintChooser hints;
  private String last = "";
  private Sighting sighted = Sighting.NOTHING;
  private long sightedAt;

  /**
   * @param reader used by this watch alone
   * @param now nanoseconds of any clock that never goes back
   */
  public CardWatch(QrStream reader, ScanListener listener, long now) {
    this.reader = reader;
    this.listener = listener;
    this.hints = new HintChooser(now);
    this.sightedAt = now - FRAMED;
  }

  /** Looks at the next frame, which came at that time. */
  public void look(Luma frame, long now) {
    var found = read(frame);
    sight(frame, found, now);
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
      case CardReading.Handout(var code) -> listener.handout(code);
      case CardReading.NotACard(var kind) -> listener.foreign(kind);
    }
  }

  private void sight(Luma frame, Optional<QrText> found, long now) {
    var finding = reader.finding();
    var corners = finding.map(QrFinding::corners).or(() -> found.map(QrText::corners));
    if (corners.isEmpty() && now - sightedAt < FRAMED) {
      return;
    }
    var next =
        corners
            .map(c -> Sighting.of(c, finding.flatMap(f -> SymbolCheck.glare(f, frame)), frame))
            .orElse(Sighting.NOTHING);
    if (!corners.isEmpty()) {
      sightedAt = now;
    }
    if (!next.equals(sighted)) {
      sighted = next;
      listener.sighted(next);
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
