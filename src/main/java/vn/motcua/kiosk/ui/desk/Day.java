package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.visit.DeskRow;

/**
 * A day at the counter.
 *
 * @param rows visits that are kept, the newest first
 * @param visits all of them, also of people who want nothing kept
 * @param before all visits of the day before
 * @param middle how long the visit in the middle took; empty while none is over
 */
public record Day(List<DeskRow> rows, int visits, int before, Optional<Duration> middle) {

  public Day {
    rows = List.copyOf(rows);
  }
}
