package vn.motcua.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;
import vn.motcua.kiosk.province.ProvinceProblem;

/** Facts are counted once and for their day, however they arrive; before a real PostgreSQL. */
@Tag("fleet")
class FleetCountingTest {

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
  void factsArriveOnceAndTheSumsAreThoseOfTheFacts() throws SQLException {
    counter.outbox().visits(450, DAY);

    assertThat(counter.round()).isEmpty();
    assertThat(counter.outbox().waiting()).isZero();
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_2026_11")).isEqualTo(450);
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void duplicatesAndLateVersionsChangeNothing() throws SQLException {
    var facts = counter.outbox().visits(30, DAY);
    counter.round();
    var amended = facts.stream().limit(10).map(counter.outbox()::amend).toList();
    counter.round();
    counter.outbox().forgetSent();
    facts.forEach(counter.outbox()::put); // The older versions, once more and too late.
    counter.round();
    amended.forEach(counter.outbox()::put);
    counter.outbox().forgetSent();
    counter.round();

    assertThat(PROVINCE.counted()).isEqualTo(30);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact WHERE version = 2")).isEqualTo(10);
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void anAnswerThatGotLostDoesNotLookLikeACopy() throws IOException, SQLException {
    for (int bytes = 100; bytes < 6000; bytes += 150) {
      counter.outbox().visit(DAY);
      counter.wire().breakAfter(bytes);
      assertThat(counter.round()).isNotEqualTo(Optional.of(Kind.DOUBLE));
    }
    counter.wire().mend();
    assertThat(counter.round()).isEmpty();
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void aWrongClockLosesNothingAndIsTold() throws IOException, SQLException {
    var slow = Clock.fixed(Instant.parse("1970-01-01T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    counter.goesBy(slow);
    counter.outbox().visits(3, LocalDate.of(1970, 1, 1));
    counter.outbox().visits(2, LocalDate.of(2091, 5, 1));

    assertThat(counter.round()).isEmpty();
    assertThat(counter.standing().clockIsOdd()).isTrue();
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_elsewhen")).isEqualTo(5);
    PROVINCE.sumsAreThoseOfTheFacts();
  }

  @Test
  void weeksLateIsCountedForItsDayUntilTheMonthIsClosed() throws SQLException, ProvinceProblem {
    var facts = counter.outbox().visits(4, DAY);
    counter.outbox().visits(3, DAY.plusMonths(5)); // For which there is no partition yet.
    counter.round();
    PROVINCE.database().tend(DAY.plusMonths(5), 2); // Drops November.
    facts.forEach(counter.outbox()::amend);
    counter.outbox().visits(1, DAY.plusMonths(4));
    assertThat(counter.round()).isEmpty();

    assertThat(counter.outbox().waiting()).isZero();
    assertThat(PROVINCE.counted()).as("the sums stay").isEqualTo(8);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_2027_04")).isEqualTo(3);
    assertThat(PROVINCE.number("SELECT count(*) FROM fleet.fact_elsewhen")).isZero();
  }

  @Test
  void sumsOfAnOlderFormAreCarriedOver() throws SQLException, ProvinceProblem {
    PROVINCE.server().run("postgres", "DROP DATABASE IF EXISTS older");
    PROVINCE.server().run("postgres", "CREATE DATABASE older");
    Flyway.configure()
        .dataSource(PROVINCE.server().url("older"), RealPostgres.OWNER, RealPostgres.PASSWORD)
        .defaultSchema("fleet")
        .locations("classpath:vn/motcua/kiosk/province/migrations")
        .target("1")
        .load()
        .migrate();
    PROVINCE
        .server()
        .run(
            "older",
            """
            SET search_path = fleet;
            INSERT INTO fact SELECT 1, 1, DATE '2026-11-24', gen_random_uuid(), 1, 'a', 'FINISHED',
                   'DONE', v % 3, v % 2 = 0, false, false, '{}', 1, 1, 5, '', ''
              FROM generate_series(1, 7) v;
            """);
    PROVINCE.database("older").tend(DAY, 24);
    assertThat(
            PROVINCE
                .server()
                .ask(
                    "older",
                    "SELECT format('%s %s %s %s %s', visits, registered, level1, level2, minutes)"
                        + " FROM fleet.daily"))
        .contains("7 3 3 2 35");
  }
}
