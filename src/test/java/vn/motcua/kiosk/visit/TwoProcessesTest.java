package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.visit.Invented.CITIZEN;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem.Kind;

/** Somebody starts the kiosk once more while it is running. */
class TwoProcessesTest {

  @TempDir private Path data;

  @Test
  void theSecondIsTurnedAwayAndTheVisitOfTheFirstStaysOpen()
      throws StoreProblem, IOException, InterruptedException, SQLException {
    try (var first = Child.start(data, InstanceChild.class)) {
      first.awaitLine("READY");

      assertThatExceptionOfType(StoreProblem.class)
          .isThrownBy(() -> InstanceLock.take(data))
          .withMessageStartingWith("REC-04 Kiosk đã chạy trên máy này rồi. Hãy dùng cửa sổ đang mở")
          .extracting(StoreProblem::kind)
          .isEqualTo(Kind.SECOND_INSTANCE);

      assertThat(state()).isEqualTo("OPEN");
      first.kill();
    }
    try (var _ = InstanceLock.take(data);
        var log = open()) {
      assertThat(log.opening()).isEqualTo(cutShort(1));
      var visit = log.find(VisitCode.of(DAY, 1)).orElseThrow();
      assertThat(visit.state()).isEqualTo(State.INTERRUPTED);
      assertThat(log.name(visit)).isEqualTo(CITIZEN.name());
      assertThat(log.next(DAY)).isEqualTo(VisitCode.of(DAY, 2));
    }
  }

  private static VisitLog.Opening cutShort(int visits) {
    return new VisitLog.Opening(Optional.empty(), Optional.empty(), visits);
  }

  private VisitLog open() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    return VisitLog.open(data.resolve("record"), keys, TERMS, new SetClock(DAY));
  }

  /** As another program reads it. */
  private String state() throws SQLException {
    var file = data.resolve("record").resolve(RecordFile.NAME);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var answer = statement.executeQuery("SELECT state FROM visit")) {
      return answer.getString(1);
    }
  }
}
