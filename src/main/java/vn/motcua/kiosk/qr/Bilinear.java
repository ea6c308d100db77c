package vn.motcua.kiosk.qr;

/** Luminance between pixels, linear in both directions; outside the frame its border goes on. */
final class Bilinear {
  private Bilinear() {}

  static float sample(byte[] pixels, int width, int height, double x, double y) {
    // comparisons instead of Math.clamp: this is the innermost of all loops
    double lastX = width - 1.001;
    double lastY = height - 1.001;
    double px = x > 0 ? (x < lastX ? x : lastX) : 0;
    double py = y > 0 ? (y < lastY ? y : lastY) : 0;
    int left = (int) px;
    int top = (int) py;
    float right = (float) (px - left);
    float down = (float) (py - top);
    int at = top * width + left;
    float above = mix(pixels[at], pixels[at + 1], right);
    float below = mix(pixels[at + width], pixels[at + width + 1], right);
    return above + (below - above) * down;
  }

  private static float mix(byte from, byte to, float share) {
    int a = from & 0xff;
    return a + ((to & 0xff) - a) * share;
  }
}
