package vn.motcua.kiosk.app.counter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Codes while the record, which numbers visits, cannot be reached. They go by the time of day, so
 * that a program that was started anew, and could write nothing down, does not give out the same
 * once more.
 */
final class ProvisionalCodes {

  /** Seconds; no visit is quicker, nor a start of the program. */
  private static final int A_VISIT = 10;

  private LocalDate day = LocalDate.MIN;
  private int last;

  VisitCode next(LocalDateTime now) {
    int byTime = now.toLocalTime().toSecondOfDay() / A_VISIT;
    last = now.toLocalDate().equals(day) ? Math.max(last + 1, byTime) : byTime;
    day = now.toLocalDate();
    return VisitCode.provisional(day, last);
  }
}
