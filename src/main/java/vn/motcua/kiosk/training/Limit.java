package vn.motcua.kiosk.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * When a training ends although nobody ended it: a machine that was left in training records no
 * citizen. What the trainee does is no sign of life, for it may be a citizen who has come
 * meanwhile; what is done at the desk is. Safe for several threads.
 */
public final class Limit {

  /** Longer than any case takes, with the talk about it. */
  public static final Duration QUIET = Duration.ofMinutes(30);

  /** For so long both screens say that it is about to end. */
  public static final Duration NOTICE = Duration.ofMinutes(5);

  /** How near it is. */
  public enum State {
    FAR,
    NEAR,
    OVER
  }

  private final LocalDate day;
  private Instant looked;
  private Duration quiet = Duration.ZERO;

  public Limit(ZonedDateTime begun) {
    day = begun.toLocalDate();
    looked = begun.toInstant();
  }

  /** Something was done for the training at the desk. */
  public synchronized void goOn() {
    quiet = Duration.ZERO;
  }

  /**
   * To be asked again and again, because only time that passed between two questions counts: a
   * clock that is set back gives none of it back, and a laptop that slept was quiet. Over is also a
   * training of another day.
   */
  public synchronized State look(ZonedDateTime now) {
    var passed = Duration.between(looked, now.toInstant());
    looked = now.toInstant();
    quiet = passed.isNegative() ? quiet : quiet.plus(passed);
    if (quiet.compareTo(QUIET) >= 0 || !now.toLocalDate().equals(day)) {
      return State.OVER;
    }
    return quiet.compareTo(QUIET.minus(NOTICE)) >= 0 ? State.NEAR : State.FAR;
  }
}
