package vn.motcua.kiosk.app.watch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What is done at a time of the day. The clock is looked at every minute rather than waited for,
 * because clocks are set and laptops sleep.
 */
public final class Minutes implements AutoCloseable {

  /** Something that knows what time it waits for. */
  interface Watch {
    void look(LocalDateTime now);
  }

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("minutes").daemon().factory());
  private final List<Watch> watches;
  private final Clock clock;

  public Minutes(Clock clock, List<Watch> watches) {
    this.clock = clock;
    this.watches = List.copyOf(watches);
  }

  public void start() {
    var _ = thread.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
  }

  private void look() {
    var now = LocalDateTime.now(clock);
    watches.forEach(w -> w.look(now));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
