package vn.motcua.kiosk.qr;

/**
 * How well a map of a symbol's modules agrees with the frame where the standard fixes their colour:
 * timing, alignment patterns and version information.
 *
 * <p>Correlation is taken in small neighbourhoods, so that a shadow's edge, glare or a finger
 * spoils only what it lies on.
 */
final class Landmarks {
  private static final int REACH = 2;
  private static final int SIDE = 2 * REACH + 1;
  private static final int CELLS = SIDE * SIDE;
  private static final float[] IDEAL = new float[CELLS];
  private static final float IDEAL_SUM;

  /** Variance in grey levels squared that plain paper may have. */
  private static final float QUIET = 9;

  /** What a half-module away from the expected place costs in correlation. */
  private static final double DISTANCE_COST = 0.004;

  static {
    float sum = 0;
    for (int i = 0; i < CELLS; i++) {
      IDEAL[i] = Math.max(Math.abs(i / SIDE - REACH), Math.abs(i % SIDE - REACH)) == 1 ? -1 : 1;
      sum += IDEAL[i];
    }
    IDEAL_SUM = sum;
  }

  private float[] patch = new float[0];
  private double foundX;
  private double foundY;

  /** Mean correlation of all landmarks, −1…1. */
  double agreement(Luma frame, ModuleMap map, SymbolLayout layout, boolean inverted) {
    double sum = 0;
    int modules = 0;
    for (var landmark : layout.landmarks) {
      sum += agreement(frame, map, layout, landmark) * landmark.length;
      modules += landmark.length;
    }
    return (inverted ? -sum : sum) / modules;
  }

  private static double agreement(Luma frame, ModuleMap map, SymbolLayout layout, int[] landmark) {
    float sum = 0;
    float squares = 0;
    float product = 0;
    float kinds = 0;
    int n = landmark.length;
    for (int module : landmark) {
      int row = module / layout.size;
      float value = map.sample(frame, module % layout.size + 0.5, row + 0.5);
      sum += value;
      squares += value * value;
      product += value * layout.kinds[module];
      kinds += layout.kinds[module];
    }
    float variance = squares - sum * sum / n;
    float ideal = n - kinds * kinds / n;
    return -(product - sum * kinds / n) / Math.sqrt((variance + QUIET * n) * ideal);
  }

  /**
   * Finds the alignment pattern that lies nearest to where the map puts it (ISO/IEC 18004:2015
   * §6.3.6 and §12 step g): {@link #foundX}, {@link #foundY} in the frame.
   *
   * @param reach how far to look, in modules
   */
  void seekAlignment(
      Luma frame, ModuleMap map, double centreX, double centreY, double reach, boolean inverted) {
    int half = (int) Math.round(2 * reach) + 2 * REACH;
    int side = 2 * half + 1;
    if (patch.length < side * side) {
      patch = new float[side * side];
    }
    double x = map.x(centreX, centreY);
    double y = map.y(centreX, centreY);
    double ux = map.x(centreX + 0.5, centreY) - x;
    double uy = map.y(centreX + 0.5, centreY) - y;
    double vx = map.x(centreX, centreY + 0.5) - x;
    double vy = map.y(centreX, centreY + 0.5) - y;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double i = column - half;
        double j = row - half;
        patch[row * side + column] =
            Bilinear.sample(
                frame.pixels(),
                frame.width(),
                frame.height(),
                x + i * ux + j * vx,
                y + i * uy + j * vy);
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int row = 2 * REACH; row < side - 2 * REACH; row++) {
      for (int column = 2 * REACH; column < side - 2 * REACH; column++) {
        double i = column - half;
        double j = row - half;
        double score = alignment(row, column, side);
        score = (inverted ? -score : score) - DISTANCE_COST * Math.hypot(i, j);
        if (score > best) {
          best = score;
          foundX = x + i * ux + j * vx;
          foundY = y + i * uy + j * vy;
        }
      }
    }
  }

  double foundX() {
    return foundX;
  }

  double foundY() {
    return foundY;
  }

  private double alignment(int row, int column, int side) {
    float sum = 0;
    float squares = 0;
    float product = 0;
    int cell = 0;
    for (int j = -REACH; j <= REACH; j++) {
      int at = (row + 2 * j) * side + column - 2 * REACH;
      for (int i = 0; i < SIDE; i++, at += 2) {
        float value = patch[at];
        sum += value;
        squares += value * value;
        product += value * IDEAL[cell++];
      }
    }
    float variance = squares - sum * sum / CELLS;
    float ideal = CELLS - IDEAL_SUM * IDEAL_SUM / CELLS;
    return -(product - sum * IDEAL_SUM / CELLS) / Math.sqrt((variance + QUIET * CELLS) * ideal);
  }
}
