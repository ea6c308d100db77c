package vn.motcua.kiosk.qr;

/**
 * Whether anything moved since a frame that was looked over in vain: if not, most frames need no
 * second look.
 */
final class Stillness {
  private static final int COLUMNS = 32;
  private static final int ROWS = 18;
  private static final int POINTS = 4;

  /**
   * Grey levels between the means of sixteen points; a webcam's noise in lamp light stays below.
   */
  private static final int SAME = 10;

  /** Even a still picture is looked over again after so many frames. */
  private static final int MOST_SKIPPED = 5;

  private final int[] remembered = new int[ROWS * COLUMNS];
  private boolean any;
  private int skipped;

  /** Whether the frame looks like the remembered one, a few times in a row. */
  boolean canSkip(Luma frame) {
    if (!any || skipped == MOST_SKIPPED) {
      return false;
    }
    for (int cell = 0; cell < remembered.length; cell++) {
      if (Math.abs(mean(frame, cell) - remembered[cell]) > SAME) {
        return false;
      }
    }
    skipped++;
    return true;
  }

  void remember(Luma frame) {
    any = frame.width() >= COLUMNS && frame.height() >= ROWS;
    skipped = 0;
    for (int cell = 0; any && cell < remembered.length; cell++) {
      remembered[cell] = mean(frame, cell);
    }
  }

  void forget() {
    any = false;
  }

  private static int mean(Luma frame, int cell) {
    int left = cell % COLUMNS * frame.width() / COLUMNS;
    int top = cell / COLUMNS * frame.height() / ROWS;
    int stepX = Math.max(1, frame.width() / COLUMNS / POINTS);
    int stepY = Math.max(1, frame.height() / ROWS / POINTS);
    int sum = 0;
    for (int i = 0; i < POINTS; i++) {
      int row = Math.min(frame.height() - 1, top + i * stepY) * frame.width();
      for (int j = 0; j < POINTS; j++) {
        sum += frame.pixels()[row + Math.min(frame.width() - 1, left + j * stepX)] & 0xff;
      }
    }
    return sum / (POINTS * POINTS);
  }
}
