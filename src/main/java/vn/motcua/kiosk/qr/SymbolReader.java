package vn.motcua.kiosk.qr;

import java.util.Optional;
import vn.motcua.kiosk.qr.SoftDecoder.Decoded;

/**
 * Reads a symbol whose place is roughly known: aligns its grid, samples, equalises and decodes,
 * first quickly, then with all means.
 */
final class SymbolReader {
  private static final int STEPS_TO_KNOWN = 3;
  private static final int STEPS_TO_DECISIONS = 2;
  private static final int STEPS_TO_MEMORY = 4;

  /** Averaging while aligning and when it counts; see {@link ModuleSamples#take}. */
  private static final int COARSE = 1;

  private static final int FINE = 3;
  private static final int SHORT_REACH = 2;
  private static final int LONG_REACH = 3;

  private final ModuleSamples samples = new ModuleSamples();
  private final ModuleEqualizer equalizer = new ModuleEqualizer();
  private final GridAlignment alignment = new GridAlignment();
  private final SoftDecoder decoder = new SoftDecoder();

  /** Reads the symbol and moves its map to where it really is. */
  Optional<Decoded> read(Luma frame, ModuleMap map, SymbolLayout layout, boolean inverted) {
    for (int step = 0; step < STEPS_TO_KNOWN; step++) {
      samples.take(frame, map, layout.size, COARSE, inverted);
      alignment.toKnown(samples, layout, map);
    }
    samples.take(frame, map, layout.size, FINE, inverted);
    equalizer.run(samples, layout, SHORT_REACH, 2);
    var quick = decoder.decode(equalizer.likelihoods(), layout);
    if (quick.isPresent()) {
      return quick;
    }
    alignment.toBeliefs(samples, layout, equalizer.values(), map);
    for (int step = 1; step < STEPS_TO_DECISIONS; step++) {
      samples.take(frame, map, layout.size, COARSE, inverted);
      equalizer.run(samples, layout, SHORT_REACH, 2);
      alignment.toBeliefs(samples, layout, equalizer.values(), map);
    }
    samples.take(frame, map, layout.size, FINE, inverted);
    equalizer.run(samples, layout, LONG_REACH, 3);
    return decoder.decode(equalizer.likelihoods(), layout);
  }

  /**
   * Aligns the map on modules remembered from other frames and equalises; {@link #values} and
   * {@link #likelihoods} then are this frame's.
   */
  void recognise(
      Luma frame, ModuleMap map, SymbolLayout layout, boolean inverted, float[] beliefs) {
    for (int step = 0; step < STEPS_TO_MEMORY; step++) {
      samples.take(frame, map, layout.size, COARSE, inverted);
      alignment.toBeliefs(samples, layout, beliefs, map);
    }
    samples.take(frame, map, layout.size, FINE, inverted);
    equalizer.run(samples, layout, LONG_REACH, 3);
  }

  Optional<Decoded> decode(float[] likelihoods, SymbolLayout layout) {
    return decoder.decode(likelihoods, layout);
  }

  float[] values() {
    return equalizer.values();
  }

  float[] likelihoods() {
    return equalizer.likelihoods();
  }

  /** What the last symbol looked like. */
  QrFinding finding(ModuleMap map, SymbolLayout layout) {
    return SymbolMeasure.of(samples, layout, map, decoder.mirrored());
  }

  /** Leaves nothing of the last symbol in memory. */
  void forget() {
    samples.forget();
    equalizer.forget();
    alignment.forget();
    decoder.forget();
  }
}
