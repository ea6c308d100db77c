package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What somebody asked for about what is kept of him (yêu cầu của chủ thể dữ liệu).
 *
 * @param number in the order in which they came
 * @param about a visit code, or the number of a letter; never a name
 * @param due the last day on which it has to be done
 * @param takenBy id of the clerk
 */
public record Request(
    int number,
    Right asked,
    String about,
    LocalDate received,
    LocalDate due,
    String takenBy,
    Optional<Answered> answered) {

  /**
   * How it ended.
   *
   * @param done false if it was refused
   * @param by id of the clerk
   */
  public record Answered(boolean done, LocalDate on, String by) {}

  public boolean isOpen() {
    return answered.isEmpty();
  }

  /** How many days are left; less than 0 when it is late. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }
}
