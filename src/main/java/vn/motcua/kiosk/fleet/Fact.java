package vn.motcua.kiosk.fleet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * What leaves the counter about a visit (lượt). Made of nothing but days, small numbers, words of a
 * fixed list and {@link Code}s, so that no name and no number of a person can get in, whatever a
 * later change fills it from. Age, sex, language and the minute are left out: with a hamlet and a
 * day they would often tell who it was.
 *
 * @param version from 1; a higher one takes the place of a lower one
 * @param day of the visit, by the counter's clock
 * @param reached level of the account that was activated, 0 if none
 * @param troubles remedies that were looked at, {@value #MOST_TROUBLES} at most; of visits that
 *     nobody agreed to have kept only whether there were any is known
 * @param steps how many the pathway has; likewise the steps done, 0 where nothing was kept
 * @param minutes it took, unknown where nothing was kept
 */
public record Fact(
    Ulid id,
    int version,
    LocalDate day,
    Optional<Code> pathway,
    State state,
    Outcome outcome,
    int reached,
    boolean registered,
    boolean referred,
    boolean troubled,
    List<Code> troubles,
    int steps,
    int done,
    OptionalInt minutes,
    Optional<Code> group,
    Optional<Code> hamlet) {

  static final int MOST_TROUBLES = 20;
  static final int MOST_STEPS = 99;

  /** Minutes of a day; longer is a clock that was set. */
  static final int MOST_MINUTES = 1440;

  public Fact {
    within(version, 1, Integer.MAX_VALUE);
    within(day.getYear(), 1970, 9999);
    within(reached, 0, 2);
    within(steps, 0, MOST_STEPS);
    within(done, 0, MOST_STEPS);
    if (minutes.isPresent()) {
      within(minutes.getAsInt(), 0, MOST_MINUTES);
    }
    troubles = troubles.stream().limit(MOST_TROUBLES).toList();
  }

  private static void within(int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException("%d is not %d to %d".formatted(value, least, most));
    }
  }

  /** The steps as far as they are told: no pathway is longer. */
  public static int steps(int number) {
    return Math.clamp(number, 0, MOST_STEPS);
  }

  /** The minutes, likewise. */
  public static OptionalInt minutes(long number) {
    return OptionalInt.of(Math.clamp(number, 0, MOST_MINUTES));
  }
}
