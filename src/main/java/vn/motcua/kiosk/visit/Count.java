package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * How many visits of a day, from a hamlet, took a pathway and came out in the same way, kept or
 * not.
 *
 * @param pathway id, absent where it was never known
 * @param hamlet of the commune, empty where it is not known
 * @param visits 1 or more
 */
public record Count(
    LocalDate day,
    Optional<String> pathway,
    State state,
    Outcome outcome,
    String hamlet,
    int visits) {

  /** By everything but the number. */
  static final Comparator<Count> ORDER =
      Comparator.comparing(Count::day)
          .thenComparing(count -> count.pathway().orElse(""))
          .thenComparing(Count::state)
          .thenComparing(Count::outcome)
          .thenComparing(Count::hamlet);

  /** Of the same kind, another number. */
  Count with(int number) {
    return new Count(day, pathway, state, outcome, hamlet, number);
  }
}
