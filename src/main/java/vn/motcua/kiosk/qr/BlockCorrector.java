package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Corrects one block with what is known of its codewords' reliability: the most doubtful are
 * erased, first none, then more and more, and of the results that Reed–Solomon allows the one with
 * the most evidence is taken.
 *
 * <p>Evidence counts what is left of the check codewords' bits once they have paid for the errors
 * found: with r checks, f erasures and e errors in n codewords, a random word is corrected with the
 * chance C(n−f, e)·255ᵉ / 256ʳ⁻ᶠ (R. J. McEliece, L. Swanson, IEEE Trans. Inf. Theory 32 (1986)
 * 701–703).
 */
final class BlockCorrector {
  /** Below so many bits nothing is believed, not even with a second opinion. */
  static final double LEAST_EVIDENCE = 20;

  /** With so many bits no further number of erasures is tried. */
  private static final double AMPLE_EVIDENCE = 56;

  private static final int LONGEST_BLOCK = 255;
  private static final double LOG_2 = Math.log(2);

  private final ReedSolomon reedSolomon = new ReedSolomon();
  private final int[] received = new int[LONGEST_BLOCK];
  private final int[] tried = new int[LONGEST_BLOCK];
  private final int[] best = new int[LONGEST_BLOCK];
  private final int[] byDoubt = new int[LONGEST_BLOCK];

  /**
   * @param places of the block's codewords among all of the symbol's
   * @return the evidence, or minus infinity when the block was left as it is
   */
  double correct(int[] codewords, float[] doubts, int[] places, int checks) {
    int length = places.length;
    for (int i = 0; i < length; i++) {
      received[i] = codewords[places[i]];
    }
    rank(doubts, places);
    double most = Double.NEGATIVE_INFINITY;
    for (int erased = 0; erased < checks; erased += 2) {
      System.arraycopy(received, 0, tried, 0, length);
      int errors = reedSolomon.correct(tried, length, checks, byDoubt, erased);
      if (errors == ReedSolomon.BEYOND) {
        continue;
      }
      double evidence = evidence(length, checks, errors, erased);
      if (evidence > most) {
        most = evidence;
        System.arraycopy(tried, 0, best, 0, length);
      }
      if (most >= AMPLE_EVIDENCE) {
        break;
      }
    }
    if (most < LEAST_EVIDENCE) {
      return Double.NEGATIVE_INFINITY;
    }
    for (int i = 0; i < length; i++) {
      codewords[places[i]] = best[i];
    }
    return most;
  }

  /** Most doubtful first; an insertion sort, as blocks are short. */
  private void rank(float[] doubts, int[] places) {
    for (int i = 0; i < places.length; i++) {
      float doubt = doubts[places[i]];
      int j = i - 1;
      for (; j >= 0 && doubts[places[byDoubt[j]]] < doubt; j--) {
        byDoubt[j + 1] = byDoubt[j];
      }
      byDoubt[j + 1] = i;
    }
  }

  static double evidence(int length, int checks, int errors, int erased) {
    double bits = 8.0 * (checks - erased);
    for (int i = 0; i < errors; i++) {
      bits -= Math.log((length - erased - i) * 255.0 / (i + 1)) / LOG_2;
    }
    return bits;
  }

  /** Leaves nothing of the block in memory. */
  void forget() {
    Arrays.fill(received, 0);
    Arrays.fill(tried, 0);
    Arrays.fill(best, 0);
  }
}
