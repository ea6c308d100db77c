package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How quickly a campaign has to go on.
 *
 * @param daysLeft after today, 0 or more
 * @param perDay how many people a day are enough, rounded up
 */
public record Pace(int missing, int daysLeft, int perDay) {

  /**
   * @param last day of the campaign
   */
  static Pace of(int missing, LocalDate today, LocalDate last) {
    int left = (int) Math.max(0, ChronoUnit.DAYS.between(today, last));
    return new Pace(missing, left, Math.ceilDiv(missing, Math.max(1, left)));
  }
}
