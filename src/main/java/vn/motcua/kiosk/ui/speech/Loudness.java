package vn.motcua.kiosk.ui.speech;

/** How loud the kiosk is (âm lượng), in three steps; kept for the visit. */
public enum Loudness {
  /** Nhỏ: for the one who stands before it. */
  SOFT(0.3),
  /** Vừa. */
  MIDDLE(0.6),
  /** To. */
  LOUD(1);

  /** What every visit begins with. */
  public static final Loudness USUAL = MIDDLE;

  /** Twenty decibels are a factor of ten. */
  private static final double DECIBELS = 20;

  private final double part;

  Loudness(double part) {
    this.part = part;
  }

  /** Of the loudest, as a factor of the amplitude. */
  public double part() {
    return part;
  }

  /** The same in decibels, 0 or less. */
  float gain() {
    return (float) (DECIBELS * Math.log10(part));
  }
}
