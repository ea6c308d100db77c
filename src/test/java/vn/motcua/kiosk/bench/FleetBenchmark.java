package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.fleet.RealPostgres;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;

/**
 * The whole country before one PostgreSQL: {@code mvn -Pbench,fleet -Dbench=FleetBenchmark}. 3,321
 * communes with two counters of 60 visits a day, all invented; {@code -Dcommunes=N} and {@code
 * -Dmonths=N} play another. Writes reach the disk as on a server; the wire is this computer's own,
 * in the clear.
 *
 * <p>With several months, all is measured with one month there and again with all of them, and the
 * last table sets the one against the other.
 */
final class FleetBenchmark {

  /** Counters that send into a month that is full already. */
  private static final int SAMPLE = 664;

  /** Of the last figures, sums only where there are no facts. */
  private static final int TEN_MONTHS = 10;

  /** In a month that is empty otherwise. */
  private static final LocalDate OUTAGE = LocalDate.of(2027, 10, 15);

  private static final List<String> SETTINGS =
      List.of(
          "shared_buffers = 1GB",
          "max_wal_size = 6GB",
          "checkpoint_timeout = 15min",
          "work_mem = 32MB",
          "autovacuum_naptime = 20s");

  private final SimulatedCountry country;
  private final int months;
  private final PrintStream out;

  /**
   * @param months of facts that are there in the end, 10 at most
   */
  FleetBenchmark(SimulatedCountry country, int months, PrintStream out) {
    this.country = country;
    this.months = months;
    this.out = out;
  }

  static void main(String[] args) throws Exception {
    try (var server =
        RealPostgres.start(Path.of("target", "fleet-benchmark").toAbsolutePath(), SETTINGS)) {
      new FleetBenchmark(
              new SimulatedCountry(server, Integer.getInteger("communes", 3_321)),
              Integer.getInteger("months", 1),
              new PrintStream(System.out, true, StandardCharsets.UTF_8))
          .run();
    }
  }

  void run()
      throws SQLException, ProvinceProblem, InterruptedException, ExecutionException, IOException {
    out.println(country.server().ask("postgres", "SELECT version()").orElseThrow());
    country.founded();
    enrol();
    long began = System.nanoTime();
    long facts = country.firstMonth();
    line("made by the server", "%,d facts in %.0f s".formatted(facts, seconds(began)));
    warmUp();
    var first = figures(1);
    if (months > 1) {
      moreMonths();
      growth(first, figures(months));
    }
    if (months < TEN_MONTHS) {
      for (int m = months; m < TEN_MONTHS; m++) {
        country.sumsLikeTheFirst(m);
      }
      country.tidied();
      reports(TEN_MONTHS);
    }
    papers();
    sizes();
  }

  private void line(String what, String figures) {
    out.printf(Locale.ROOT, "%-44s %s%n", what, figures);
  }

  private void enrol() throws SQLException, ProvinceProblem, IOException {
    long began = System.nanoTime();
    int accounts = country.enrolProvince(100);
    line(
        "accounts of a province, from a list", "%,d in %.1f s".formatted(accounts, seconds(began)));
    country.enrolled();
  }

  /** So that the first figures are not those of a program that has just been started. */
  private void warmUp()
      throws InterruptedException, ExecutionException, SQLException, IOException, ProvinceProblem {
    var _ = CatchUp.of(country, Math.min(country.counters(), SAMPLE), OUTAGE);
    ReportTimes.warmUp(country);
  }

  private void moreMonths() throws SQLException {
    for (int m = 1; m < months; m++) {
      long began = System.nanoTime();
      country.monthLikeTheFirst(m);
      line("made by the server: month " + (m + 1), "%.0f s".formatted(seconds(began)));
    }
    country.tidied();
    var facts =
        country.server().number(SimulatedCountry.NAME, "SELECT sum(visits) FROM fleet.daily");
    line("there now", "%,d facts".formatted(facts));
  }

