package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.kiosk.app.desk.DeskDrawBench;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Results;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.DeskVisits;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.ManyPeople;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Standing;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * What the clerk waits for, with a million invented visits and 100,000 people to be reminded,
 * beside bare sqlite-jdbc and an empty page: {@code mvn -Pbench -Dbench=DeskBenchmark}.
 */
final class DeskBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int VISITS = Integer.getInteger("visits", 1_000_000);
  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final int DAYS = 365;
  private static final int DAYS_WITH_PEOPLE = 50;
  private static final int LOOKS = 40;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  private static final List<String> HAMLETS = List.of("thôn Trung", "thôn Hạ", "thôn Đông");
  private static final Terms TERMS = new Terms("2026-1", 2 * DAYS, "2026-1", 2 * DAYS, HAMLETS, 7);
  private static final List<String> TYPED =
      List.of("n", "ng", "nguyen", "nguyen v", "do thi", "Đỗ Thị Mẫu", "quy", "ha duc anh", "x");

  private DeskBenchmark() {}

  /** A thing whose time is taken. */
  private interface Work {
    Object run(int number) throws SQLException, StoreProblem;
  }

  static void main(String[] args) throws IOException, StoreProblem, SQLException {
    var data = Path.of("target", "desk-benchmark").resolve(Long.toString(System.nanoTime()));
    NativeLibrary.loadIn(Files.createDirectories(data));
    var file = data.resolve("record").resolve("visits.db");
    try (var log = open(data);
        var bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      fill(bare, log);
    }
    try (var log = open(data);
        var bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      looks(log, DeskRecord.of(log, CLOCK), bare);
      DeskDrawBench.run(data, log, Clock.offset(CLOCK, Duration.ofDays(-1)), OUT);
    }
  }

  private static void fill(Connection bare, VisitLog log) throws SQLException {
    bare.setAutoCommit(false);
    try (var insert =
        bare.prepareStatement(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO visit (day, code, run, revision, state, outcome, opened, updated, consent,
                   consented, age, sex, hamlet, pathway, page, steps, done, troubles)
            SELECT date(?, '-' || (365 - i * 365 / ?) || ' days'), 'MC-0000-' || (1000 + i), 'benchmark', 12,
                   CASE i % 4 WHEN 0 THEN 'LEFT' WHEN 1 THEN 'ENDED' ELSE 'FINISHED' END,
                   CASE i % 5 WHEN 0 THEN 'DONE' WHEN 1 THEN 'WAITING' WHEN 2 THEN 'CLERK'
                        ELSE 'UNKNOWN' END,
                   i * 1000, i * 1000 + 600000, '2026-1', 0, 'FROM_18', 'FEMALE',
                   CASE i % 7 WHEN 0 THEN 'thôn Trung' WHEN 1 THEN 'thôn Hạ' ELSE 'thôn Đông' END,
                   'new', 'goodbye', 7, '["register"]', '[]'
              FROM n
            """)) {
      insert.setInt(1, VISITS - 1);
      insert.setString(2, TODAY.toString());
      insert.setInt(3, VISITS);
      insert.executeUpdate();
    }
    int aDay = PEOPLE / DAYS_WITH_PEOPLE;
    for (int d = 1; d <= DAYS_WITH_PEOPLE; d++) {
      ManyPeople.write(bare, log, TODAY.minusDays(d), 100_000 + d * aDay, aDay);
    }
    bare.commit();
    bare.setAutoCommit(true);
  }

  private static void looks(VisitLog log, DeskRecord desk, Connection bare)
      throws StoreProblem, SQLException {
    OUT.printf("%,d visits, %,d people to be reminded%n", VISITS, PEOPLE);
    OUT.printf("%-34s %8s %8s%n", "one look, ms", "p50", "p95");
    look("today, with two days' counts", i -> today(log, desk, TODAY.minusDays(1 + i % 30)));
    look("  the same rows, bare", i -> rows(bare, TODAY.minusDays(1 + i % 30)));
    campaign(log);
    look("by a code", i -> desk.visits().of(new VisitCode("MC-0000-" + (1000 + 997 * i))));
    for (var standing : Standing.values()) {
      look(
          "by " + standing + " and hamlet",
          i ->
              desk.visits()
                  .search(
                      new DeskVisits.Filter(
                          Optional.of(HAMLETS.get(i % HAMLETS.size())), Optional.of(standing))));
      look(
          "by " + standing,
          _ ->
              desk.visits().search(new DeskVisits.Filter(Optional.empty(), Optional.of(standing))));
    }
    long before = used();
    long start = System.nanoTime();
    var names = NameIndex.of(desk.reminders().all());
    OUT.printf(
        "names read in %.1f s, %d MB%n",
        (System.nanoTime() - start) / 1e9, (used() - before) / 1_048_576);
    look("by a name, a key", i -> found(desk, names, TYPED.get(i % TYPED.size())));
    look("  the index alone", i -> names.find(TYPED.get(i % TYPED.size()), 50));
  }

  private static Object found(DeskRecord desk, NameIndex names, String typed) throws StoreProblem {
    var fresh = names.with(desk.reminders().since(TODAY));
    return desk.visits().of(fresh.find(typed, 50).stream().map(Reminder::id).toList());
  }

  /** All that the campaign's page shows. */
  private static void campaign(VisitLog log) throws StoreProblem, SQLException {
    var commune =
        ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow().commune();
    var results = new Results(log::results, commune);
    var campaign = commune.campaigns().getFirst();
    var days = new Period(campaign.from(), campaign.to());
    look("the campaign", _ -> Overview.of(results, campaign, days, Optional.empty(), TODAY));
    look(
        "the campaign, one hamlet",
        i ->
            Overview.of(
                results, campaign, days, Optional.of(HAMLETS.get(i % HAMLETS.size())), TODAY));
  }

  private static Object today(VisitLog log, DeskRecord desk, LocalDate day) throws StoreProblem {
    return List.of(desk.visits().on(day), log.counts(day, day), log.counts(day.minusDays(1), day));
  }

  private static Object rows(Connection bare, LocalDate day) throws SQLException {
    int bytes = 0;
    try (var select = bare.prepareStatement("SELECT * FROM visit WHERE day = ? ORDER BY id DESC")) {
      select.setString(1, day.toString());
      try (var rows = select.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int c = 1; c <= columns; c++) {
            bytes += String.valueOf(rows.getString(c)).length();
          }
        }
      }
    }
    return bytes;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void look(String what, Work work) throws SQLException, StoreProblem {
    var times = new double[LOOKS];
    for (int n = -LOOKS / 4; n < LOOKS; n++) {
      long start = System.nanoTime();
      Objects.requireNonNull(work.run(Math.floorMod(n, LOOKS)));
      if (n >= 0) {
        times[n] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    OUT.printf("%-34s %8.2f %8.2f%n", what, times[LOOKS / 2], times[LOOKS * 95 / 100]);
  }

  private static VisitLog open(Path data) throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    return VisitLog.open(data.resolve("record"), keys, TERMS, CLOCK);
  }
}
