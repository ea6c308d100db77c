package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Corrects errors and erasures in one Reed–Solomon block of a QR code.
 *
 * <p>A block with r check codewords is restored as long as 2·errors + erasures ≤ r.
 * Berlekamp–Massey started from the erasure locator, Chien search and Forney's formula, as in R. E.
 * Blahut, "Algebraic Codes for Data Transmission" (2003) §7.3–7.5; the code itself is ISO/IEC
 * 18004:2015 §7.5.2 (roots α⁰…αʳ⁻¹).
 *
 * <p>Holds its work arrays, so one instance belongs to one thread.
 */
final class ReedSolomon {
  /** More check codewords than any block of any version has (30), with room. */
  private static final int MOST_CHECKS = 64;

  /** What {@link #correct} returns when the block is beyond its bound. */
  static final int BEYOND = -1;

  private final int[] syndromes = new int[MOST_CHECKS];
  private final int[] locator = new int[MOST_CHECKS + 1];
  private final int[] previous = new int[MOST_CHECKS + 1];
  private final int[] updated = new int[MOST_CHECKS + 1];
  private final int[] evaluator = new int[MOST_CHECKS];
  private final int[] positions = new int[MOST_CHECKS];
  private final int[] magnitudes = new int[MOST_CHECKS];

  /**
   * Corrects {@code block} in place; leaves it untouched when it cannot.
   *
   * @param block codewords, data first, the last {@code checks} of them check codewords
   * @param erasures indices of codewords that are not to be trusted
   * @param erasureCount how many of {@code erasures} count
   * @return the number of errors found outside the erasures, or {@link #BEYOND}
   */
  int correct(int[] block, int length, int checks, int[] erasures, int erasureCount) {
    if (erasureCount > checks) {
      return BEYOND;
    }
    if (!syndromes(block, length, checks)) {
      return 0;
    }
    int degree = locate(length, checks, erasures, erasureCount);
    int errors = degree - erasureCount;
    if (errors < 0 || 2 * errors + erasureCount > checks) {
      return BEYOND;
    }
    if (!roots(length, degree)) {
      return BEYOND;
    }
    evaluate(checks, degree);
    return forney(block, length, degree) ? errors : BEYOND;
  }

  /** Sⱼ = r(αʲ); false when all are zero, that is when the block is a codeword. */
  private boolean syndromes(int[] block, int length, int checks) {
    int any = 0;
    for (int j = 0; j < checks; j++) {
      int root = GaloisField.power(j);
      int sum = 0;
      for (int i = 0; i < length; i++) {
        sum = GaloisField.multiply(sum, root) ^ block[i];
      }
      syndromes[j] = sum;
      any |= sum;
    }
    return any != 0;
  }

  /**
   * Berlekamp–Massey from the erasure locator Γ(x) = Π(1 − Xₖx) on; the number of errors and
   * erasures it settles for.
   */
  private int locate(int length, int checks, int[] erasures, int erasureCount) {
    Arrays.fill(locator, 0, checks + 1, 0);
    locator[0] = 1;
    for (int k = 0; k < erasureCount; k++) {
      int x = GaloisField.power(length - 1 - erasures[k]);
      for (int i = k + 1; i > 0; i--) {
        locator[i] ^= GaloisField.multiply(locator[i - 1], x);
      }
    }
    System.arraycopy(locator, 0, previous, 0, checks + 1);
    int degree = erasureCount;
    for (int step = erasureCount; step < checks; step++) {
      int discrepancy = 0;
      for (int i = 0; i <= Math.min(degree, step); i++) {
        discrepancy ^= GaloisField.multiply(locator[i], syndromes[step - i]);
      }
      System.arraycopy(previous, 0, previous, 1, checks);
      previous[0] = 0;
      if (discrepancy == 0) {
        continue;
      }
      for (int i = 0; i <= checks; i++) {
        updated[i] = locator[i] ^ GaloisField.multiply(discrepancy, previous[i]);
      }
      if (2 * degree <= step + erasureCount) {
        for (int i = 0; i <= checks; i++) {
          previous[i] = GaloisField.divide(locator[i], discrepancy);
        }
        degree = step + 1 + erasureCount - degree;
      }
      System.arraycopy(updated, 0, locator, 0, checks + 1);
    }
    return degree;
  }

  /**
   * Chien search: the positions whose inverse locator is a root; false unless there are exactly
   * {@code degree} of them.
   */
  private boolean roots(int length, int degree) {
    int found = 0;
    for (int power = 0; power < length; power++) {
      int inverse = GaloisField.power(255 - power);
      int sum = 0;
      for (int i = degree; i >= 0; i--) {
        sum = GaloisField.multiply(sum, inverse) ^ locator[i];
      }
      if (sum != 0) {
        continue;
      }
      if (found == degree) {
        return false;
      }
      positions[found++] = power;
    }
    return found == degree;
  }

  /** Ω(x) = S(x)·Λ(x) mod xʳ. */
  private void evaluate(int checks, int degree) {
    for (int i = 0; i < checks; i++) {
      int sum = 0;
      for (int j = 0; j <= Math.min(i, degree); j++) {
        sum ^= GaloisField.multiply(locator[j], syndromes[i - j]);
      }
      evaluator[i] = sum;
    }
    Arrays.fill(evaluator, checks, MOST_CHECKS, 0);
  }

  /** Forney: Yₖ = Xₖ·Ω(Xₖ⁻¹) ÷ Λ′(Xₖ⁻¹) for a code whose first root is α⁰. */
  private boolean forney(int[] block, int length, int degree) {
    for (int k = 0; k < degree; k++) {
      int inverse = GaloisField.power(255 - positions[k]);
      int numerator = 0;
      for (int i = degree - 1; i >= 0; i--) {
        numerator = GaloisField.multiply(numerator, inverse) ^ evaluator[i];
      }
      int derivative = 0;
      int square = GaloisField.multiply(inverse, inverse);
      int term = 1;
      for (int i = 1; i <= degree; i += 2) {
        derivative ^= GaloisField.multiply(locator[i], term);
        term = GaloisField.multiply(term, square);
      }
      if (derivative == 0) {
        return false;
      }
      magnitudes[k] =
          GaloisField.multiply(
              GaloisField.power(positions[k]), GaloisField.divide(numerator, derivative));
    }
    for (int k = 0; k < degree; k++) {
      block[length - 1 - positions[k]] ^= magnitudes[k];
    }
    return true;
  }
}
