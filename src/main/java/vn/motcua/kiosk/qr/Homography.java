package vn.motcua.kiosk.qr;

import java.util.Arrays;
import java.util.List;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * A plane projective map from module coordinates (0…n across the symbol, 0…n down) to frame pixels.
 *
 * <p>Source: R. Hartley, A. Zisserman, "Multiple View Geometry in Computer Vision" (2004) §2.3 (the
 * map), §4.1 (its linear estimate).
 */
final class Homography {
  private static final int PARAMETERS = 8;

  /** Row by row; the last is always 1. */
  private final double[] h = {1, 0, 0, 0, 1, 0, 0, 0, 1};

  private final double[][] equations = new double[PARAMETERS][PARAMETERS + 1];
  private final double[] equation = new double[PARAMETERS];

  void set(Homography other) {
    System.arraycopy(other.h, 0, h, 0, h.length);
  }

  private double depth(double x, double y) {
    return h[6] * x + h[7] * y + h[8];
  }

  /** Frame x of a place in the symbol. */
  double x(double x, double y) {
    return (h[0] * x + h[1] * y + h[2]) / depth(x, y);
  }

  /** Frame y of a place in the symbol. */
  double y(double x, double y) {
    return (h[3] * x + h[4] * y + h[5]) / depth(x, y);
  }

  /** The luminance where the map puts a place of the symbol. */
  float sample(Luma frame, double x, double y) {
    double scale = 1 / depth(x, y);
    return Bilinear.sample(
        frame.pixels(),
        frame.width(),
        frame.height(),
        (h[0] * x + h[1] * y + h[2]) * scale,
        (h[3] * x + h[4] * y + h[5]) * scale);
  }

  /** Moves the picture, not the symbol. */
  void shift(double dx, double dy) {
    for (int i = 0; i < 3; i++) {
      h[i] += dx * h[6 + i];
      h[3 + i] += dy * h[6 + i];
    }
  }

  /**
   * Pixels a module in the middle of a symbol of n modules a side: the geometric mean of both
   * directions.
   */
  double modulePixels(int n) {
    double c = n / 2.0;
    double ux = x(c + 1, c) - x(c, c);
    double uy = y(c + 1, c) - y(c, c);
    double vx = x(c, c + 1) - x(c, c);
    double vy = y(c, c + 1) - y(c, c);
    return Math.sqrt(Math.abs(ux * vy - uy * vx));
  }

  /**
   * The outer corners of a symbol of n modules a side: top left, top right, bottom right, bottom
   * left.
   */
  List<Point> corners(int n) {
    return List.of(at(0, 0), at(n, 0), at(n, n), at(0, n));
  }

  private Point at(double x, double y) {
    return new Point(x(x, y), y(x, y));
  }

  /**
   * Sets this to the map that takes the places of {@code pairs} nearest, in the weighted least
   * squares sense, to their pixels; false when they do not determine one.
   */
  boolean fit(PointPairs pairs) {
    for (var row : equations) {
      Arrays.fill(row, 0);
    }
    for (int i = 0; i < pairs.count(); i++) {
      double x = pairs.symbolX(i);
      double y = pairs.symbolY(i);
      add(0, x, y, pairs.frameX(i), pairs.weight(i));
      add(3, x, y, pairs.frameY(i), pairs.weight(i));
    }
    if (!LinearSystem.solve(equations, PARAMETERS)) {
      return false;
    }
    for (int i = 0; i < PARAMETERS; i++) {
      h[i] = equations[i][PARAMETERS];
    }
    h[8] = 1;
    return true;
  }

  private void add(int row, double x, double y, double pixel, double weight) {
    Arrays.fill(equation, 0);
    equation[row] = x;
    equation[row + 1] = y;
    equation[row + 2] = 1;
    equation[6] = -x * pixel;
    equation[7] = -y * pixel;
    for (int p = 0; p < PARAMETERS; p++) {
      double share = weight * equation[p];
      if (share == 0) {
        continue;
      }
      for (int q = 0; q < PARAMETERS; q++) {
        equations[p][q] += share * equation[q];
      }
      equations[p][PARAMETERS] += share * pixel;
    }
  }
}
