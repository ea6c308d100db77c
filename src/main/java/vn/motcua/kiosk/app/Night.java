package vn.motcua.kiosk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What is done once a night, at the time in {@code kiosk.yaml} or within the hour after it as soon
 * as nobody is here. Looked at every minute rather than waited for, because clocks are set and
 * laptops sleep. A machine that is off at night does the same with the first visit of the day.
 */
final class Night implements AutoCloseable {

  private static final int HOURS = 1;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("night").daemon().factory());
  private final LocalTime at;
  private final Clock clock;
  private final Consumer<Runnable> work;
  private volatile LocalDate done = LocalDate.MIN;

  /**
   * @param work begins what is to be done and runs what it is given once that is done; if it does
   *     not, it is asked again a minute later
   */
  Night(LocalTime at, Clock clock, Consumer<Runnable> work) {
    this.at = at;
    this.clock = clock;
    this.work = work;
  }

  void start() {
    var _ = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  /** Asks for the work if it is time and it has not been done. */
  void look() {
    var now = LocalDateTime.now(clock);
    var began = now.toLocalDate().atTime(at);
    if (now.isBefore(began)) {
      began = began.minusDays(1);
    }
    var night = began.toLocalDate();
    if (now.isBefore(began.plusHours(HOURS)) && !night.equals(done)) {
      work.accept(() -> done = night);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
