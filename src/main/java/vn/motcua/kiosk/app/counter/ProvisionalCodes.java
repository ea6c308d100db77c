package vn.motcua.kiosk.app.counter;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Codes while the record, which numbers visits, cannot be reached. They are drawn by lot: nobody
 * knows what this program gave out before it was started anew, the clock may have been set back
 * since, and another machine of the commune may be without its record as well. By the code a sheet
 * is sent again and a visit is shown or erased, so two visits must not have the same.
 */
final class ProvisionalCodes {

  /** Six digits can be called out; of fifty visits a day, two would be alike once in two years. */
  private static final int LOTS = 1_000_000;

  private final SecureRandom lot = new SecureRandom();
  private final Set<VisitCode> given = new HashSet<>();

  VisitCode next(LocalDate day) {
    VisitCode code;
    do {
      code = VisitCode.provisional(day, lot.nextInt(LOTS));
    } while (!given.add(code));
    return code;
  }
}
