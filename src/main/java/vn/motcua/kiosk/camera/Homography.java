package vn.motcua.kiosk.camera;

/** Where a card lies in the picture: from picture to card, for a card seen in perspective. */
record Homography(
    double a,
    double b,
    double c,
    double d,
    double e,
    double f,
    double g,
    double h,
    double left,
    double top,
    double right,
    double bottom) {

  /** Height over width of a card. Source: ISO/IEC 7810, ID-1: 85.60 mm × 53.98 mm. */
  static final double RATIO = 53.98 / 85.60;

  /**
   * A card with its middle at (x, y).
   *
   * @param width in pixels
   * @param turn in the plane, radians
   * @param tiltX how much nearer the right edge is than the middle, as a part
   * @param tiltY how much nearer the lower edge is, likewise
   */
  static Homography ofCard(
      double x, double y, double width, double turn, double tiltX, double tiltY) {
    // Card coordinates run from -1 to 1 both ways. Forward: rotate, scale, divide by the depth.
    double cos = Math.cos(turn) * width / 2;
    double sin = Math.sin(turn) * width / 2;
    double[] m = {
      cos + x * -tiltX,
      -sin * RATIO + x * -tiltY,
      x,
      sin + y * -tiltX,
      cos * RATIO + y * -tiltY,
      y,
      -tiltX,
      -tiltY,
      1
    };
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double u = corner % 2 * 2 - 1.0;
      double v = corner / 2 * 2 - 1.0;
      double depth = m[6] * u + m[7] * v + 1;
      double px = (m[0] * u + m[1] * v + m[2]) / depth;
      double py = (m[3] * u + m[4] * v + m[5]) / depth;
      left = Math.min(left, px);
      right = Math.max(right, px);
      top = Math.min(top, py);
      bottom = Math.max(bottom, py);
    }
    // The adjugate inverts it up to a factor, which the last element takes out.
    double last = m[0] * m[4] - m[1] * m[3];
    return new Homography(
        (m[4] - m[5] * m[7]) / last,
        (m[2] * m[7] - m[1]) / last,
        (m[1] * m[5] - m[2] * m[4]) / last,
        (m[5] * m[6] - m[3]) / last,
        (m[0] - m[2] * m[6]) / last,
        (m[2] * m[3] - m[0] * m[5]) / last,
        (m[3] * m[7] - m[4] * m[6]) / last,
        (m[1] * m[6] - m[0] * m[7]) / last,
        left,
        top,
        right,
        bottom);
  }
}
