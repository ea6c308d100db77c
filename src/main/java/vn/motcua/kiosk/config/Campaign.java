package vn.motcua.kiosk.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Text;

/**
 * A campaign (đợt cao điểm): for some weeks, people are helped in their hamlets too.
 *
 * @param from its first day
 * @param to its last day
 * @param hours on each of its days
 * @param contact who answers for it, absent if nobody is to be named
 * @param stops in the order of their days
 */
public record Campaign(
    Text name,
    LocalDate from,
    LocalDate to,
    Opening.Span hours,
    Optional<Text> contact,
    List<Stop> stops) {

  /**
   * Some days at one place.
   *
   * @param to the last day
   * @param hamlets whose people are expected there
   */
  public record Stop(LocalDate from, LocalDate to, List<String> hamlets, Text place) {

    public Stop {
      hamlets = List.copyOf(hamlets);
    }
  }

  public Campaign {
    stops = List.copyOf(stops);
  }

  /** Where it is on the day or later in the same week, Monday to Sunday, nearest first. */
  public Stream<Stop> thisWeek(LocalDate day) {
    var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return stops.stream().filter(s -> !s.to().isBefore(day) && !s.from().isAfter(sunday));
  }
}
