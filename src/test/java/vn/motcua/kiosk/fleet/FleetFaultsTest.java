package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.province.ProvinceProblem;

/** What a counter does when the server cannot do its part; before a real PostgreSQL. */
@Tag("fleet")
class FleetFaultsTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

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
  void whileTheServerIsGoneFactsWaitAndThenArrive() throws IOException, SQLException {
    counter.outbox().visits(20, DAY);
    PROVINCE.server().stop();
    assertThat(counter.round()).contains(Kind.GONE);
    assertThat(counter.outbox().waiting()).isEqualTo(20);

    PROVINCE.server().startAgain();
    assertThat(counter.round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatAnswersTooSlowlyIsLeftAlone() throws IOException, SQLException {
    counter.waitsAtMost(1);
    counter.outbox().visits(20, DAY);
    try (var owner = PROVINCE.server().connect(ProvinceHere.NAME)) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("LOCK TABLE fleet.fact IN ACCESS EXCLUSIVE MODE");
      assertThat(counter.round()).contains(Kind.SLOW);
      owner.rollback();
    }
    counter.wire().delay(Duration.ofMillis(20)); // A poor line is no fault.
    assertThat(counter.round()).isEmpty();
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
      counter.outbox().visits(20, DAY);
      assertThat(counter.round()).contains(Kind.FULL);
      assertThat(PROVINCE.counted()).isZero();
      assertThat(counter.outbox().waiting()).isEqualTo(20);

      disk.makeRoom();
      assertThat(counter.round()).isEmpty();
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
    counter.outbox().visits(20, DAY);
    assertThat(counter.round()).contains(Kind.FULL);
    assertThat(PROVINCE.counted()).isZero();

    PROVINCE.run("DROP TRIGGER z_full ON fleet.fact");
    assertThat(counter.round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatOnlyReadsIsComeBackTo() throws SQLException {
    counter.outbox().visits(20, DAY);
    PROVINCE.run("ALTER DATABASE province SET default_transaction_read_only = on");
    assertThat(counter.round().orElseThrow()).isIn(Kind.GONE, Kind.READ_ONLY);

    PROVINCE
        .server()
        .run("postgres", "ALTER DATABASE province RESET default_transaction_read_only");
    assertThat(counter.round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(20);
  }

  @Test
  void aServerThatFailsOverInTheMiddleOfABatchCountsItOnce() throws IOException, SQLException {
    counter.outbox().visits(1000, DAY);
    counter.wire().breakAfter(150_000); // Within the third batch.
    assertThat(counter.round()).contains(Kind.GONE);
    PROVINCE.server().stop(); // The one that is promoted has what was committed, and nothing else.
    PROVINCE.server().startAgain();
    long before = PROVINCE.counted();
    assertThat(before).isBetween(1L, 999L);
    assertThat(before % Sender.BATCH).isZero();

    counter.wire().mend();
    assertThat(counter.round()).isEmpty();
    assertThat(PROVINCE.counted()).isEqualTo(1000);
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void beforeAnOlderSchemaTheCounterWaits() throws SQLException, ProvinceProblem {
    counter.outbox().visits(5, DAY);
    PROVINCE.run("ALTER FUNCTION fleet.hello RENAME TO older");
    assertThat(counter.round()).contains(Kind.OLD_SCHEMA);
    PROVINCE.run("ALTER FUNCTION fleet.older RENAME TO hello");
    PROVINCE.run(
        "CREATE OR REPLACE FUNCTION fleet.schema_version() RETURNS integer LANGUAGE sql IMMUTABLE"
            + " AS 'SELECT 0'");
    assertThat(counter.round()).contains(Kind.OLD_SCHEMA);
    assertThat(counter.outbox().waiting()).isEqualTo(5);
  }

  @Test
  void aFactThatTheServerRefusesDoesNotHoldUpTheOthers() throws SQLException {
    PROVINCE.run("ALTER TABLE fleet.fact ADD CONSTRAINT odd CHECK (day <> '2026-11-25')");
    counter.outbox().visits(150, DAY);
    counter.outbox().visit(DAY.plusDays(1));
    counter.outbox().visits(150, DAY);

    assertThat(counter.round()).contains(Kind.FACT);
    assertThat(counter.outbox().waiting()).isZero();
    assertThat(PROVINCE.counted()).isEqualTo(300);
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void aServerThatRefusesEveryFactDoesNotMakeTheCounterDropThem() throws SQLException {
    PROVINCE.run("ALTER TABLE fleet.fact ADD CONSTRAINT odd CHECK (day <> '2026-11-24')");
    counter.outbox().visits(150, DAY);

    assertThat(counter.round()).contains(Kind.FACT);
    assertThat(counter.outbox().waiting()).isBetween(140, 150);
  }
}
