package vn.motcua.kiosk.scan;

import java.util.Optional;
import vn.motcua.kiosk.card.CardPayload;
import vn.motcua.kiosk.card.CardReading;

/**
 * Picks what a hand scanner types out of the keys of a keyboard (keyboard wedge): keys in a rush,
 * ended by Enter or by a pause. What people type is slower and gives nothing, nor does a key held
 * down.
 *
 * <p>Pure and for one thread: every call says what time it is, in nanoseconds of any clock that
 * never goes back.
 */
public final class WedgeInput {

  /** Nanoseconds; a longer gap ends a text. Scanners need 1–30 ms, a busy screen adds some. */
  static final long GAP = 150_000_000L;

  /** Nanoseconds a key on average. Quick typists need 80 ms. */
  static final long RUSH = 40_000_000L;

  /** Fewer characters are no code that anybody brings. */
  static final int SHORTEST = 8;

  /** Fewer different characters are a key held down. */
  private static final int VARIETY = 4;

  /** No QR code holds more; what comes after is let go. */
  private static final int LONGEST = 7089;

  private final StringBuilder text = new StringBuilder();
  private long first;
  private long latest;
  private int keys;
  private final Repeats repeats;

  /**
   * @param repeats shared with other hand scanners
   */
  public WedgeInput(Repeats repeats) {
    this.repeats = repeats;
  }

  /**
   * A key was typed.
   *
   * @param typed its characters; Enter as carriage return or line feed
   * @return what the text that this key ends turned out to be, if it was a scanner's
   */
  public Optional<CardReading> key(String typed, long now) {
    var before = tick(now);
    if (before.isPresent()) {
      keep(typed, now);
      return before;
    }
    if (typed.equals("\r") || typed.equals("\n") || typed.equals("\r\n")) {
      return end(now);
    }
    keep(typed, now);
    return Optional.empty();
  }

  /**
   * Time went by. To be called a few times a second, for scanners that send no Enter.
   *
   * @return what the text that the pause ends turned out to be, if it was a scanner's
   */
  public Optional<CardReading> tick(long now) {
    return keys > 0 && now - latest > GAP ? end(now) : Optional.empty();
  }

  /** Forgets everything, also what would be a repetition: the visit is over. */
  public void forget() {
    clear();
    repeats.forget();
  }

  private void keep(String typed, long now) {
    if (typed.equals("\r") || typed.equals("\n")) {
      return;
    }
    if (keys == 0) {
      first = now;
    }
    keys++;
    latest = now;
    if (typed.equals("\b")) {
      // Vietnamese keyboard software takes letters back to put marks on them.
      text.setLength(Math.max(0, text.length() - 1));
    } else if (text.length() < LONGEST) {
      text.append(typed);
    }
  }

  private Optional<CardReading> end(long now) {
    var whole = text.toString();
    boolean scanned =
        whole.length() >= SHORTEST
            && whole.chars().distinct().count() >= VARIETY
            && latest - first <= RUSH * keys;
    clear();
    if (!scanned || repeats.isAgain(whole, now)) {
      return Optional.empty();
    }
    return Optional.of(CardPayload.read(whole));
  }

  private void clear() {
    // A new length leaves the old characters in the buffer.
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, '\0');
    }
    text.setLength(0);
    keys = 0;
  }
}
