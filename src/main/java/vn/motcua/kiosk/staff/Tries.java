package vn.motcua.kiosk.staff;

import java.time.Duration;

/**
 * How often a clerk's PIN was wrong, and the pause that follows. Five tries are free; each wrong
 * one from the fifth on costs a pause, twice as long as the one before. Time is that of the running
 * machine ({@link System#nanoTime}), never of the wall clock: setting the clock shortens nothing,
 * and after a restart a pause begins anew.
 *
 * @param wrong tries since the last right one
 * @param since when the pause began, in nanoseconds of the running machine
 */
record Tries(int wrong, long since) {

  static final int FREE = 5;

  static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

  /** A lead can help by then. */
  static final Duration LONGEST_PAUSE = Duration.ofHours(2);

  /** After a start, with the wrong tries of the run before. */
  static Tries after(int wrong, long now) {
    return new Tries(wrong, now);
  }

  /** Before a PIN is looked at, so that pulling the plug does not give the try back. */
  Tries counted(long now) {
    return new Tries(wrong == Integer.MAX_VALUE ? wrong : wrong + 1, now);
  }

  /** How many more are free. */
  int left() {
    return Math.max(0, FREE - wrong);
  }

  /** How long nothing is to be tried. */
  Duration pause(long now) {
    var left = length().minusNanos(now - since);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Duration length() {
    if (wrong < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(wrong - FREE, Integer.SIZE - 2);
    var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
