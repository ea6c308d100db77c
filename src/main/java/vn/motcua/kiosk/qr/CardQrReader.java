package vn.motcua.kiosk.qr;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The kiosk's own reader for one frame: small, tilted, blurred, dim, worn or half hidden symbols,
 * as a hand holds them before a cheap webcam.
 *
 * <p>The way through: {@link FinderSearch} → {@link SymbolGuesses} → {@link SymbolPlacer} → {@link
 * GridAlignment} → {@link ModuleSamples} → {@link ModuleEqualizer} → {@link SoftDecoder}. Keeps its
 * buffers: one instance for one thread.
 */
public final class CardQrReader implements QrReader {
  private final SymbolScanner scanner = new SymbolScanner();
  private final Acceptance acceptance;

  /** Takes only texts that were corrected well inside Reed–Solomon's bound. */
  public CardQrReader() {
    acceptance = Acceptance.SURE_ONLY;
  }

  /**
   * @param plausible lets texts with a thinner margin pass, when it finds them plausible
   */
  public CardQrReader(Predicate<String> plausible) {
    acceptance = new Acceptance(plausible);
  }

  @Override
  public Optional<QrText> read(Luma frame) {
    var decoded = scanner.scan(frame).filter(acceptance::accepts);
    var layout = scanner.layout();
    return layout == null
        ? Optional.empty()
        : decoded.map(d -> new QrText(d.text(), scanner.map().corners(layout.size)));
  }

  /** The symbol seen in the last frame, whether it was read or not. */
  public Optional<QrFinding> finding() {
    return scanner.finding();
  }
}
