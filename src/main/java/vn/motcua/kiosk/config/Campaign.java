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
 * @param hamlets what it is to reach in which of them; empty if nobody set it
 * @param groups of people that the plan counts apart; empty if it names none
 */
public record Campaign(
    Text name,
    LocalDate from,
    LocalDate to,
    Opening.Span hours,
    Optional<Text> contact,
    List<Stop> stops,
    List<HamletTarget> hamlets,
    List<Group> groups) {

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

  /** What it is to reach in a hamlet (thôn). */
  public record HamletTarget(String hamlet, Target target) {}

  /**
   * People whom the plan counts apart (nhóm): officials and party members, the youth union, …
   *
   * @param id written with the visits
   */
  public record Group(String id, Text name, Target target) {}

  public Campaign {
    stops = List.copyOf(stops);
    hamlets = List.copyOf(hamlets);
    groups = List.copyOf(groups);
  }

  /** Whether the day is one of its days. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Where it is on the day or later in the same week, Monday to Sunday, nearest first. */
  public Stream<Stop> thisWeek(LocalDate day) {
    var sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return stops.stream().filter(s -> !s.to().isBefore(day) && !s.from().isAfter(sunday));
  }
}
