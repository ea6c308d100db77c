package vn.motcua.kiosk.qr;

import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * From soft modules to text: format by correlation, codewords with reliabilities, and Reed–Solomon
 * decoding that erases the least reliable codewords first, in several numbers (generalised minimum
 * distance decoding: G. D. Forney, IEEE Trans. Inf. Theory 12 (1966) 125–131).
 *
 * <p>The corrected symbol is then given to ZXing, which reads the bit stream (ISO/IEC 18004:2015
 * §7.4) with UTF-8 as the charset.
 */
final class SoftDecoder {
  /**
   * Formats tried, best first: with half the symbol in glare the right one is not always the best.
   */
  private static final int FORMATS_TRIED = 3;

  /** Formats that agree worse than this share of the best one are not tried. */
  private static final float WORTH_TRYING = 0.5f;

  /** Codewords of the largest symbol (ISO/IEC 18004:2015 Table 1). */
  private static final int MOST_CODEWORDS = 3706;

  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(DecodeHintType.CHARACTER_SET, "UTF-8");

  /**
   * A text and how sure it is.
   *
   * @param evidence of the weakest block: −log₂ of the chance that noise alone would have been
   *     corrected with so little
   */
  record Decoded(String text, double evidence) {}

  private final Decoder zxing = new Decoder();
  private final BlockCorrector corrector = new BlockCorrector();
  private final float[] scores = new float[FormatInformation.CODEWORDS];
  private final float[] turnedScores = new float[FormatInformation.CODEWORDS];
  private final int[] codewords = new int[MOST_CODEWORDS];
  private final float[] doubts = new float[MOST_CODEWORDS];
  private float[] turned = new float[0];
  private boolean mirrored;

  /** Whether the symbol decoded last looked as in a mirror. */
  boolean mirrored() {
    return mirrored;
  }

  /**
   * Tries to read the modules' log-likelihood ratios, positive = dark, as printed or as in a
   * mirror, whichever the format bits favour.
   */
  Optional<Decoded> decode(float[] likelihoods, SymbolLayout layout) {
    transpose(likelihoods, layout.size);
    float best = FormatInformation.correlate(likelihoods, layout.size, scores);
    float bestTurned = FormatInformation.correlate(turned, layout.size, turnedScores);
    mirrored = bestTurned > best;
    return mirrored
        ? decode(turned, turnedScores, bestTurned, layout)
        : decode(likelihoods, scores, best, layout);
  }

  private Optional<Decoded> decode(
      float[] modules, float[] formats, float best, SymbolLayout layout) {
    for (int attempt = 0; attempt < FORMATS_TRIED; attempt++) {
      int format = strongest(formats);
      if (formats[format] < WORTH_TRYING * best) {
        break;
      }
      formats[format] = Float.NEGATIVE_INFINITY;
      gather(modules, layout, FormatInformation.mask(format));
      double evidence = correct(layout, FormatInformation.level(format));
      if (evidence > Double.NEGATIVE_INFINITY) {
        var text = text(layout, format);
        if (text.isPresent()) {
          return Optional.of(new Decoded(text.get(), evidence));
        }
      }
    }
    return Optional.empty();
  }

  private void transpose(float[] modules, int size) {
    if (turned.length < size * size) {
      turned = new float[size * size];
    }
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        turned[column * size + row] = modules[row * size + column];
      }
    }
  }

  private static int strongest(float[] formats) {
    int best = 0;
    for (int format = 1; format < formats.length; format++) {
      if (formats[format] > formats[best]) {
        best = format;
      }
    }
    return best;
  }

  /** Codewords by hard decision, and for each −ln of the chance that all its bits are right. */
  private void gather(float[] modules, SymbolLayout layout, int mask) {
    int size = layout.size;
    for (int codeword = 0; codeword < layout.codewords(); codeword++) {
      int word = 0;
      double doubt = 0;
      for (int bit = 0; bit < 8; bit++) {
        int module = layout.dataModules[8 * codeword + bit];
        float value = modules[module];
        boolean one = value > 0 != SymbolLayout.masked(mask, module / size, module % size);
        word = word << 1 | (one ? 1 : 0);
        doubt += Math.log1p(Math.exp(-Math.abs(value)));
      }
      codewords[codeword] = word;
      doubts[codeword] = (float) doubt;
    }
  }

  /** The evidence of the weakest block, or minus infinity when a block is beyond repair. */
  private double correct(SymbolLayout layout, ErrorCorrectionLevel level) {
    double weakest = Double.POSITIVE_INFINITY;
    for (var places : layout.blocks(level)) {
      double evidence = corrector.correct(codewords, doubts, places, layout.checks(level));
      if (evidence == Double.NEGATIVE_INFINITY) {
        return evidence;
      }
      weakest = Math.min(weakest, evidence);
    }
    return weakest;
  }

  private Optional<String> text(SymbolLayout layout, int format) {
    try {
      return Optional.of(zxing.decode(symbol(layout, format), HINTS).getText());
    } catch (ChecksumException | FormatException _) {
      // corrected, but not a bit stream that the standard allows: so it was corrected to a wrong
      // word
      return Optional.empty();
    }
  }

  /** The symbol as it was printed. */
  private BitMatrix symbol(SymbolLayout layout, int format) {
    int size = layout.size;
    var bits = new BitMatrix(size);
    for (int module : layout.knownModules) {
      if (layout.kinds[module] == SymbolLayout.DARK) {
        bits.set(module % size, module / size);
      }
    }
    bits.set(8, size - 8);
    int word = FormatInformation.codeword(format);
    for (int bit = 0; bit < FormatInformation.BITS; bit++) {
      if ((word >> bit & 1) == 1) {
        int first = FormatInformation.module(bit, 0, size);
        int second = FormatInformation.module(bit, 1, size);
        bits.set(first % size, first / size);
        bits.set(second % size, second / size);
      }
    }
    int mask = FormatInformation.mask(format);
    for (int i = 0; i < layout.dataModules.length; i++) {
      int module = layout.dataModules[i];
      boolean one = i / 8 < layout.codewords() && (codewords[i / 8] >> (7 - i % 8) & 1) == 1;
      if (one != SymbolLayout.masked(mask, module / size, module % size)) {
        bits.set(module % size, module / size);
      }
    }
    return bits;
  }

  /** Leaves nothing of the symbol in memory. */
  void forget() {
    Arrays.fill(codewords, 0);
    Arrays.fill(turned, 0);
    corrector.forget();
  }
}
