package vn.motcua.kiosk.app.watch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;

/**
 * What is done once a night, at the time in {@code kiosk.yaml} or within the hour after it as soon
 * as nobody is here. A machine that is off at night does the same with the first visit of the day.
 */
public final class Night implements Minutes.Watch {

  private static final int HOURS = 1;

  private final LocalTime at;
  private final Consumer<Runnable> work;
  private volatile LocalDate done = LocalDate.MIN;

  /**
   * @param work begins what is to be done and runs what it is given once that is done; if it does
   *     not, it is asked again a minute later
   */
  public Night(LocalTime at, Consumer<Runnable> work) {
    this.at = at;
    this.work = work;
  }

  /** Asks for the work if it is time and it has not been done. */
  @Override
  public void look(LocalDateTime now) {
    var began = now.toLocalDate().atTime(at);
    if (now.isBefore(began)) {
      began = began.minusDays(1);
    }
    var night = began.toLocalDate();
    if (now.isBefore(began.plusHours(HOURS)) && !night.equals(done)) {
      work.accept(() -> done = night);
    }
  }
}
