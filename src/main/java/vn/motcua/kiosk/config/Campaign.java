package vn.motcua.kiosk.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
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

    public boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
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

  /** Whichever of them is on now, the one that ends soonest; else the next to begin. */
  public static Optional<Announced> announced(List<Campaign> campaigns, LocalDate day) {
    return campaigns.stream()
        .flatMap(c -> c.stops.stream().map(stop -> new Announced(c, stop)))
        .filter(a -> !a.stop().to().isBefore(day))
        .min(
            Comparator.comparing((Announced a) -> !a.stop().on(day))
                .thenComparing(a -> a.stop().on(day) ? a.stop().to() : a.stop().from()));
  }

  /** One stop of a campaign, as a page tells of it. */
  public record Announced(Campaign campaign, Stop stop) {

    /** Whether it is on or begins by the coming Sunday. */
    public boolean thisWeek(LocalDate day) {
      return !stop.from().isAfter(sundayAfter(day));
    }
  }

  /** Where it is on the day or later in the same week, Monday to Sunday, nearest first. */
  public Stream<Stop> thisWeek(LocalDate day) {
    var sunday = sundayAfter(day);
    return stops.stream().filter(s -> !s.to().isBefore(day) && !s.from().isAfter(sunday));
  }

  private static LocalDate sundayAfter(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