  /**
   * What it is like with so many months of facts there: what was measured → the figure; times of
   * reports in milliseconds.
   */
  private Map<String, Double> figures(int there)
      throws InterruptedException, ExecutionException, SQLException, IOException, ProvinceProblem {
    var figures = new LinkedHashMap<String, Double>();
    var outage = CatchUp.of(country, country.counters(), OUTAGE.plusDays(there));
    tell("a day's outage, all at once; months there: " + there, outage);
    figures.put("a day's outage of all, s", outage.seconds());
    figures.put("  its rate, facts/s", outage.rate());
    figures.put("  a session, p95 ms", outage.millis(0.95));
    figures.put("  a session, ms of the server's processor", outage.serverMillis());
    var late =
        CatchUp.of(
            country, Math.min(country.counters(), SAMPLE), SimulatedCountry.lastOf(there - 1));
    tell("into the last of the full months", late);
    figures.put("into a full month, facts/s", late.rate());
    figures.put("  ms of the server's processor", late.serverMillis());
    reports(there)
        .forEach(
            (about, times) -> {
              figures.put(about + ", p95 ms", times.p95());
              figures.put("  ms of the server's processor, " + about, times.server());
            });
    return figures;
  }

  private void tell(String what, CatchUp came) {
    out.println();
    line(
        what,
        "%,d facts of %,d counters in %.0f s"
            .formatted(came.facts(), came.counters(), came.seconds()));
    line("  rate", "%,.0f facts/s".formatted(came.rate()));
    line("  a session, ms", "p50 %.0f p95 %.0f".formatted(came.millis(0.5), came.millis(0.95)));
    line("  the server's processor, ms a session", "%.1f".formatted(came.serverMillis()));
    line("  counted, of those", "%,d".formatted(came.counted()));
  }

  private Map<String, ReportTimes> reports(int there) throws ProvinceProblem, IOException {
    out.printf(
        "%n%-50s %8s %8s %8s%n",
        "a report's numbers, ms; months there: " + there, "p50", "p95", "server");
    var reports = ReportTimes.of(country, there);
    reports.forEach(
        (about, times) ->
            out.printf(
                Locale.ROOT,
                "  %-48s %8.0f %8.0f %8.0f%n",
                about,
                times.p50(),
                times.p95(),
                times.server()));
    return reports;
  }

  /** One beside the other, and how many times as much the second is. */
  private void growth(Map<String, Double> first, Map<String, Double> last) {
    out.printf("%n%-72s %10s %10s %8s%n", "how it grows", "a month", months + " months", "times");
    first.forEach(
        (what, before) -> {
          double after = last.getOrDefault(what, Double.NaN);
          out.printf(
              Locale.ROOT, "%-72s %10.0f %10.0f %8.2f%n", what, before, after, after / before);
        });
  }

  /** What it takes to put a month's numbers on paper: a line for each commune. */
  private void papers() throws ProvinceProblem {
    var month = new Period(SimulatedCountry.FIRST, SimulatedCountry.lastOf(0));
    var rows = new ProvinceResults(country.database()).rows(month, By.COMMUNE, Optional.empty());
    var report =
        WiderReport.of(
            new WiderReport.Author("Bộ Minh Họa", "Minh Họa"),
            month,
            By.COMMUNE.column(),
            By.COMMUNE.words(),
            false,
            rows,
            OUTAGE);
    out.println();
    for (var format : ReportFormat.values()) {
      int bytes = format.of(report).length;
      long began = System.nanoTime();
      format.of(report);
      line(
          "%s of %,d lines".formatted(format, rows.size()),
          "%,d kB in %.1f s".formatted(bytes / 1000, seconds(began)));
    }
  }

  private void sizes() throws SQLException {
    out.println();
    for (var table : SimulatedCountry.tables()) {
      long rows =
          country.server().number(SimulatedCountry.NAME, "SELECT count(*) FROM fleet." + table);
      long bytes =
          country
              .server()
              .number(
                  SimulatedCountry.NAME,
                  "SELECT pg_total_relation_size('fleet.%s')".formatted(table));
      line(
          table,
          "%,d rows, %,d bytes each with indexes".formatted(rows, bytes / Math.max(1, rows)));
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
