package vn.motcua.kiosk.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.visit.ResultCount;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * The one place where results are reckoned: what the desk shows and what the reports say are these
 * numbers. The record does the counting, the rest is arithmetic.
 */
public final class Results {

  /** Where the visits are whose hamlet or group nobody said. */
  static final String UNKNOWN = "Chưa rõ";

  private static final Wording VIETNAMESE = Wording.toAnybody(Language.VIETNAMESE);

  /** The record: {@code VisitLog::results}. */
  public interface Source {
    List<ResultCount> results(
        LocalDate from, LocalDate to, Optional<String> hamlet, ResultCount.By by)
        throws StoreProblem;
  }

  private final Source source;
  private final Commune commune;

  public Results(Source source, Commune commune) {
    this.source = source;
    this.commune = commune;
  }

  /** The campaign of the period: of several the last one. */
  public Optional<Campaign> campaign(Period period) {
    return commune.campaigns().stream()
        .filter(c -> days(c).and(period).isPresent())
        .reduce((_, later) -> later);
  }

  static Period days(Campaign campaign) {
    return new Period(campaign.from(), campaign.to());
  }

  /** All visits of a period together. */
  public Figures total(Period period, Optional<String> hamlet) throws StoreProblem {
    return sum(figures(period, hamlet, ResultCount.By.DAY).values());
  }

  /**
   * The lines of a report. Days and weeks without a visit are left out; hamlets and groups of the
   * plan are not.
   *
   * @param hamlet only its visits; empty for all
   */
  public List<Row> rows(Period period, By by, Optional<String> hamlet) throws StoreProblem {
    return switch (by) {
      case DAY -> together(period, hamlet, Days::of);
      case WEEK -> together(period, hamlet, day -> Days.of(week(day).and(period).orElseThrow()));
      case CAMPAIGN -> campaigns(period, hamlet);
      case HAMLET -> hamlets(period, hamlet);
      case GROUP -> groups(period, hamlet);
      case LEVEL -> levels(period, hamlet);
    };
  }

