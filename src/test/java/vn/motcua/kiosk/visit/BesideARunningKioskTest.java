package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** The record of a kiosk that runs, read by another process. */
class BesideARunningKioskTest {

  @TempDir private Path data;

  private Keys keys() throws StoreProblem {
    return Keys.open(data.resolve("keys"), data.resolve("record"));
  }

  private Visits beside() throws StoreProblem {
    return Visits.beside(data.resolve("record"), keys());
  }

  @Test
  void theVisitUnderWayIsReadAndNothingIsWritten() throws Exception {
    try (var kiosk = Child.start(data, InstanceChild.class)) {
      kiosk.awaitLine("READY");
      try (var visits = beside()) {
        var visit = visits.find(VisitCode.of(DAY, 1)).orElseThrow();
        assertThat(visit.state()).isEqualTo(State.OPEN);
        assertThat(visits.name(visit)).isEqualTo(CITIZEN.name());
        assertThat(visits.of(CITIZEN.id())).hasSize(1);

        assertThatExceptionOfType(StoreProblem.class)
            .isThrownBy(() -> visits.transaction(h -> h.execute("DELETE FROM visit")));
      }
    }
  }

  @Test
  void whatIsWrittenMeanwhileIsSeen() throws StoreProblem {
    try (var log = VisitLog.open(data.resolve("record"), keys(), TERMS, new SetClock(DAY));
        var visits = beside()) {
      assertThat(visits.on(DAY)).isEmpty();
      log.write(log.seal(Invented.reminded(log.next(DAY))));

      assertThat(visits.on(DAY)).hasSize(1);
      assertThat(new DeskReminders(visits).all()).hasSize(1);
      log.erase(visits.find(VisitCode.of(DAY, 1)).orElseThrow());
      assertThat(visits.find(VisitCode.of(DAY, 1))).isEqualTo(Optional.empty());
    }
  }

  @Test
  void withOtherKeysNothingIsRead() throws Exception {
    VisitLog.open(data.resolve("record"), keys(), TERMS, new SetClock(DAY)).close();
    Files.delete(data.resolve("keys").resolve(Keys.FILE));
    var other = Keys.open(data.resolve("keys"), data.resolve("none"));

    assertThatExceptionOfType(StoreProblem.class)
        .isThrownBy(() -> Visits.beside(data.resolve("record"), other))
        .extracting(StoreProblem::kind)
        .isEqualTo(StoreProblem.Kind.KEY_WRONG);
  }
}
