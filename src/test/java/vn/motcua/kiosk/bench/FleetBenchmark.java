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
import org.postgresql.util.PasswordUtil;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.fleet.RealPostgres;
import vn.motcua.kiosk.fleet.SimulatedCounter;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.Database;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;

/**
 * The whole country before one PostgreSQL: {@code mvn -Pbench,fleet -Dbench=FleetBenchmark}. 3,321
 * communes with two counters of 60 visits a day, all invented. Writes reach the disk as on a
 * server; the wire is this computer's own, in the clear.
 */
final class FleetBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int COMMUNES = Integer.getInteger("communes", 3_321);
  private static final int COUNTERS = 2;
  private static final int VISITS = 60;

  /**
   * Months that are there already, one for the figures and this many times as much for the growth.
   */
  private static final int MONTHS = Integer.getInteger("months", 3);

  /** Counters that send at the same time. */
  private static final int AT_ONCE = 16;

  /** Counters whose sending is taken for the rate, where it is not all of them. */
  private static final int SAMPLE = Math.min(COMMUNES, 800);

  private static final int LOOKS = 20;
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  /** In a month that is empty otherwise. */
  private static final LocalDate OUTAGE = LocalDate.of(2027, 10, 15);

  private static final String NAME = "province";

  private static final List<String> SETTINGS =
      List.of(
          "shared_buffers = 1GB",
          "max_wal_size = 6GB",
          "checkpoint_timeout = 15min",
          "work_mem = 32MB",
          "autovacuum_naptime = 20s");

  private final RealPostgres server;
  private final Database database;

  private FleetBenchmark(RealPostgres server) {
    this.server = server;
    this.database =
        new Database(server.url(NAME), RealPostgres.OWNER, Optional.of(RealPostgres.PASSWORD));
  }

  static void main(String[] args) throws Exception {
    try (var server =
        RealPostgres.start(Path.of("target", "fleet-benchmark").toAbsolutePath(), SETTINGS)) {
      new FleetBenchmark(server).run();
    }
  }

  private void run()
      throws SQLException, ProvinceProblem, InterruptedException, ExecutionException, IOException {
    OUT.println(server.ask("postgres", "SELECT version()").orElseThrow());
    server.run("postgres", "CREATE DATABASE " + NAME);
    database.tend(FIRST, 24);
    server.run(
        NAME,
        "SELECT fleet.make_month((DATE '2026-11-01' + make_interval(months => m))::date)"
            + " FROM generate_series(0, 12) m");
    enrolAll();
    month(0);
    catchUp("a day's outage, all counters at once", COMMUNES, OUTAGE);
    reports("one month", 1);
    for (int m = 1; m < MONTHS; m++) {
      month(m);
    }
    if (MONTHS > 1) {
      catchUp("rate with %d months there".formatted(MONTHS), SAMPLE, OUTAGE.plusDays(1));
      reports("%d months of facts".formatted(MONTHS), MONTHS);
    }
    for (int m = MONTHS; m < 10; m++) {
      sumsOnly(m);
    }
    reports("ten months of sums", 10);
    sizes();
  }

  private static void head(String what) {
    OUT.printf("%n%-44s %12s%n", what, "");
  }

  /** The accounts, with one password for all, so that making them is not what takes the time. */
  private void enrolAll() throws SQLException {
    var proof = PasswordUtil.encodeScramSha256(RealPostgres.PASSWORD.toCharArray());
    server.run(
        NAME,
        """
        INSERT INTO fleet.commune
        SELECT c, 'xã', 'Mẫu ' || c, 'Minh Họa ' || c %% 34 FROM generate_series(1, %1$d) c;
        INSERT INTO fleet.campaign VALUES ('Đợt 1', '2026-11-16', '2026-12-06'), ('Đợt 2', '2027-03-01', '2027-03-31');
        INSERT INTO fleet.counter (role, commune, number)
        SELECT format('counter_%%s_%%s', lpad(c::text, 5, '0'), n), c, n
          FROM generate_series(1, %1$d) c, generate_series(1, %2$d) n;
        DO $$ DECLARE r name; BEGIN
          FOR r IN SELECT role FROM fleet.counter LOOP
            EXECUTE format('CREATE ROLE %%I LOGIN PASSWORD %%L IN ROLE fleet_counter', r, '%3$s');
          END LOOP;
        END $$;
        """
            .formatted(COMMUNES, COUNTERS, proof));
  }

  /** A month that is there already, made by the server: 30 days of every counter. */
  private void month(int m) throws SQLException {
    var first = FIRST.plusMonths(m);
    var table = "fleet.fact_%d_%02d".formatted(first.getYear(), first.getMonthValue());
    long began = System.nanoTime();
    server.run(
        NAME,
        """
        INSERT INTO %1$s
        SELECT c, n, DATE '%2$s' + d, gen_random_uuid(), 1,
               (ARRAY['new-android', 'new-iphone', 'waiting-android', 'approved-android', 'level-2'])[1 + v %% 5],
               'FINISHED', (ARRAY['UNKNOWN', 'WAITING', 'DONE', 'CLERK'])[1 + (v * 7 + d) %% 4],
               (v + d + c) %% 3, v %% 3 = 0, v %% 11 = 0, v %% 5 = 0,
               CASE WHEN v %% 5 = 0 THEN '{no-sms}'::fleet.code[] ELSE '{}' END,
               7, v %% 8, 5 + v %% 25, CASE WHEN v %% 4 = 0 THEN 'youth' ELSE 'others' END,
               'h-abcdefg' || chr(97 + (v + c) %% 8)
          FROM generate_series(1, %3$d) c, generate_series(1, %4$d) n, generate_series(0, 29) d,
               generate_series(1, %5$d) v;
        INSERT INTO fleet.daily
        SELECT day, commune, counter, count(*), count(*) FILTER (WHERE registered),
               count(*) FILTER (WHERE outcome = 'WAITING'), count(*) FILTER (WHERE reached = 1),
               count(*) FILTER (WHERE reached = 2), count(*) FILTER (WHERE referred),
               count(*) FILTER (WHERE troubled), sum(minutes), count(minutes)
          FROM %1$s GROUP BY 1, 2, 3;
        INSERT INTO fleet.daily_part
        SELECT day, commune, counter, kind, part, count(*), count(*) FILTER (WHERE reached > 0),
               count(*) FILTER (WHERE troubled)
          FROM %1$s, LATERAL (VALUES ('pathway', pathway), ('hamlet', hamlet), ('group', group_id)) p (kind, part)
         GROUP BY 1, 2, 3, 4, 5;
        ANALYZE %1$s; ANALYZE fleet.daily; ANALYZE fleet.daily_part;
        """
            .formatted(table, first, COMMUNES, COUNTERS, VISITS));
    OUT.printf(
        Locale.ROOT,
        "%-44s %,12d facts in %.0f s%n",
        "made by the server: " + first.getMonth(),
        server.number(NAME, "SELECT count(*) FROM " + table),
        seconds(began));
  }

  /** Sums of a further month, as if its facts were there or had gone again. */
  private void sumsOnly(int m) throws SQLException {
    server.run(
        NAME,
        """
        INSERT INTO fleet.daily
        SELECT day - DATE '%1$s' + DATE '%2$s', commune, counter, visits, registered, waiting,
               level1, level2, referred, troubled, minutes, timed
          FROM fleet.daily WHERE day BETWEEN '%1$s' AND DATE '%1$s' + 29;
        ANALYZE fleet.daily;
        """
            .formatted(FIRST, FIRST.plusDays(31L * m)));
  }

  /**
   * Counters come with a day's visits each, as their senders do it, {@value #AT_ONCE} at a time.
   */
  private void catchUp(String what, int communes, LocalDate day)
      throws InterruptedException, ExecutionException, SQLException, IOException {
    long before = server.number(NAME, "SELECT coalesce(sum(visits), 0) FROM fleet.daily");
    var millis = new double[communes * COUNTERS];
    long busy = server.connectionsMillis();
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var work = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < millis.length; i++) {
        int at = i;
        work.add(
            () -> {
              long start = System.nanoTime();
              SimulatedCounter.send(
                  server.url(NAME),
                  new Origin("%05d".formatted(1 + at / COUNTERS), 1 + at % COUNTERS),
                  VISITS,
                  day,
                  at);
              millis[at] = (System.nanoTime() - start) / 1e6;
              return true;
            });
      }
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
    }
    double seconds = seconds(began);
    long facts = (long) millis.length * VISITS;
    long counted = server.number(NAME, "SELECT sum(visits) FROM fleet.daily") - before;
    busy = server.connectionsMillis() - busy;
    Arrays.sort(millis);
    OUT.printf(
        Locale.ROOT,
        "%-44s %,12d facts of %,d counters in %.0f s: %,.0f facts/s, a session p50 %.0f p95 %.0f"
            + " ms, server's processor %.1f ms each; counted %,d%n",
        what,
        facts,
        millis.length,
        seconds,
        facts / seconds,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.95)],
        1.0 * busy / millis.length,
        counted);
  }

  private void reports(String what, int months) throws ProvinceProblem {
    OUT.printf("%n%-44s %12s %8s%n", "a report's numbers, ms: " + what, "p50", "p95");
    for (var by : By.values()) {
      report(by, "a month", new Period(FIRST, FIRST.plusDays(29)));
      if (months > 1) {
        report(by, months + " months", new Period(FIRST, FIRST.plusDays(31L * months - 1)));
      }
    }
  }

  private void report(By by, String days, Period period) throws ProvinceProblem {
    var results = new ProvinceResults(database);
    var millis = new double[LOOKS];
    for (int i = -2; i < LOOKS; i++) {
      long began = System.nanoTime();
      results.rows(period, by, Optional.empty());
      if (i >= 0) {
        millis[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    OUT.printf(
        Locale.ROOT,
        "%-44s %12.0f %8.0f%n",
        "  by " + by.name().toLowerCase(Locale.ROOT) + ", " + days,
        millis[LOOKS / 2],
        millis[(int) (LOOKS * 0.95)]);
  }

  private void sizes() throws SQLException {
    head("bytes a row, with indexes");
    for (var table : List.of("fact_2026_11", "daily", "daily_part")) {
      OUT.printf(
          Locale.ROOT,
          "%-44s %,12d rows, %,d bytes each%n",
          "  " + table,
          server.number(NAME, "SELECT count(*) FROM fleet." + table),
          server.number(
              NAME,
              "SELECT pg_total_relation_size('fleet.%1$s') / greatest(1, (SELECT count(*) FROM fleet.%1$s))"
                  .formatted(table)));
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
