package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportWriter;
import vn.motcua.kiosk.campaign.Results;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * The record beside bare sqlite-jdbc with the same pragmas, and with a million invented visits:
 * {@code mvn -Pbench -Dbench=RecordBenchmark}. Works in {@code target/record-benchmark}, because a
 * temporary folder may be memory, where nothing waits for a disk.
 */
final class RecordBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int VISITS = Integer.getInteger("visits", 1_000_000);
  private static final int DAYS = 365;
  private static final int WRITES = 1_500;
  private static final int LOOKS = 200;

  /** Of what takes long enough without. */
  private static final int FEW_LOOKS = 20;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(
          TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
          ZoneId.of("Asia/Ho_Chi_Minh"));
  private static final Terms TERMS =
      new Terms("2026-1", 2 * DAYS, "2026-1", 30, List.of("thôn Trung", "thôn Hạ"), 7);
  private static final List<String> PATHWAYS =
      List.of("new-android", "new-iphone", "waiting-android", "approved-android", "level-2");

  private final Random random = new Random(20261124);

  private RecordBenchmark() {}

  static void main(String[] args) throws IOException, StoreProblem, SQLException {
    var data = Path.of("target", "record-benchmark").resolve(Long.toString(System.nanoTime()));
    NativeLibrary.loadIn(Files.createDirectories(data));
    var benchmark = new RecordBenchmark();
    benchmark.writes(data.resolve("writes"));
    benchmark.looks(data.resolve("looks"));
  }

  /** A thing whose time is taken. */
  private interface Work {
    Object run(int number) throws SQLException, StoreProblem;
  }

  /** The two by turns, so that whatever else the disk does, it does to both. */
  private void writes(Path data) throws IOException, StoreProblem, SQLException {
    try (var log = open(data);
        var bare = bare(Files.createDirectories(data.resolve("bare")).resolve("bare.db"));
        var insert = bare.prepareStatement("INSERT INTO bare VALUES (?, ?)")) {
      var ours = new double[WRITES];
      var theirs = new double[WRITES];
      var bytes = new byte[400];
      for (int n = -WRITES / 5; n < WRITES; n++) {
        int number = n + WRITES;
        random.nextBytes(bytes);
        double us = time(i -> write(log, page(i)), number);
        double it =
            time(
                i -> {
                  insert.setInt(1, i);
                  insert.setBytes(2, bytes);
                  return insert.executeUpdate();
                },
                number);
        if (n >= 0) {
          ours[n] = us;
          theirs[n] = it;
        }
      }
      OUT.printf("%-34s %8s %8s%n", "one write, ms", "p50", "p95");
      line("a page of a visit", ours);
      line("bare insert of 400 bytes", theirs);
      OUT.printf(
          "%-34s %8.2f %8.2f%n%n",
          "ratio",
          percentile(ours, 0.5) / percentile(theirs, 0.5),
          percentile(ours, 0.95) / percentile(theirs, 0.95));
    }
  }

  private static Object write(VisitLog log, Snapshot page) throws StoreProblem {
    var sealed = log.seal(page);
    log.write(sealed);
    return sealed;
  }

  /** Twelve pages make a visit. */
  private static Snapshot page(int number) {
    int page = number % 12;
    return snapshot(
        VisitCode.of(TODAY, 1 + number / 12), page, page == 11 ? State.FINISHED : State.OPEN);
  }

  private static Snapshot snapshot(VisitCode code, int page, State state) {
    int number = Integer.parseInt(code.number());
    return new Snapshot(
        new Known(
            code,
            TODAY.atTime(9, 0),
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(Citizen.ofNumber(person(number))),
            Map.of("phone", "android"),
            List.of("download-android", "open-android"),
            List.of()),
        Optional.of(PATHWAYS.get(number % PATHWAYS.size())),
        "step-" + page,
        7,
        Outcome.UNKNOWN,
        state);
  }

  private static PersonalId person(int number) {
    return new PersonalId("%06d000000".formatted(number));
  }

  private void looks(Path data) throws IOException, StoreProblem, SQLException {
    try (var log = open(data)) {
      for (int n = 1; n <= LOOKS; n++) {
        log.write(log.seal(snapshot(VisitCode.of(TODAY, n), 6, State.FINISHED)));
      }
    }
    var file = data.resolve("record").resolve("visits.db");
    long empty = Files.size(file);
    try (var connection = bare(file)) {
      fill(connection);
    }
    long bytes = Files.size(file) - empty;
    OUT.printf("%,d visits in %d days: %d bytes each%n", VISITS, DAYS, bytes / VISITS);
    OUT.printf("%-34s %8s %8s%n", "one look, ms", "p50", "p95");
    try (var log = open(data)) {
      look("the desk's today", i -> log.on(TODAY.minusDays(i % 30)));
      look("a visit by its code", i -> log.find(VisitCode.of(TODAY, 1 + i)).orElseThrow());
      look("a person by the HMAC", i -> log.of(person(1 + i)).getFirst());
      look("30 days by pathway", i -> log.counts(TODAY.minusDays(30L + i), TODAY.minusDays(i)));
      reports(log);
    }
    try (var connection = bare(file);
        var select = connection.prepareStatement(OVER_THE_VISITS)) {
      look("30 days by hamlet, from the visits", FEW_LOOKS, i -> overTheVisits(select, i));
    }
  }

  private static final String OVER_THE_VISITS =
      """
      SELECT hamlet, reached, count(*), sum(registered), sum(waiting), sum(sent), sum(troubled)
        FROM visit WHERE day BETWEEN ? AND ? GROUP BY 1, 2
      """;

  private static Object overTheVisits(PreparedStatement select, int number) throws SQLException {
    select.setString(1, TODAY.minusDays(30L + number).toString());
    select.setString(2, TODAY.minusDays(number).toString());
    var visits = new ArrayList<Integer>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        visits.add(rows.getInt(3));
      }
    }
    return visits;
  }

  /** All numbers of a report and of the desk's page about the campaign, with their words. */
  private static void reports(VisitLog log) throws SQLException, StoreProblem {
    var commune =
        ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow().commune();
    var results = new Results(log::results, commune);
    var writer = new ReportWriter(results, commune);
    for (var by : By.values()) {
      look(
          "a report of 30 days by " + by.name().toLowerCase(Locale.ROOT),
          i ->
              writer.write(
                  new Period(TODAY.minusDays(30L + i), TODAY.minusDays(i)),
                  by,
                  Optional.empty(),
                  TODAY));
    }
    look(
        "a report of a year by week",
        _ ->
            writer.write(
                new Period(TODAY.minusDays(DAYS), TODAY), By.WEEK, Optional.empty(), TODAY));
    look("the campaign at the desk", _ -> overview(results, commune.campaigns().getFirst()));
  }

  private static Overview overview(Results results, Campaign campaign) throws StoreProblem {
    var days = new Period(campaign.from(), campaign.to());
    return Overview.of(results, campaign, days, Optional.empty(), TODAY);
  }

  private void fill(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO visit (day, code, run, revision, state, outcome, opened, updated, consent,
                   consented, person, age, sex, hamlet, pathway, page, steps, done, troubles,
                   group_id, registered, activated, referred, level)
            VALUES (?, ?, '0011223344556677', 12, ?, ?, ?, ?, '2026-1', ?, ?, ?, ?, ?, ?, 'goodbye',
                   7, '["download-android","open-android","register"]', '[]', ?, ?, ?, ?, ?)
            """)) {
      for (int n = 0; n < VISITS; n++) {
        fill(insert, n);
      }
    }
    connection.commit();
  }

  private void fill(PreparedStatement insert, int n) throws SQLException {
    int a = VISITS / DAYS + 1;
    var day = TODAY.minusDays(n / a);
    long opened = day.toEpochDay() * 86_400_000L + random.nextInt(36_000_000);
    var person = new byte[32];
    random.nextBytes(person);
    insert.setString(1, day.toString());
    insert.setString(2, VisitCode.of(day, 1_000 + n % a).text());
    insert.setString(3, any("FINISHED", "FINISHED", "ENDED", "LEFT"));
    insert.setString(4, any("UNKNOWN", "WAITING", "DONE", "CLERK"));
    insert.setLong(5, opened);
    insert.setLong(6, opened + 600_000);
    insert.setLong(7, opened + 20_000);
    insert.setBytes(8, person);
    insert.setString(9, any("FROM_18", "FROM_25", "FROM_40", "FROM_60"));
    insert.setString(10, any("MALE", "FEMALE"));
    insert.setString(11, any("thôn Trung", "thôn Thượng", "thôn Hạ", "thôn Đông", "thôn Đoài"));
    insert.setString(12, PATHWAYS.get(random.nextInt(PATHWAYS.size())));
    insert.setString(13, any("", "officials", "youth", "members", "pupils", "others"));
    insert.setBoolean(14, random.nextBoolean());
    insert.setBoolean(15, random.nextBoolean());
    insert.setBoolean(16, random.nextBoolean());
    insert.setInt(17, 1 + random.nextInt(2));
    insert.executeUpdate();
  }

  private String any(String... words) {
    return words[random.nextInt(words.length)];
  }

  private static void look(String what, Work work) throws SQLException, StoreProblem {
    look(what, LOOKS, work);
  }

  private static void look(String what, int looks, Work work) throws SQLException, StoreProblem {
    var times = new double[looks];
    for (int n = -looks / 4; n < looks; n++) {
      double ms = time(work, Math.floorMod(n, looks));
      if (n >= 0) {
        times[n] = ms;
      }
    }
    line(what, times);
  }

  private static double time(Work work, int number) throws SQLException, StoreProblem {
    long start = System.nanoTime();
    Objects.requireNonNull(work.run(number));
    return (System.nanoTime() - start) / 1e6;
  }

  private static void line(String what, double[] times) {
    OUT.printf("%-34s %8.2f %8.2f%n", what, percentile(times, 0.5), percentile(times, 0.95));
  }

  private static double percentile(double[] times, double share) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }

  private static VisitLog open(Path data) throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    return VisitLog.open(data.resolve("record"), keys, TERMS, CLOCK);
  }

  private static Connection bare(Path file) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, row BLOB)");
    }
    return connection;
  }
}
