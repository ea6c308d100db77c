package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
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
 * @param period the days that it is about
 * @param figures of these days
 * @param attainment of the whole commune: all hamlets, or all groups where no hamlet has a target;
 *     or of the one hamlet that was asked for; absent where nothing has one
 * @param thisWeek accounts that became active since Monday
 * @param trend the period's days, also those without a visit
 * @param hamlets in the order of the plan
 * @param groups likewise
 */
public record Overview(
    Period period,
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

  /**
   * Of some days of a campaign, up to today; where none of them has come yet, of the first one.
   * Attainment counts from the campaign's beginning to the last of these days.
   *
   * @param asked days of which those of the campaign are taken
   * @param hamlet only its visits and its target; empty for all
   */
  public static Overview of(
      Results results, Campaign campaign, Period asked, Optional<String> hamlet, LocalDate today)
      throws StoreProblem {
    var period = within(asked, campaign, today);
    var hamlets = results.rows(period, By.HAMLET, hamlet);
    var attainment =
        hamlet.isEmpty()
            ? results.attainment(campaign, period.to())
            : hamlets.stream().findFirst().flatMap(Row::attainment);
    var days =
        results.figures(new Period(campaign.from(), period.to()), hamlet, ResultCount.By.DAY);
    return new Overview(
        period,
        Results.sum(during(period, days)),
        attainment,
        Results.sum(during(Results.week(today), days)).activated(),
        Pace.of(attainment.map(Attainment::missing).orElse(0), today, campaign.to()),
        trend(period, days),
        hamlets,
        results.rows(period, By.GROUP, hamlet));
  }

  private static Period within(Period asked, Campaign campaign, LocalDate today) {
    var days = asked.and(Results.days(campaign)).orElseGet(() -> Results.days(campaign));
    var last = today.isBefore(days.to()) ? today : days.to();
    return new Period(days.from(), last.isBefore(days.from()) ? days.from() : last);
  }

  private static List<Figures> during(Period period, Map<String, Figures> days) {
    return days.entrySet().stream()
        .filter(day -> period.includes(LocalDate.parse(day.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<Trend> trend(Period period, Map<String, Figures> days) {
    return period
        .from()
        .datesUntil(period.to().plusDays(1))
        .map(day -> trend(day, days.getOrDefault(day.toString(), Figures.NONE)))
        .toList();
  }

  private static Trend trend(LocalDate day, Figures figures) {
    return new Trend(day, figures.visits(), figures.activated());
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
