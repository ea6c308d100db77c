package vn.motcua.kiosk.scan;

import vn.motcua.kiosk.qr.Luma;

/**
 * Tells whether something with print on it came before the camera since the scan began: a card's
 * wrong side, when no symbol is seen on it. What was there before, and what is plain, does not
 * count.
 */
final class Print {

  /** Points on each side of the grid, over the middle half of the frame. */
  private static final int GRID = 48;

  /** Difference of luminance between neighbours that is an edge, and to before that is no noise. */
  private static final int EDGE = 24;

  /** Part of the frame's width between neighbours: about a stroke of the print on a card. */
  private static final int STROKE = 200;

  /** Part of the points, in hundredths; a card of a third of the frame's width has more. */
  private static final int ENOUGH = 5;

  private final int[] before = new int[GRID * GRID];
  private boolean started;

  boolean appeared(Luma frame) {
    int step = Math.max(1, frame.width() / STROKE);
    int printed = 0;
    for (int row = 0; row < GRID; row++) {
      int y = frame.height() / 4 + (2 * row + 1) * frame.height() / (4 * GRID);
      for (int column = 0; column < GRID; column++) {
        int x = frame.width() / 4 + (2 * column + 1) * frame.width() / (4 * GRID);
        int value = frame.at(x, y);
        int i = row * GRID + column;
        if (!started) {
          before[i] = value;
        } else if (Math.abs(value - before[i]) > EDGE
            && Math.abs(value - frame.at(Math.min(x + step, frame.width() - 1), y)) > EDGE) {
          printed++;
        }
      }
    }
    started = true;
    return printed * 100 > ENOUGH * before.length;
  }
}
