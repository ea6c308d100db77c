package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * The mean luminance around every pixel of a picture: what is darker than it counts as dark. Sums
 * slide over columns and rows, so the window's size costs nothing (D. Bradley, G. Roth, "Adaptive
 * Thresholding using the Integral Image", Journal of Graphics Tools 12 (2007) 13–21).
 */
final class LocalMean {
  private byte[] means = new byte[0];
  private int[] columns = new int[0];

  /** Row-major, valid until the next {@link #compute}. */
  byte[] means() {
    return means;
  }

  void compute(byte[] pixels, int width, int height, int radius) {
    if (means.length < width * height) {
      means = new byte[width * height];
    }
    if (columns.length < width) {
      columns = new int[width];
    }
    Arrays.fill(columns, 0, width, 0);
    int rows = 0;
    for (int y = 0; y < Math.min(radius, height); y++, rows++) {
      add(pixels, y * width, width);
    }
    for (int y = 0; y < height; y++) {
      boolean enters = y + radius < height;
      boolean leaves = y - radius > 0;
      if (enters && leaves) {
        slide(pixels, (y + radius) * width, (y - radius - 1) * width, width);
      } else if (enters) {
        add(pixels, (y + radius) * width, width);
        rows++;
      } else if (leaves) {
        subtract(pixels, (y - radius - 1) * width, width);
        rows--;
      }
      row(y * width, width, radius, rows);
    }
  }

  private void slide(byte[] pixels, int entering, int leaving, int width) {
    for (int x = 0; x < width; x++) {
      columns[x] += (pixels[entering + x] & 0xff) - (pixels[leaving + x] & 0xff);
    }
  }

  private void add(byte[] pixels, int row, int width) {
    for (int x = 0; x < width; x++) {
      columns[x] += pixels[row + x] & 0xff;
    }
  }

  private void subtract(byte[] pixels, int row, int width) {
    for (int x = 0; x < width; x++) {
      columns[x] -= pixels[row + x] & 0xff;
    }
  }

  private void row(int row, int width, int radius, int rows) {
    int sum = 0;
    int count = 0;
    for (int x = 0; x < Math.min(radius, width); x++, count++) {
      sum += columns[x];
    }
    int window = 2 * radius + 1;
    long reciprocal = (1L << 32) / ((long) window * rows) + 1;
    for (int x = 0; x < width; x++) {
      if (x > radius && x + radius < width) {
        // inside, where the window is whole: no branches, no division
        int end = width - radius;
        for (; x < end; x++) {
          sum += columns[x + radius] - columns[x - radius - 1];
          means[row + x] = (byte) ((sum * reciprocal) >> 32);
        }
        count = window;
      }
      if (x >= width) {
        break;
      }
      if (x + radius < width) {
        sum += columns[x + radius];
        count++;
      }
      if (x > radius) {
        sum -= columns[x - radius - 1];
        count--;
      }
      means[row + x] = (byte) (sum / (count * rows));
    }
  }

  /** Leaves no picture in memory. */
  void forget() {
    Arrays.fill(means, (byte) 0);
  }
}
