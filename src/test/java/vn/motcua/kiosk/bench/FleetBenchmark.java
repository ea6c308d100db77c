package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.fleet.RealPostgres;
import vn.motcua.kiosk.fleet.SimulatedCounter;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;

/**
 * The whole country before one PostgreSQL: {@code mvn -Pbench,fleet -Dbench=FleetBenchmark}. 3,321
 * communes with two counters of 60 visits a day, all invented; {@code -Dcommunes=N} and {@code
 * -Dmonths=N} play another. Writes reach the disk as on a server; the wire is this computer's own,
 * in the clear.
 */
final class FleetBenchmark {

  /** Counters that send at the same time. */
  private static final int AT_ONCE = 16;

  /** Counters whose sending is taken for the rate, where it is not all of them. */
  private static final int SAMPLE = 664;

  private static final int LOOKS = 20;

  /** Of the last figures, sums only. */
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
   * @param months of facts that are there in the end
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
    month(0);
    catchUp("a day's outage, all at once", country.counters(), OUTAGE);
    reports("one month", 1);
    for (int m = 1; m < months; m++) {
      month(m);
    }
    if (months > 1) {
      int some = Math.min(country.counters(), SAMPLE);
      catchUp("the same with %d months there".formatted(months), some, OUTAGE.plusDays(1));
    }
    for (int m = months; m < TEN_MONTHS; m++) {
      country.sumsOf(m);
    }
    country.tidied();
    reports("ten months", TEN_MONTHS);
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

  private void month(int m) throws SQLException {
    long began = System.nanoTime();
    long facts = country.month(m);
    line(
        "made by the server: month " + (m + 1),
        "%,d facts in %.0f s".formatted(facts, seconds(began)));
  }

  /** Counters come with a day's visits each, as their senders do it, so many at a time. */
  private void catchUp(String what, int counters, LocalDate day)
      throws InterruptedException, ExecutionException, SQLException, IOException {
    long before = country.counted();
    var millis = new double[counters];
    long busy = country.server().connectionsMillis();
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var work = new ArrayList<Callable<Double>>();
      for (int i = 0; i < counters; i++) {
        int number = i;
        work.add(() -> session(number, day));
      }
      int at = 0;
      for (var done : pool.invokeAll(work)) {
        millis[at++] = done.get();
      }
    }
    double seconds = seconds(began);
    long facts = (long) counters * SimulatedCountry.VISITS;
    busy = country.server().connectionsMillis() - busy;
    Arrays.sort(millis);
    out.println();
    line(what, "%,d facts of %,d counters in %.0f s".formatted(facts, counters, seconds));
    line("  rate", "%,.0f facts/s".formatted(facts / seconds));
    line("  a session, ms", "p50 %.0f p95 %.0f".formatted(p(millis, 0.5), p(millis, 0.95)));
    line("  the server's processor, ms a session", "%.1f".formatted(1.0 * busy / counters));
    line("  counted, of those", "%,d".formatted(country.counted() - before));
  }

  private double session(int number, LocalDate day) throws Exception {
    long began = System.nanoTime();
    SimulatedCounter.send(
        country.server().url(SimulatedCountry.NAME),
        SimulatedCountry.counter(number),
        SimulatedCountry.VISITS,
        day,
        number);
    return (System.nanoTime() - began) / 1e6;
  }

  private static Period months(int number) {
    return new Period(
        SimulatedCountry.FIRST,
        SimulatedCountry.firstOf(number - 1).plusDays(SimulatedCountry.daysOf(number - 1) - 1));
  }

  private void reports(String there, int number) throws ProvinceProblem {
    out.printf(
        "%n%-44s %12s %8s%n",
        "a report's numbers, ms, with %s there".formatted(there), "p50", "p95");
    for (var by : By.values()) {
      report(by, "a month", months(1), Optional.empty());
    }
    report(
        By.COMMUNE, "a month, one province", months(1), Optional.of(SimulatedCountry.A_PROVINCE));
    if (number > 1) {
      for (var by : By.values()) {
        report(by, number + " months", months(number), Optional.empty());
      }
    }
  }

  private void report(By by, String days, Period period, Optional<String> province)
      throws ProvinceProblem {
    var results = new ProvinceResults(country.database());
    var millis = new double[LOOKS];
    for (int i = -2; i < LOOKS; i++) {
      long began = System.nanoTime();
      results.rows(period, by, province);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    var what = "  by %s, %s".formatted(by.name().toLowerCase(Locale.ROOT), days);
    line(what, "%12.0f %8.0f".formatted(p(millis, 0.5), p(millis, 0.95)));
  }

  /** What it takes to put a month's numbers on paper: a line for each commune. */
  private void papers() throws ProvinceProblem {
    var rows =
        new ProvinceResults(country.database()).rows(months(1), By.COMMUNE, Optional.empty());
    var report =
        WiderReport.of(
            new WiderReport.Author("Bộ Minh Họa", "Minh Họa"),
            months(1),
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

  private static double p(double[] sorted, double part) {
    return sorted[(int) (sorted.length * part)];
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
