package vn.motcua.kiosk.scan;

/**
 * Knows the last text of any hand scanner: the same once more within five seconds is the same scan,
 * by a held trigger or by a scanner that types and sends at once. Safe for several threads.
 */
public final class Repeats {

  /** Nanoseconds. */
  static final long AGAIN = 5_000_000_000L;

  private String last = "";
  private long lastAt;

  /**
   * Whether the text was told just before; if not, it is from now on.
   *
   * @param now nanoseconds of a clock that never goes back, the same for all scanners
   */
  synchronized boolean isAgain(String text, long now) {
    if (text.equals(last) && now - lastAt < AGAIN) {
      return true;
    }
    last = text;
    lastAt = now;
    return false;
  }

  /** The visit is over. */
  synchronized void forget() {
    last = "";
  }
}
