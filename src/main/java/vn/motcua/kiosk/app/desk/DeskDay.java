package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.ui.desk.Day;
import vn.motcua.kiosk.visit.Count;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** The day at the counter out of the record. */
final class DeskDay {

  /** While the record cannot be reached. */
  static final Day NOTHING = new Day(List.of(), 0, 0, Optional.empty());

  private DeskDay() {}

  static Day of(VisitLog log, Clock clock) throws StoreProblem {
    var today = LocalDate.now(clock);
    var rows = DeskRecord.of(log, clock).visits().on(today);
    return new Day(rows, visits(log, today), visits(log, today.minusDays(1)), middle(rows));
  }

  private static int visits(VisitLog log, LocalDate day) throws StoreProblem {
    return log.counts(day, day).stream().mapToInt(Count::visits).sum();
  }

  private static Optional<Duration> middle(List<DeskRow> rows) {
    var lengths =
        rows.stream()
            .filter(r -> r.visit().state() == State.FINISHED)
            .map(r -> Duration.between(r.visit().opened(), r.visit().updated()))
            .sorted()
            .toList();
    return lengths.isEmpty() ? Optional.empty() : Optional.of(lengths.get(lengths.size() / 2));
  }
}
