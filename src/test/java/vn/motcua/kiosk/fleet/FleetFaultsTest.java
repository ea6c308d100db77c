package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceProblem;

/** What happens between a counter and a real PostgreSQL. */
@Tag("fleet")
class FleetFaultsTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  @TempDir private Path folder;
  private final Clock clock = Clock.systemUTC();
  private final Listed outbox = new Listed(20261124);
  private Wire wire;
  private Credentials credentials;
  private Sender sender;

  @BeforeEach
  void aCounterOfTheCommune() throws IOException, ProvinceProblem {
    wire = new Wire(PROVINCE.server().port());
    credentials = PROVINCE.enrol("00001", 1);
    sender = PROVINCE.counter(folder.resolve("one"), credentials, wire.port(), clock);
  }

  @AfterEach
  void unplug() throws IOException {
    wire.close();
  }

  private Optional<Kind> round() {
    return sender.round(outbox).fault();
  }

  @Test
  void factsArriveOnceAndTheSumsAreThoseOfTheFacts() throws SQLException {
    outbox.visits(450, DAY);

    assertThat(round()).isEmpty();
    assertThat(outbox.waiting()).isZero();
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_2026_11")).isEqualTo(450);
    theSumsAreThoseOfTheFacts();
  }

  private static void theSumsAreThoseOfTheFacts() throws SQLException {
    assertThat(
            PROVINCE.number(
                """
                SELECT count(*) FROM (
                  (SELECT day, commune, counter, visits::bigint, registered::bigint, waiting::bigint,
                          level1::bigint, level2::bigint, referred::bigint, troubled::bigint,
                          minutes::bigint, timed::bigint FROM fleet.daily WHERE visits <> 0)
                  EXCEPT ALL
                  (SELECT day, commune, counter, count(*), count(*) FILTER (WHERE registered),
                          count(*) FILTER (WHERE outcome = 'WAITING'),
                          count(*) FILTER (WHERE reached = 1), count(*) FILTER (WHERE reached = 2),
                          count(*) FILTER (WHERE referred), count(*) FILTER (WHERE troubled),
                          coalesce(sum(minutes), 0), count(minutes)
                     FROM fleet.fact GROUP BY 1, 2, 3)) AS differences
                """))
        .isZero();
    assertThat(PROVINCE.counted()).isEqualTo(PROVINCE.number("SELECT count(*) FROM fleet.fact"));
    assertThat(PROVINCE.number("SELECT sum(visits) FROM fleet.daily_part WHERE kind = 'hamlet'"))
        .isEqualTo(PROVINCE.counted());
  }

  @Test
  void duplicatesAndLateVersionsChangeNothing() throws SQLException {
    var facts = outbox.visits(30, DAY);
    round();
    var amended = facts.stream().limit(10).map(outbox::amend).toList();
    round();
    outbox.forgetSent();
    facts.forEach(outbox::put); // The older versions, once more and too late.
    round();
    amended.forEach(outbox::put);
    outbox.forgetSent();
    round();

    assertThat(PROVINCE.counted()).isEqualTo(30);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact WHERE version = 2")).isEqualTo(10);
    theSumsAreThoseOfTheFacts();
  }

  @Test
  void whileTheServerIsGoneFactsWaitAndThenArrive() throws IOException, SQLException {
    outbox.visits(20, DAY);
    PROVINCE.server().stop();
    assertThat(round()).contains(Kind.GONE);
    assertThat(outbox.waiting()).isEqualTo(20);

    PROVINCE.server().startAgain();
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatAnswersTooSlowlyIsLeftAlone() throws IOException, SQLException {
    sender =
        PROVINCE.counter(
            folder.resolve("one"), credentials, clock, ProvinceHere.connector(wire.port(), 1));
    outbox.visits(20, DAY);
    try (var owner = PROVINCE.server().connect(ProvinceHere.NAME)) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("LOCK TABLE fleet.fact IN ACCESS EXCLUSIVE MODE");
      assertThat(round()).contains(Kind.SLOW);
      owner.rollback();
    }
    wire.delay(Duration.ofMillis(20)); // A poor line is no fault.
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  /** A disk of its own for the month, which is really full: only root can make one. */
  @Test
  void aServerWhoseDiskIsFullKeepsNothingAndTheCounterKeepsAll() throws IOException, SQLException {
    assumeTrue(SmallDisk.isPossible(), "only root can make a disk; the next test stands in for it");
    try (var disk = PROVINCE.server().smallDisk()) {
      PROVINCE.run("CREATE TABLESPACE small LOCATION '%s'".formatted(disk.place()));
      PROVINCE.run("ALTER TABLE fleet.fact_2026_11 SET TABLESPACE small");
      disk.fill();
      outbox.visits(20, DAY);
      assertThat(round()).contains(Kind.FULL);
      assertThat(PROVINCE.counted()).isZero();
      assertThat(outbox.waiting()).isEqualTo(20);

      disk.makeRoom();
      assertThat(round()).isEmpty();
      assertThat(PROVINCE.counted()).isEqualTo(20);
      PROVINCE.run("ALTER TABLE fleet.fact_2026_11 SET TABLESPACE pg_default");
      PROVINCE.run("DROP TABLESPACE small");
    }
  }

  @Test
  void aServerThatSaysThatItIsFullIsComeBackTo() throws SQLException {
    PROVINCE.run(
        """
        CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
        END $$;
        CREATE TRIGGER z_full AFTER INSERT ON fleet.fact EXECUTE FUNCTION full_disk();
        """);
    outbox.visits(20, DAY);
    assertThat(round()).contains(Kind.FULL);
    assertThat(PROVINCE.counted()).isZero();

    PROVINCE.run("DROP TRIGGER z_full ON fleet.fact");
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatOnlyReadsIsComeBackTo() throws SQLException {
    outbox.visits(20, DAY);
    PROVINCE.run("ALTER DATABASE province SET default_transaction_read_only = on");
    assertThat(round().orElseThrow()).isIn(Kind.GONE, Kind.READ_ONLY);

    PROVINCE
        .server()
        .run("postgres", "ALTER DATABASE province RESET default_transaction_read_only");
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatFailsOverInTheMiddleOfABatchCountsItOnce() throws IOException, SQLException {
    outbox.visits(1000, DAY);
    wire.breakAfter(150_000); // Within the third batch.
    assertThat(round()).contains(Kind.GONE);
    PROVINCE.server().stop(); // The one that is promoted has what was committed, and nothing else.
    PROVINCE.server().startAgain();
    long before = PROVINCE.counted();
    assertThat(before).isBetween(1L, 999L);
    assertThat(before % Sender.BATCH).isZero();

    wire.mend();
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(1000);
    theSumsAreThoseOfTheFacts();
  }

  @Test
  void beforeAnOlderSchemaTheCounterWaits() throws SQLException, ProvinceProblem {
    outbox.visits(5, DAY);
    PROVINCE.run("ALTER FUNCTION fleet.hello RENAME TO older");
    assertThat(round()).contains(Kind.OLD_SCHEMA);
    PROVINCE.run("ALTER FUNCTION fleet.older RENAME TO hello");
    PROVINCE.run(
        "CREATE OR REPLACE FUNCTION fleet.schema_version() RETURNS integer LANGUAGE sql IMMUTABLE"
            + " AS 'SELECT 0'");
    assertThat(round()).contains(Kind.OLD_SCHEMA);
    assertThat(outbox.waiting()).isEqualTo(5);
  }

  @Test
  void revokedCredentialsAreToldAndNewOnesSendWhatWaited()
      throws SQLException, ProvinceProblem, IOException {
    var enrolment = new Enrolment(PROVINCE.database());
    outbox.visits(5, DAY);
    round();
    outbox.visits(5, DAY);
    assertThat(enrolment.revoke(credentials.origin())).isTrue();
    assertThat(round()).contains(Kind.REFUSED);
    assertThat(enrolment.revoke(credentials.origin())).isFalse();

    var anew = PROVINCE.enrol("00001", 1);
    assertThat(round()).contains(Kind.REFUSED); // The old password is worth nothing.
    sender = PROVINCE.counter(folder.resolve("one"), anew, wire.port(), clock);
    assertThat(round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(10);
  }

  @Test
  void ofTwoMachinesFromOneDiskTheSecondIsRefusedAndTheProvinceSeesIt()
      throws IOException, SQLException {
    outbox.visits(5, DAY);
    round();
    var copy = Files.createDirectories(folder.resolve("two"));
    Files.copy(folder.resolve("one/stamp"), copy.resolve("stamp"));
    var clone = PROVINCE.counter(copy, credentials, wire.port(), clock);
    assertThat(round()).isEmpty();

    var its = new Listed(7);
    its.visits(5, DAY);
    assertThat(clone.round(its).fault()).contains(Kind.DOUBLE);
    assertThat(round()).as("the first goes on").isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(5);
    assertThat(PROVINCE.number("SELECT count(doubled) FROM fleet.counters")).isEqualTo(1);
  }

  @Test
  void anAnswerThatGotLostDoesNotLookLikeACopy() throws IOException, SQLException {
    for (int bytes = 100; bytes < 6000; bytes += 150) {
      outbox.visit(DAY);
      wire.breakAfter(bytes);
      assertThat(round()).isNotEqualTo(Optional.of(Kind.DOUBLE));
    }
    wire.mend();
    assertThat(round()).isEmpty();
    theSumsAreThoseOfTheFacts();
  }

  @Test
  void aWrongClockLosesNothingAndIsTold() throws IOException, SQLException {
    var slow = Clock.fixed(Instant.parse("1970-01-01T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    sender = PROVINCE.counter(folder.resolve("one"), credentials, wire.port(), slow);
    outbox.visits(3, LocalDate.of(1970, 1, 1));
    outbox.visits(2, LocalDate.of(2091, 5, 1));

    var standing = sender.round(outbox);
    assertThat(standing.fault()).isEmpty();
    assertThat(standing.clockIsOdd()).isTrue();
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_elsewhen")).isEqualTo(5);
    theSumsAreThoseOfTheFacts();
  }

  @Test
  void weeksLateIsCountedForItsDayUntilTheMonthIsClosed() throws SQLException, ProvinceProblem {
    var facts = outbox.visits(4, DAY);
    outbox.visits(3, DAY.plusMonths(5)); // For which there is no partition yet.
    round();
    PROVINCE.database().tend(DAY.plusMonths(5), 2); // Drops November.
    facts.forEach(outbox::amend);
    outbox.visits(1, DAY.plusMonths(4));
    assertThat(round()).isEmpty();

    assertThat(outbox.waiting()).isZero();
    assertThat(PROVINCE.counted()).as("the sums stay").isEqualTo(8);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_2027_04")).isEqualTo(3);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_elsewhen")).isZero();
  }

  @Test
  void aHostileCounterWritesForNobodyElseAndReadsNobodyElse()
      throws SQLException, IOException, ProvinceProblem {
    outbox.visits(5, DAY);
    round();
    var other = PROVINCE.enrol("00002", 1);
    try (var its = ProvinceHere.connector(PROVINCE.server().port(), 20).apply(other).connect()) {
      for (var sql :
          List.of(
              "INSERT INTO fleet.fact SELECT 1, 1, DATE '2026-11-24', gen_random_uuid(), 1, 'a',"
                  + " 'LEFT', 'DONE', 0, false, false, false, '{}', 1, 1, 1, '', ''",
              "INSERT INTO fleet.fact_2026_11 SELECT * FROM fleet.fact_2026_11",
              "SELECT * FROM fleet.daily",
              "SELECT * FROM fleet.commune",
              "UPDATE fleet.counter SET commune = 1",
              "DELETE FROM fleet.fact",
              "UPDATE fleet.fact SET commune = 1 WHERE commune = 2",
              "ALTER TABLE fleet.fact DISABLE ROW LEVEL SECURITY",
              "ALTER ROLE counter_00001_1 PASSWORD 'mau'",
              "SET ROLE counter_00001_1",
              "CREATE TABLE fleet.mine (x int)",
              "SELECT fleet.tend(current_date, 1)")) {
        if (sql.startsWith("UPDATE fleet.fact")) {
          its.createStatement()
              .execute(
                  "INSERT INTO fleet.fact SELECT 2, 1, DATE '2026-11-24', gen_random_uuid(), 1,"
                      + " 'a', 'LEFT', 'DONE', 0, false, false, false, '{}', 1, 1, 1, '', ''");
        }
        assertThatExceptionOfType(SQLException.class)
            .as(sql)
            .isThrownBy(() -> its.createStatement().execute(sql))
            .extracting(SQLException::getSQLState)
            .isIn("42501");
      }
      try (var rows =
          its.createStatement().executeQuery("SELECT count(*), min(commune) FROM fleet.fact")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(1);
        assertThat(rows.getInt(2)).isEqualTo(2);
      }
      its.createStatement().execute("UPDATE fleet.fact SET version = 99 WHERE commune = 1");
      its.createStatement().execute("SET ROLE fleet_counter");
      try (var rows = its.createStatement().executeQuery("SELECT count(*) FROM fleet.fact")) {
        assertThat(rows.next() && rows.getInt(1) == 0).isTrue();
      }
    }
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact WHERE version = 99")).isZero();
  }

  @Test
  void anAnalystReadsSumsAndNothingElse() throws SQLException {
    outbox.visits(5, DAY);
    round();
    PROVINCE.run(
        "DROP ROLE IF EXISTS analyst; CREATE ROLE analyst LOGIN PASSWORD 'mau' IN ROLE"
            + " fleet_analyst");
    try (var its =
        DriverManager.getConnection(PROVINCE.server().url(ProvinceHere.NAME), "analyst", "mau")) {
      for (var table :
          List.of("daily", "daily_part", "commune", "hamlet", "campaign", "target", "counters")) {
        try (var rows = its.createStatement().executeQuery("SELECT count(*) FROM fleet." + table)) {
          assertThat(rows.next() && rows.getInt(1) > 0).as(table).isTrue();
        }
      }
      for (var sql :
          List.of(
              "SELECT * FROM fleet.fact",
              "SELECT * FROM fleet.fact_2026_11",
              "SELECT * FROM fleet.counter",
              "UPDATE fleet.daily SET visits = 0",
              "SELECT fleet.hello('a', 'b')")) {
        assertThatExceptionOfType(SQLException.class)
            .as(sql)
            .isThrownBy(() -> its.createStatement().execute(sql))
            .extracting(SQLException::getSQLState)
            .isEqualTo("42501");
      }
    }
  }

  @Test
  void aFactThatTheServerRefusesDoesNotHoldUpTheOthers() throws SQLException {
    PROVINCE.run("ALTER TABLE fleet.fact ADD CONSTRAINT odd CHECK (day <> '2026-11-25')");
    outbox.visits(150, DAY);
    outbox.visit(DAY.plusDays(1));
    outbox.visits(150, DAY);

    assertThat(round()).contains(Kind.FACT);
    assertThat(outbox.waiting()).isZero();
    assertThat(PROVINCE.counted()).isEqualTo(300);
    theSumsAreThoseOfTheFacts();
  }

  @Test
  void aServerThatRefusesEveryFactDoesNotMakeTheCounterDropThem() throws SQLException {
    PROVINCE.run("ALTER TABLE fleet.fact ADD CONSTRAINT odd CHECK (day <> '2026-11-24')");
    outbox.visits(150, DAY);

    assertThat(round()).contains(Kind.FACT);
    assertThat(outbox.waiting()).isBetween(140, 150);
  }
}