  private List<Row> together(
      Period period, Optional<String> hamlet, Function<LocalDate, String> label)
      throws StoreProblem {
    var rows = new LinkedHashMap<String, Figures>();
    figures(period, hamlet, ResultCount.By.DAY)
        .forEach((day, f) -> rows.merge(label.apply(LocalDate.parse(day)), f, Figures::plus));
    return rows.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  static Period week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6));
  }

  private List<Row> campaigns(Period period, Optional<String> hamlet) throws StoreProblem {
    var rows = new ArrayList<Row>();
    var outside = figures(period, hamlet, ResultCount.By.DAY);
    for (var campaign : commune.campaigns()) {
      var own = new TreeMap<String, Figures>();
      outside.forEach(
          (day, f) -> {
            if (campaign.includes(LocalDate.parse(day))) {
              own.put(day, f);
            }
          });
      outside.keySet().removeAll(own.keySet());
      if (days(campaign).and(period).isPresent()) {
        var attainment =
            hamlet.isEmpty() ? attainment(campaign, period.to()) : Optional.<Attainment>empty();
        rows.add(new Row(name(campaign), sum(own.values()), attainment));
      }
    }
    if (!outside.isEmpty()) {
      rows.add(row("Ngoài các đợt", sum(outside.values())));
    }
    return rows;
  }

  static String name(Campaign campaign) {
    return VIETNAMESE.of(campaign.name());
  }

  /** Of the whole commune, since the campaign began; absent where it has no targets. */
  Optional<Attainment> attainment(Campaign campaign, LocalDate until) throws StoreProblem {
    var parts = new ArrayList<Attainment>();
    var activated = sinceItBegan(campaign, until, Optional.empty(), ResultCount.By.HAMLET);
    for (var hamlet : campaign.hamlets()) {
      parts.add(Attainment.of(hamlet.target(), activated.getOrDefault(hamlet.hamlet(), 0)));
    }
    if (parts.isEmpty()) {
      var ofGroups = sinceItBegan(campaign, until, Optional.empty(), ResultCount.By.GROUP);
      for (var group : campaign.groups()) {
        parts.add(Attainment.of(group.target(), ofGroups.getOrDefault(group.id(), 0)));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Attainment.of(parts));
  }

  private List<Row> hamlets(Period period, Optional<String> hamlet) throws StoreProblem {
    var targets = new LinkedHashMap<String, Target>();
    campaign(period).ifPresent(c -> c.hamlets().forEach(h -> targets.put(h.hamlet(), h.target())));
    var names = new LinkedHashMap<String, String>();
    commune.hamlets().stream()
        .filter(h -> hamlet.filter(one -> !one.equals(h)).isEmpty())
        .forEach(h -> names.put(h, h));
    return planned(period, hamlet, ResultCount.By.HAMLET, names, targets);
  }

  private List<Row> groups(Period period, Optional<String> hamlet) throws StoreProblem {
    var targets = new LinkedHashMap<String, Target>();
    var names = new LinkedHashMap<String, String>();
    for (var group : campaign(period).map(Campaign::groups).orElse(List.of())) {
      names.put(group.id(), VIETNAMESE.of(group.name()));
      if (hamlet.isEmpty()) { // A group's target is that of the whole commune.
        targets.put(group.id(), group.target());
      }
    }
    return planned(period, hamlet, ResultCount.By.GROUP, names, targets);
  }

  /**
   * Those of the plan in its order, then those that it does not know any more, then the unknown.
   *
   * @param names key → as people read it
   */
  private List<Row> planned(
      Period period,
      Optional<String> hamlet,
      ResultCount.By by,
      Map<String, String> names,
      Map<String, Target> targets)
      throws StoreProblem {
    var campaign = campaign(period).filter(_ -> !targets.isEmpty());
    var activated =
        campaign.isPresent()
            ? sinceItBegan(campaign.get(), period.to(), hamlet, by)
            : Map.<String, Integer>of();
    var found = figures(period, hamlet, by);
    var rows = new ArrayList<Row>();
    names.forEach(
        (key, name) -> {
          var attainment =
              Optional.ofNullable(targets.get(key))
                  .map(target -> Attainment.of(target, activated.getOrDefault(key, 0)));
          var figures = Optional.ofNullable(found.remove(key)).orElse(Figures.NONE);
          rows.add(new Row(name, figures, attainment));
        });
    var unknown = Optional.ofNullable(found.remove(""));
    found.entrySet().stream()
        .map(e -> row(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(row -> Alphabetical.of(row.label())))
        .forEach(rows::add);
    unknown.ifPresent(figures -> rows.add(row(UNKNOWN, figures)));
    return rows;
  }

  private List<Row> levels(Period period, Optional<String> hamlet) throws StoreProblem {
    var counts = source.results(period.from(), period.to(), hamlet, ResultCount.By.DAY);
    var rows = new ArrayList<Row>();
    var labels = List.of("Chưa kích hoạt", "Kích hoạt mức 1", "Kích hoạt mức 2");
    for (int level = 0; level < labels.size(); level++) {
      int its = level;
      var figures = counts.stream().filter(c -> c.level() == its).map(Figures::of).toList();
      rows.add(row(labels.get(level), sum(figures)));
    }
    return rows;
  }

  /** How many accounts became active: day, hamlet or group → number. */
  private Map<String, Integer> sinceItBegan(
      Campaign campaign, LocalDate until, Optional<String> hamlet, ResultCount.By by)
      throws StoreProblem {
    var last = until.isBefore(campaign.to()) ? until : campaign.to();
    var activated = new TreeMap<String, Integer>();
    if (!last.isBefore(campaign.from())) {
      figures(new Period(campaign.from(), last), hamlet, by)
          .forEach((key, figures) -> activated.put(key, figures.activated()));
    }
    return activated;
  }

  /** Day, hamlet or group → its figures, in order. */
  Map<String, Figures> figures(Period period, Optional<String> hamlet, ResultCount.By by)
      throws StoreProblem {
    var figures = new TreeMap<String, Figures>();
    for (var count : source.results(period.from(), period.to(), hamlet, by)) {
      figures.merge(count.of(), Figures.of(count), Figures::plus);
    }
    return figures;
  }

  static Figures sum(Collection<Figures> parts) {
    return parts.stream().reduce(Figures.NONE, Figures::plus);
  }

  private static Row row(String label, Figures figures) {
    return new Row(label, figures, Optional.empty());
  }
}
