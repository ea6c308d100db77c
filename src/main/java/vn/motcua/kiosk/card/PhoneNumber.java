package vn.motcua.kiosk.card;

/** A telephone number of Vietnam (số điện thoại) as people dial it: 10 digits, the first a zero. */
public record PhoneNumber(String digits) {

  public static final int LENGTH = 10;

  public PhoneNumber {
    if (!digits.matches("0[0-9]{9}")) {
      throw new IllegalArgumentException("a telephone number has 10 digits and begins with 0");
    }
  }

  /** Masked: only the last three digits. */
  @Override
  public String toString() {
    return "•••• ••• " + digits.substring(7);
  }
}
