package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that follow one another, one at least.
 *
 * @param to the last one, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends after it begins");
    }
  }

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The days that both have, if any. */
  public Optional<Period> and(Period other) {
    var first = from.isAfter(other.from) ? from : other.from;
    var last = to.isBefore(other.to) ? to : other.to;
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
  }
}
