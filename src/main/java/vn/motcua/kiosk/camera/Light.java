package vn.motcua.kiosk.camera;

import vn.motcua.kiosk.qr.Luma;

/**
 * How bright a frame is, measured on a grid of points.
 *
 * @param mean 0 black to 255 white
 * @param brightest point of the grid, likewise
 */
public record Light(int mean, int brightest) {

  /** Points on each side of the grid; enough for a card that fills a tenth of the frame. */
  private static final int GRID = 32;

  /** A covered lens or a closed shutter gives no more than noise. */
  private static final int BLACK = 28;

  public static Light of(Luma frame) {
    return of(frame.pixels(), frame.width(), frame.height());
  }

  static Light of(byte[] luma, int width, int height) {
    int sum = 0;
    int brightest = 0;
    for (int row = 0; row < GRID; row++) {
      int y = (2 * row + 1) * height / (2 * GRID);
      for (int column = 0; column < GRID; column++) {
        int value = luma[y * width + (2 * column + 1) * width / (2 * GRID)] & 0xff;
        sum += value;
        brightest = Math.max(brightest, value);
      }
    }
    return new Light(sum / (GRID * GRID), brightest);
  }

  /** Whether nothing at all can be seen. */
  public boolean isBlack() {
    return brightest < BLACK;
  }
}
