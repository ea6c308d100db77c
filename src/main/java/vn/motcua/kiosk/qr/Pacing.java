package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Which frames are worth a look while no symbol is in sight, so that waiting costs little: the
 * longer nothing happens, the seldomer one is looked over, down to three in two seconds; what
 * changes is looked over at once. Where something moves for long and is no symbol, as somebody who
 * walks past, every fourth frame is enough.
 *
 * <p>Changes are seen in the means of small cells. What all cells do together is the lamps' or the
 * exposure's doing, and what most of them do is noise: both are taken off first.
 */
final class Pacing {
  private static final int COLUMNS = 32;
  private static final int ROWS = 18;

  /** On each side of the grid of pixels in a cell that are added up. */
  private static final int POINTS = 8;

  /** Grey levels of a cell's mean that count as a change, besides noise. */
  private static final int CHANGE = 4;

  /** Cells that must change: a card covers dozens. */
  private static final int LEAST_CELLS = 2;

  /** Of the cells' median deviation; beyond it, five in a million are noise. */
  private static final int NOISE_FACTOR = 4;

  /** However much moves, so much of a change is none. */
  private static final int MOST_NOISE = 10;

  /** Frames passed over in a still picture: three are left of the sixty in two seconds. */
  private static final int LONGEST_REST = 19;

  /** Looks at what moves, or is like a symbol, before it is looked at seldomer: a second. */
  private static final int ALERT = 30;

  private static final int REST_WHILE_MOVING = 3;

  private static final int GREY_LEVELS = 256;

  private int[] remembered = new int[ROWS * COLUMNS];
  private int[] current = new int[ROWS * COLUMNS];

  /** How many cells changed by each number of grey levels. */
  private final int[] changes = new int[2 * GREY_LEVELS];

  private boolean any;
  private int skipped;
  private int rest;
  private int looksAtMoving;

  /** Looks in a row at something like a symbol. */
  private int hopes;

  /**
   * Whether the frame may be passed over.
   *
   * @param following whether there is a symbol in sight that may yet be read: then all that moves
   *     is looked at
   */
  boolean canSkip(Luma frame, boolean following) {
    if (frame.width() < COLUMNS || frame.height() < ROWS) {
      return false;
    }
    measure(frame);
    if (!any) {
      return false;
    }
    if (differs()) {
      rest = 0;
      hopes = 0;
      if (following) {
        return false;
      }
      looksAtMoving++;
      return looksAtMoving > ALERT && skipped++ < REST_WHILE_MOVING;
    }
    looksAtMoving = Math.max(0, looksAtMoving - 1);
    return skipped++ < rest;
  }

  /**
   * The frame was looked over and there was no symbol.
   *
   * @param promising whether there was something like one: then the next frame is looked at too,
   *     but not for ever
   */
  void lookedInVain(boolean promising) {
    if (promising && hopes < ALERT) {
      hopes++;
      any = false;
      return;
    }
    var old = remembered;
    remembered = current;
    current = old;
    any = true;
    skipped = 0;
    rest = Math.min(LONGEST_REST, 2 * rest + 1);
  }

  /** What comes next is looked at. */
  void forget() {
    any = false;
    skipped = 0;
    rest = 0;
    hopes = 0;
    looksAtMoving = 0;
    Arrays.fill(remembered, 0);
    Arrays.fill(current, 0);
  }

  private boolean differs() {
    int common = median(0, false);
    int noise = Math.min(MOST_NOISE, NOISE_FACTOR * median(common, true));
    int changed = 0;
    for (int cell = 0; cell < current.length; cell++) {
      int change = Math.abs(current[cell] - remembered[cell] - common);
      changed += change > CHANGE + noise ? 1 : 0;
    }
    return changed >= LEAST_CELLS;
  }

  /** Of the cells' changes less what is common to them, or of their sizes. */
  private int median(int common, boolean ofSizes) {
    Arrays.fill(changes, 0);
    for (int cell = 0; cell < current.length; cell++) {
      int change = current[cell] - remembered[cell] - common;
      int at = Math.clamp(ofSizes ? Math.abs(change) : change, -GREY_LEVELS, GREY_LEVELS - 1);
      changes[at + GREY_LEVELS]++;
    }
    int below = 0;
    int at = 0;
    while (2 * (below + changes[at]) < current.length) {
      below += changes[at++];
    }
    return at - GREY_LEVELS;
  }

  private void measure(Luma frame) {
    for (int cell = 0; cell < current.length; cell++) {
      int sum = 0;
      for (int i = 0; i < POINTS; i++) {
        int y = place(cell / COLUMNS, i, ROWS, frame.height());
        for (int j = 0; j < POINTS; j++) {
          sum += frame.at(place(cell % COLUMNS, j, COLUMNS, frame.width()), y);
        }
      }
      current[cell] = sum / (POINTS * POINTS);
    }
  }

  /** Where a point of a cell lies: the points of all cells are spread evenly. */
  private static int place(int cell, int point, int cells, int length) {
    return (2 * (cell * POINTS + point) + 1) * length / (2 * POINTS * cells);
  }
}
