package vn.motcua.kiosk.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.motcua.kiosk.qr.CardQrReader;
import vn.motcua.kiosk.qr.QrReader;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.qr.QrTracker;
import vn.motcua.kiosk.qr.ZxingReader;

/**
 * A reader in the race.
 *
 * @param stream makes one that knows of nothing yet
 */
record Contender(String name, Supplier<QrStream> stream) {
  /**
   * What every card's text begins with: its number and the bar after it. Enough to tell cards from
   * foreign symbols.
   */
  private static final Pattern CARD = Pattern.compile("\\d{12}\\|.*\\|.*", Pattern.DOTALL);

  static final Contender ZXING = of("ZXing", ZxingReader::new);
  private static final Contender BOOF = of("BoofCV", BoofReader::onOneThread);
  private static final Contender BOTH = of("ZXing+BoofCV", Contender::both);

  /** For pictures that have nothing to do with each other. */
  static final List<Contender> OF_FRAMES = List.of(of("ours", Contender::ours), ZXING, BOOF, BOTH);

  /** For frames that follow each other: ours remembers, also beside itself without memory. */
  static final List<Contender> OF_SEQUENCES =
      List.of(
          new Contender("ours", () -> new QrTracker(Contender::isCard)),
          of("ours, no fusion", Contender::ours),
          ZXING,
          BOOF,
          BOTH);

  private static Contender of(String name, Supplier<QrReader> reader) {
    return new Contender(name, () -> QrStream.oneByOne(reader.get()));
  }

  private static QrReader ours() {
    return new CardQrReader(Contender::isCard);
  }

  /** Where a code is read with little to spare, it has to look like a card's. */
  static boolean isCard(String text) {
    return CARD.matcher(text).matches();
  }

  /** The best known combination of libraries: the quick one first. */
  private static QrReader both() {
    var quick = new ZxingReader();
    var robust = BoofReader.onOneThread();
    return frame -> quick.read(frame).or(() -> robust.read(frame));
  }
}
