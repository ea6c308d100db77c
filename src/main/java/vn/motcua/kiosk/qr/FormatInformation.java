package vn.motcua.kiosk.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * The fifteen bits beside the finders that say which error correction level and which data mask the
 * symbol has, found by soft correlation: of the 32 codewords the one that agrees best with both
 * copies, however weak each bit is.
 *
 * <p>Source: ISO/IEC 18004:2015 §7.9 and Annex C (BCH (15,5), mask pattern 101010000010010).
 */
final class FormatInformation {
  static final int BITS = 15;
  static final int CODEWORDS = 32;

  private static final int GENERATOR = 0x537;
  private static final int MASK_PATTERN = 0x5412;

  private FormatInformation() {}

  /** Module index of a format bit (0 = least significant) in one of its two copies (Figure 25). */
  static int module(int bit, int copy, int size) {
    int row;
    int column;
    if (copy == 0) {
      if (bit < 8) {
        column = 8;
        row = bit < 6 ? bit : bit + 1;
      } else {
        row = 8;
        column = bit == 8 ? 7 : 14 - bit;
      }
    } else if (bit < 8) {
      row = 8;
      column = size - 1 - bit;
    } else {
      column = 8;
      row = size - 15 + bit;
    }
    return row * size + column;
  }

  static int codeword(int data) {
    return (data << 10 | SymbolLayout.bchRemainder(data, 10, GENERATOR)) ^ MASK_PATTERN;
  }

  /** The mask of a format's five data bits. */
  static int mask(int data) {
    return data & 7;
  }

  static ErrorCorrectionLevel level(int data) {
    return ErrorCorrectionLevel.forBits(data >> 3);
  }

  /**
   * How well each of the 32 formats agrees with the soft modules (positive = dark), into {@code
   * scores}.
   *
   * @return the best
   */
  static float correlate(float[] modules, int size, float[] scores) {
    float best = 0;
    for (int data = 0; data < CODEWORDS; data++) {
      int word = codeword(data);
      float score = 0;
      for (int bit = 0; bit < BITS; bit++) {
        float both = modules[module(bit, 0, size)] + modules[module(bit, 1, size)];
        score += (word >> bit & 1) == 1 ? both : -both;
      }
      scores[data] = score;
      best = Math.max(best, score);
    }
    return best;
  }
}
