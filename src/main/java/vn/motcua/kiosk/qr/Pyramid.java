package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * A frame at full, half and quarter size, each pixel the mean of four of the level before: large
 * symbols are sought in the small levels, where noise is averaged away and a finder is as many
 * pixels wide as a small symbol's is at full size (P. Burt, E. Adelson, IEEE Trans. Commun. 31
 * (1983) 532–540).
 */
final class Pyramid {
  static final int LEVELS = 3;

  private final byte[][] pixels = new byte[LEVELS][0];
  private final int[] widths = new int[LEVELS];
  private final int[] heights = new int[LEVELS];

  void build(Luma frame) {
    pixels[0] = frame.pixels();
    widths[0] = frame.width();
    heights[0] = frame.height();
    for (int level = 1; level < LEVELS; level++) {
      widths[level] = widths[level - 1] / 2;
      heights[level] = heights[level - 1] / 2;
      int size = widths[level] * heights[level];
      if (pixels[level].length < size) {
        pixels[level] = new byte[size];
      }
      halve(pixels[level - 1], widths[level - 1], pixels[level], widths[level], heights[level]);
    }
  }

  byte[] pixels(int level) {
    return pixels[level];
  }

  int width(int level) {
    return widths[level];
  }

  int height(int level) {
    return heights[level];
  }

  /** Pixels of the frame a pixel of the level. */
  static double scale(int level) {
    return 1 << level;
  }

  /** Frame coordinate of coordinate 0 of the level. */
  static double origin(int level) {
    return (scale(level) - 1) / 2;
  }

  private static void halve(byte[] from, int fromWidth, byte[] to, int width, int height) {
    for (int y = 0; y < height; y++) {
      int upper = 2 * y * fromWidth;
      int lower = upper + fromWidth;
      int row = y * width;
      for (int x = 0; x < width; x++, upper += 2, lower += 2) {
        int sum =
            (from[upper] & 0xff)
                + (from[upper + 1] & 0xff)
                + (from[lower] & 0xff)
                + (from[lower + 1] & 0xff);
        to[row + x] = (byte) ((sum + 2) >> 2);
      }
    }
  }

  /** Leaves no picture in memory. */
  void forget() {
    pixels[0] = new byte[0];
    widths[0] = 0;
    heights[0] = 0;
    for (int level = 1; level < LEVELS; level++) {
      Arrays.fill(pixels[level], (byte) 0);
    }
  }
}
