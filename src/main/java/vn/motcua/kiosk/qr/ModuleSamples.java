package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * A symbol's luminance at half-module steps, with a margin around it: odd steps are module centres,
 * even ones the edges between. Then the same freed of brightness and contrast: minus the local
 * mean, over the local deviation, positive = dark.
 *
 * <p>Local threshold by mean and deviation: J. Sauvola, M. Pietikäinen, "Adaptive document image
 * binarization", Pattern Recognition 33 (2000) 225–236.
 */
final class ModuleSamples {
  /** Half-modules of margin on each side. */
  static final int MARGIN = 4;

  /** Half-modules from the middle of the local window to its edge. */
  private static final int WINDOW = 12;

  /**
   * Grey levels of deviation that plain paper may have: keeps blank places from being blown up to
   * full contrast.
   */
  private static final double QUIET = 4;

  private float[] raw = new float[0];
  private float[] normal = new float[0];
  private double[] sums = new double[0];
  private double[] squares = new double[0];
  private int side;

  /** Half-module steps a side, with both margins. */
  int side() {
    return side;
  }

  /** Luminance as it was, row by row; {@link #side} a row. */
  float[] raw() {
    return raw;
  }

  /** Freed of brightness and contrast, positive = dark. */
  float[] normal() {
    return normal;
  }

  /** Index of a module's centre. */
  int centre(int row, int column) {
    return (2 * row + 1 + MARGIN) * side + 2 * column + 1 + MARGIN;
  }

  /**
   * @param size modules a side
   * @param finest the most points to average along each side of a half-module, so that large
   *     modules use all their pixels
   */
  void take(Luma frame, ModuleMap map, int size, int finest, boolean inverted) {
    side = 2 * size + 1 + 2 * MARGIN;
    if (raw.length < side * side) {
      raw = new float[side * side];
      normal = new float[side * side];
      sums = new double[(side + 1) * (side + 1)];
      squares = new double[(side + 1) * (side + 1)];
    }
    int points = Math.clamp(Math.round(map.modulePixels(size) / 1.5), 1, finest);
    sample(frame, map, points);
    integrate();
    normalise(inverted);
  }

  private void sample(Luma frame, ModuleMap map, int points) {
    double step = 0.5 / points;
    double first = -(points - 1) * 0.5 * step;
    float share = 1f / (points * points);
    for (int row = 0; row < side; row++) {
      double y = (row - MARGIN) * 0.5 + first;
      for (int column = 0; column < side; column++) {
        double x = (column - MARGIN) * 0.5 + first;
        float sum = 0;
        for (int i = 0; i < points; i++) {
          for (int j = 0; j < points; j++) {
            sum += map.sample(frame, x + j * step, y + i * step);
          }
        }
        raw[row * side + column] = sum * share;
      }
    }
  }

  private void integrate() {
    int w = side + 1;
    for (int i = 0; i < w; i++) {
      sums[i] = 0;
      squares[i] = 0;
    }
    for (int row = 0; row < side; row++) {
      double sum = 0;
      double square = 0;
      for (int column = 0; column < side; column++) {
        double value = raw[row * side + column];
        sum += value;
        square += value * value;
        int at = (row + 1) * w + column + 1;
        sums[at] = sums[at - w] + sum;
        squares[at] = squares[at - w] + square;
      }
    }
  }

  /** The window stays on the symbol: what lies around it may be anything. */
  private void normalise(boolean inverted) {
    int w = side + 1;
    int low = MARGIN;
    int high = side - MARGIN;
    for (int row = 0; row < side; row++) {
      int top = Math.max(low, row - WINDOW) * w;
      int bottom = Math.min(high, row + WINDOW + 1) * w;
      for (int column = 0; column < side; column++) {
        int left = Math.max(low, column - WINDOW);
        int right = Math.min(high, column + WINDOW + 1);
        double share = 1.0 / ((bottom - top) / w * (right - left));
        double mean = box(sums, top, bottom, left, right) * share;
        double square = box(squares, top, bottom, left, right) * share;
        double deviation = Math.sqrt(Math.max(0, square - mean * mean));
        double darker = (mean - raw[row * side + column]) / (deviation + QUIET);
        normal[row * side + column] = (float) (inverted ? -darker : darker);
      }
    }
  }

  private static double box(double[] table, int top, int bottom, int left, int right) {
    return table[bottom + right] - table[top + right] - table[bottom + left] + table[top + left];
  }

  /** Leaves nothing of the symbol in memory. */
  void forget() {
    Arrays.fill(raw, 0);
    Arrays.fill(normal, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(squares, 0);
  }
}
