package vn.motcua.kiosk.scan;

import java.util.Arrays;
import vn.motcua.kiosk.qr.Luma;

/**
 * How noisy a frame is. A webcam in the dark raises its gain until the picture is as bright as in
 * daylight; what gives the dark away is the noise.
 *
 * <p>The mask and its norm are J. Immerkær's ("Fast Noise Variance Estimation", Computer Vision and
 * Image Understanding 64 (1996) 300–302): it is blind to edges and slopes. The median over a grid,
 * in place of his mean over all pixels, is blind to print as well.
 */
final class Noise {

  /** Points on each side of the grid. */
  private static final int GRID = 48;

  /** Standard deviations in the median of absolute values of a normal distribution. */
  private static final double MEDIAN = 0.6745;

  /** What the mask makes of noise with a standard deviation of 1. */
  private static final double MASK = 6;

  private Noise() {}

  /** Its standard deviation, in units of luminance; frames of fewer than 3 × 3 pixels have none. */
  static double of(Luma frame) {
    if (frame.width() < 3 || frame.height() < 3) {
      return 0;
    }
    var values = new int[GRID * GRID];
    for (int row = 0; row < GRID; row++) {
      int y = 1 + (2 * row + 1) * (frame.height() - 2) / (2 * GRID);
      for (int column = 0; column < GRID; column++) {
        int x = 1 + (2 * column + 1) * (frame.width() - 2) / (2 * GRID);
        values[row * GRID + column] = Math.abs(masked(frame, x, y));
      }
    }
    Arrays.sort(values);
    return values[values.length / 2] / (MEDIAN * MASK);
  }

  private static int masked(Luma frame, int x, int y) {
    return line(frame, x, y - 1) - 2 * line(frame, x, y) + line(frame, x, y + 1);
  }

  private static int line(Luma frame, int x, int y) {
    return frame.at(x - 1, y) - 2 * frame.at(x, y) + frame.at(x + 1, y);
  }
}
