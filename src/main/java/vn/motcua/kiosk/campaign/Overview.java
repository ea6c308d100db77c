package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.visit.ResultCount;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * Where a campaign stands today, for the desk.
 *
 * @param figures of its days so far
 * @param attainment of the whole commune: all hamlets, or all groups where no hamlet has a target;
 *     absent where nothing has one
 * @param thisWeek accounts that became active since Monday
 * @param trend its days so far, also those without a visit
 * @param hamlets in the order of the plan
 * @param groups likewise
 */
public record Overview(
    Figures figures,
    Optional<Attainment> attainment,
    int thisWeek,
    Pace pace,
    List<Trend> trend,
    List<Row> hamlets,
    List<Row> groups) {

  public Overview {
    trend = List.copyOf(trend);
    hamlets = List.copyOf(hamlets);
    groups = List.copyOf(groups);
  }

  /** Of a campaign on a day; before its first day, of that one. */
  public static Overview of(Results results, Campaign campaign, LocalDate today)
      throws StoreProblem {
    var until = today.isBefore(campaign.to()) ? today : campaign.to();
    var soFar =
        new Period(campaign.from(), until.isBefore(campaign.from()) ? campaign.from() : until);
    var attainment = results.attainment(campaign, soFar.to());
    var days = results.figures(soFar, Optional.empty(), ResultCount.By.DAY);
    var week = Results.week(today);
    return new Overview(
        Results.sum(days.values()),
        attainment,
        days.entrySet().stream()
            .filter(day -> week.includes(LocalDate.parse(day.getKey())))
            .mapToInt(day -> day.getValue().activated())
            .sum(),
        Pace.of(attainment.map(Attainment::missing).orElse(0), today, campaign.to()),
        trend(soFar, days, already(campaign)),
        results.rows(soFar, By.HAMLET, Optional.empty()),
        results.rows(soFar, By.GROUP, Optional.empty()));
  }

  private static List<Trend> trend(Period period, Map<String, Figures> days, int already) {
    var trend = new ArrayList<Trend>();
    int soFar = already;
    for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
      var figures = days.getOrDefault(day.toString(), Figures.NONE);
      soFar += figures.activated();
      trend.add(new Trend(day, figures.visits(), figures.activated(), soFar));
    }
    return trend;
  }

  private static int already(Campaign campaign) {
    return campaign.hamlets().isEmpty()
        ? campaign.groups().stream().mapToInt(g -> g.target().already()).sum()
        : campaign.hamlets().stream().mapToInt(h -> h.target().already()).sum();
  }

  /** In how many hamlets people are missing. */
  public int hamletsMissing() {
    return (int) behind(hamlets).count();
  }

  /**
   * Where to go next: the hamlets farthest from their target, by the share of the people needed
   * there who are still missing.
   *
   * @param most how many of them
   */
  public List<Row> slowest(int most) {
    return slowest(hamlets, most);
  }

  static List<Row> slowest(List<Row> rows, int most) {
    return behind(rows)
        .sorted(Comparator.comparingDouble(Overview::shareMissing).reversed())
        .limit(most)
        .toList();
  }

  private static Stream<Row> behind(List<Row> rows) {
    return rows.stream().filter(row -> row.attainment().filter(a -> !a.met()).isPresent());
  }

  private static double shareMissing(Row row) {
    return row.attainment().map(a -> (double) a.missing() / a.needed()).orElse(0.0);
  }
}
