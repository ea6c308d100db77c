package vn.motcua.kiosk.scan;

import vn.motcua.kiosk.qr.Luma;

/** Tells from one picture to the next whether a good part of it moves. */
final class Motion {

  /** Points on each side of the grid that is compared. */
  private static final int GRID = 24;

  /** A change of luminance that is no noise. */
  private static final int CHANGE = 24;

  /** Part of the points that change when a card is waved, in hundredths. */
  private static final int MANY = 12;

  private final int[] before = new int[GRID * GRID];
  private boolean started;

  boolean moves(Luma frame) {
    int changed = 0;
    for (int row = 0; row < GRID; row++) {
      int y = (2 * row + 1) * frame.height() / (2 * GRID);
      for (int column = 0; column < GRID; column++) {
        int i = row * GRID + column;
        int value = frame.at((2 * column + 1) * frame.width() / (2 * GRID), y);
        changed += Math.abs(value - before[i]) > CHANGE ? 1 : 0;
        before[i] = value;
      }
    }
    boolean many = started && changed * 100 > MANY * before.length;
    started = true;
    return many;
  }
}
