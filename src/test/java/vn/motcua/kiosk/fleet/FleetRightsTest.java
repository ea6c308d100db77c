package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.province.Enrolment;
import vn.motcua.kiosk.province.ProvinceProblem;

/** Who may do what in the province's database, as PostgreSQL itself enforces it. */
@Tag("fleet")
class FleetRightsTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  /** What a counter 00002/1 may write. */
  private static final String OWN =
      "INSERT INTO fleet.fact SELECT 2, 1, DATE '2026-11-24', gen_random_uuid(), 1, 'a', 'LEFT',"
          + " 'DONE', 0, false, false, false, '{}', 1, 1, 1, '', ''";

  @TempDir private Path folder;
  private CounterHere counter;

  @BeforeEach
  void aCounterOfTheCommune() throws IOException, ProvinceProblem {
    counter = new CounterHere(PROVINCE, folder.resolve("counter"));
  }

  @AfterEach
  void unplug() throws IOException {
    counter.close();
  }

  @Test
  void revokedCredentialsAreToldAndNewOnesSendWhatWaited()
      throws SQLException, ProvinceProblem, IOException {
    var enrolment = new Enrolment(PROVINCE.database());
    counter.outbox().visits(5, DAY);
    counter.round();
    counter.outbox().visits(5, DAY);
    assertThat(enrolment.revoke(counter.credentials().origin())).isTrue();
    assertThat(counter.round()).contains(Kind.REFUSED);
    assertThat(enrolment.revoke(counter.credentials().origin())).isFalse();

    var anew = PROVINCE.enrol("00001", 1);
    assertThat(counter.round()).contains(Kind.REFUSED); // The old password is worth nothing.
    counter.joins(anew);
    assertThat(counter.round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(10);
  }

  @Test
  void ofTwoMachinesFromOneDiskTheSecondIsRefusedAndTheProvinceSeesIt()
      throws IOException, SQLException {
    counter.outbox().visits(5, DAY);
    counter.round();
    var copy = Files.createDirectories(folder.resolve("two"));
    Files.copy(folder.resolve("counter/stamp"), copy.resolve("stamp"));
    var clone =
        PROVINCE.counter(copy, counter.credentials(), counter.wire().port(), Clock.systemUTC());
    assertThat(counter.round()).isEmpty();

    var its = new Listed(7);
    its.visits(5, DAY);
    assertThat(clone.round(its).fault()).contains(Kind.DOUBLE);
    assertThat(counter.round()).as("the first goes on").isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(5);
    assertThat(PROVINCE.number("SELECT count(doubled) FROM fleet.counters")).isEqualTo(1);
  }

  @Test
  void aHostileCounterWritesForNobodyElseAndReadsNobodyElse()
      throws SQLException, IOException, ProvinceProblem {
    counter.outbox().visits(5, DAY);
    counter.round();
    var other = PROVINCE.enrol("00002", 1);
    try (var its = ProvinceHere.connector(PROVINCE.server().port(), 20).apply(other).connect()) {
      its.createStatement().execute(OWN);
      for (var sql :
          List.of(
              OWN.replace("SELECT 2", "SELECT 1"),
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
    counter.outbox().visits(5, DAY);
    counter.round();
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
}
