package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** A clock without its battery starts years ago, and somebody sets it right later. */
class ClockSetBackTest {

  /** What such a clock says. */
  private static final LocalDate YEARS_AGO = LocalDate.of(2000, 1, 1);

  private static final VisitCode FIRST = VisitCode.of(DAY, 1);
  private static final VisitCode SECOND = VisitCode.of(DAY, 2);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private VisitLog log;

  @BeforeEach
  void open() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    log = VisitLog.open(data.resolve("record"), keys, TERMS, clock);
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private void startOn(LocalDate day, String time) throws StoreProblem {
    clock.set(day, time);
    log.close();
    open();
  }

  @Test
  void noCodeIsGivenOutTwice() throws StoreProblem {
    assertThat(log.next(DAY)).isEqualTo(FIRST);
    startOn(DAY.plusDays(1), "07:00");
    assertThat(log.next(DAY.plusDays(1))).isEqualTo(VisitCode.of(DAY.plusDays(1), 1));
    startOn(YEARS_AGO, "00:00");
    assertThat(log.next(YEARS_AGO)).isEqualTo(VisitCode.of(YEARS_AGO, 1));
    startOn(DAY, "09:00");
    assertThat(log.next(DAY)).isEqualTo(SECOND);
    assertThat(log.next(YEARS_AGO)).isEqualTo(VisitCode.of(YEARS_AGO, 2));
  }

  @Test
  void aVisitDoesNotEndBeforeItsBeginningAndItsLastPageCounts() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "step-install", State.OPEN)));
    clock.set(DAY.minusYears(50), "00:00");
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));

    var visit = log.find(FIRST).orElseThrow();
    assertThat(visit.state()).isEqualTo(State.FINISHED);
    assertThat(visit.updated()).isEqualTo(visit.opened());
    startOn(DAY.minusYears(50), "00:01");
    assertThat(log.find(FIRST)).get().extracting(Visit::state).isEqualTo(State.FINISHED);
  }

  @Test
  void visitsStayInTheOrderInWhichTheyCame() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    clock.set(DAY, "07:30");
    log.write(log.seal(Invented.visit(SECOND, "goodbye", State.ENDED)));
    startOn(DAY, "06:00");
    var third = VisitCode.of(DAY, 3);
    log.write(log.seal(Invented.visit(third, "goodbye", State.LEFT)));

    assertThat(log.on(DAY)).extracting(Visit::code).containsExactly(FIRST, SECOND, third);
    assertThat(log.of(CITIZEN.id())).extracting(Visit::code).containsExactly(third, SECOND, FIRST);
  }

  @Test
  void nothingIsErasedBeforeItsTimeNorKeptPastIt() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    log.write(log.seal(Invented.reminded(SECOND)));
    startOn(YEARS_AGO, "00:00");
    log.tidy(YEARS_AGO.plusDays(1));
    assertThat(log.of(CITIZEN.id())).hasSize(2);
    assertThat(log.followUp(log.find(SECOND).orElseThrow())).isPresent();
    assertThat(backup(DAY)).exists();

    startOn(DAY.plusDays(TERMS.visitDays()), "07:00");
    assertThat(log.find(FIRST)).isPresent();
    startOn(DAY.plusDays(TERMS.visitDays() + 1L), "07:00");
    assertThat(log.find(FIRST)).isEmpty();
    assertThat(log.find(SECOND)).isPresent();
    startOn(DAY.plusDays(TERMS.followUpDays() + 1L), "07:00");
    assertThat(log.on(DAY)).isEmpty();
    assertThat(log.counts(DAY, DAY).stream().mapToInt(Count::visits).sum()).isEqualTo(2);
  }

  @Test
  void namesAreForgottenRatherTooSoonThanTooLate() throws StoreProblem {
    log.write(log.seal(Invented.visit(FIRST, "goodbye", State.FINISHED)));
    startOn(YEARS_AGO, "00:00");

    var visit = log.find(FIRST).orElseThrow();
    assertThat(log.name(visit)).isEmpty();
    assertThat(log.tail(visit)).isEmpty();
  }

  private Path backup(LocalDate day) {
    return data.resolve("record").resolve(Backups.FOLDER).resolve("visits-" + day + ".backup");
  }
}
