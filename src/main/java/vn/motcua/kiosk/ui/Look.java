package vn.motcua.kiosk.ui;

/**
 * What a citizen chose under "Chữ &amp; màu". It is kept for the visit and ends with it.
 *
 * @param calm nothing moves but the number of a countdown
 */
public record Look(Letters letters, boolean highContrast, boolean calm) {

  /** What every visit begins with. */
  public static final Look USUAL = new Look(Letters.MEDIUM, false, false);

  /** How large the letters are. */
  public enum Letters {
    /** Vừa. */
    MEDIUM(1),
    /** To. */
    LARGE(1.2),
    /** Rất to. */
    LARGEST(1.4);

    private final double factor;

    Letters(double factor) {
      this.factor = factor;
    }

    /** Times the letters of the design. */
    public double factor() {
      return factor;
    }
  }

  /** Nothing but numbers moves: as was chosen, and always with high contrast. */
  public boolean isCalm() {
    return calm || highContrast;
  }

  public Look with(Letters other) {
    return new Look(other, highContrast, calm);
  }

  public Look withContrast(boolean high) {
    return new Look(letters, high, calm);
  }

  public Look withCalm(boolean still) {
    return new Look(letters, highContrast, still);
  }
}
