package vn.motcua.kiosk.qr;

/**
 * Arithmetic in GF(2⁸) with the field polynomial x⁸+x⁴+x³+x²+1 of QR codes.
 *
 * <p>Source: ISO/IEC 18004:2015 §7.5.2. Elements are ints 0..255; addition is {@code ^}.
 */
final class GaloisField {
  private static final int POLYNOMIAL = 0x11D;
  private static final int ORDER = 255;
  private static final int[] POWERS = new int[2 * ORDER];
  private static final int[] LOGARITHMS = new int[256];

  static {
    int value = 1;
    for (int exponent = 0; exponent < ORDER; exponent++) {
      POWERS[exponent] = value;
      POWERS[exponent + ORDER] = value;
      LOGARITHMS[value] = exponent;
      value <<= 1;
      if (value > 255) {
        value ^= POLYNOMIAL;
      }
    }
  }

  private GaloisField() {}

  /** αᵉ for any e ≥ 0. */
  static int power(int exponent) {
    return POWERS[exponent % ORDER];
  }

  static int multiply(int a, int b) {
    return a == 0 || b == 0 ? 0 : POWERS[LOGARITHMS[a] + LOGARITHMS[b]];
  }

  /** a ÷ b; b must not be 0. */
  static int divide(int a, int b) {
    if (b == 0) {
      throw new ArithmeticException("division by zero in GF(256)");
    }
    return a == 0 ? 0 : POWERS[LOGARITHMS[a] + ORDER - LOGARITHMS[b]];
  }
}
