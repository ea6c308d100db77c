package vn.motcua.kiosk.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What people may ask for about what is kept of them (quyền của chủ thể dữ liệu), and by when it
 * has to be done. Source: Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP as summarised by law firms, not read
 * in the original: have it checked before relying on a day.
 */
public enum Right {
  SEE(10),
  PRINT(10),
  CORRECT(10),
  /** The consent to be reminded. */
  WITHDRAW(15),
  ERASE(20);

  private static final int WORKING_DAYS_TO_ANSWER = 2;

  private final int days;

  Right(int days) {
    this.days = days;
  }

  /** The last day on which it has to be done, asked for on the given one. */
  public LocalDate due(LocalDate asked) {
    return asked.plusDays(days);
  }

  /** The last day on which somebody who asked has to be answered; holidays are not known. */
  public static LocalDate answerBy(LocalDate asked) {
    var day = asked;
    for (int working = 0; working < WORKING_DAYS_TO_ANSWER; ) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      working += weekend ? 0 : 1;
    }
    return day;
  }
}
