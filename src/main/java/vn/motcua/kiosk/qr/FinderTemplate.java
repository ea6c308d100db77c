package vn.motcua.kiosk.qr;

/**
 * The ideal finder pattern with its light border, nine by nine modules, laid on a picture as a
 * parallelogram: how well it correlates there, and where nearby it correlates best.
 *
 * <p>Normalised cross-correlation (J. P. Lewis, "Fast Normalized Cross-Correlation", Vision
 * Interface 1995) does not care for brightness and contrast; the best place is climbed to one
 * coordinate at a time (R. Hooke, T. Jeeves, "Direct Search", J. ACM 8 (1961) 212–229). Pattern:
 * ISO/IEC 18004:2015 §6.3.3.
 */
final class FinderTemplate {
  private static final int REACH = 4;
  private static final int SIDE = 2 * REACH + 1;
  private static final int CELLS = SIDE * SIDE;
  private static final float[] IDEAL = new float[CELLS];
  private static final float IDEAL_SUM;
  private static final float IDEAL_VARIANCE;

  /**
   * Variance in grey levels squared that a plain surface may have: keeps noise from looking like a
   * pattern.
   */
  private static final float QUIET = 4;

  static {
    float sum = 0;
    for (int i = 0; i < CELLS; i++) {
      int ring = Math.max(Math.abs(i / SIDE - REACH), Math.abs(i % SIDE - REACH));
      IDEAL[i] = ring == 2 || ring == 4 ? -1 : 1;
      sum += IDEAL[i];
    }
    IDEAL_SUM = sum;
    IDEAL_VARIANCE = CELLS - sum * sum / CELLS;
  }

  private final double[] numbers = new double[6];
  private byte[] pixels = new byte[0];
  private int width;
  private int height;
  private int sign = 1;

  void on(byte[] pixels, int width, int height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /** Lays the template on the picture. */
  void lay(double x, double y, double ux, double uy, double vx, double vy, boolean inverted) {
    numbers[0] = x;
    numbers[1] = y;
    numbers[2] = ux;
    numbers[3] = uy;
    numbers[4] = vx;
    numbers[5] = vy;
    sign = inverted ? -1 : 1;
  }

  /** Correlation where the template lies, −1…1. */
  float correlation() {
    float sum = 0;
    float squares = 0;
    float product = 0;
    int cell = 0;
    for (int j = -REACH; j <= REACH; j++) {
      double x = numbers[0] + j * numbers[4] - REACH * numbers[2];
      double y = numbers[1] + j * numbers[5] - REACH * numbers[3];
      for (int i = 0; i < SIDE; i++, cell++) {
        float value = Bilinear.sample(pixels, width, height, x, y);
        sum += value;
        squares += value * value;
        product += value * IDEAL[cell];
        x += numbers[2];
        y += numbers[3];
      }
    }
    float variance = squares - sum * sum / CELLS;
    float covariance = product - sum * IDEAL_SUM / CELLS;
    return -sign * covariance / (float) Math.sqrt((variance + CELLS * QUIET) * IDEAL_VARIANCE);
  }

  /**
   * Moves centre and sides to better correlation.
   *
   * @param step first step of the centre in modules, halved every round; the sides change by a
   *     quarter of it
   */
  float climb(double step, int rounds) {
    float best = correlation();
    double module = Math.sqrt(Math.abs(numbers[2] * numbers[5] - numbers[3] * numbers[4]));
    double size = step * module;
    for (int round = 0; round < rounds; round++, size /= 2) {
      for (int i = 0; i < numbers.length; i++) {
        best = climb(i, i < 2 ? size : size / 4, best);
      }
    }
    return best;
  }

  private float climb(int number, double step, float best) {
    double stay = numbers[number];
    for (int side = 1; side >= -1; side -= 2) {
      numbers[number] = stay + side * step;
      float score = correlation();
      if (score > best) {
        return score;
      }
    }
    numbers[number] = stay;
    return best;
  }

  /** Writes where the template lies, turned from a pyramid level's pixels to the frame's. */
  void put(FinderPattern finder, int level) {
    double scale = Pyramid.scale(level);
    finder.x = numbers[0] * scale + Pyramid.origin(level);
    finder.y = numbers[1] * scale + Pyramid.origin(level);
    finder.ux = numbers[2] * scale;
    finder.uy = numbers[3] * scale;
    finder.vx = numbers[4] * scale;
    finder.vy = numbers[5] * scale;
  }
}
