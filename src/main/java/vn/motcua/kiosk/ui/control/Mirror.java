package vn.motcua.kiosk.ui.control;

import javafx.geometry.Rectangle2D;

/**
 * Turns a camera's picture into what the preview shows: the largest part from the middle that has
 * the preview's shape, mirrored, in the preview's own pixels, neighbours blended. Done here and not
 * by the renderer because drawing in software takes ten times as long.
 *
 * @param width of the preview, in pixels of the screen, at least 1
 * @param height likewise
 */
record Mirror(int width, int height) {

  private static final int HALVES = 0x00ff00ff;

  /** Steps between two neighbours. */
  private static final int STEPS = 256;

  /** The part of the camera's picture that is to be seen, in parts of its sides. */
  Rectangle2D part(int pictureWidth, int pictureHeight) {
    double wide = (double) width / height;
    double w = Math.min(1, pictureHeight * wide / pictureWidth);
    double h = Math.min(1, pictureWidth / wide / pictureHeight);
    return new Rectangle2D((1 - w) / 2, (1 - h) / 2, w, h);
  }

  /**
   * @param argb the camera's picture, opaque, row by row
   * @param into takes {@code width × height} pixels
   */
  void show(int[] argb, int pictureWidth, int pictureHeight, int[] into) {
    var part = part(pictureWidth, pictureHeight);
    int[] columns = places(part.getMinX(), part.getWidth(), pictureWidth, width);
    int[] rows = places(part.getMinY(), part.getHeight(), pictureHeight, height);
    for (int y = 0; y < height; y++) {
      int above = rows[y] / STEPS * pictureWidth;
      int down = rows[y] % STEPS;
      int below = down == 0 ? above : above + pictureWidth;
      int at = (y + 1) * width;
      for (int x = 0; x < width; x++) {
        int left = columns[x] / STEPS;
        int across = columns[x] % STEPS;
        int right = across == 0 ? left : left + 1;
        into[--at] =
            blend(
                blend(argb[above + left], argb[above + right], across),
                blend(argb[below + left], argb[below + right], across),
                down);
      }
    }
  }

  /** Where each pixel of the preview lies in the picture, in steps. */
  private static int[] places(double from, double part, int picture, int shown) {
    var places = new int[shown];
    for (int i = 0; i < shown; i++) {
      double place = (from + part * (i + 0.5) / shown) * picture - 0.5;
      places[i] = (int) (Math.clamp(place, 0, picture - 1) * STEPS);
    }
    return places;
  }

  /** Two colours of each pixel at a time. */
  private static int blend(int one, int other, int step) {
    int back = STEPS - step;
    int redAndBlue = ((one & HALVES) * back + (other & HALVES) * step) >>> 8 & HALVES;
    int green = ((one >>> 8 & HALVES) * back + (other >>> 8 & HALVES) * step) & ~HALVES;
    return redAndBlue | green | 0xff000000;
  }
}
