package vn.motcua.kiosk.app.watch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again, on a thread of its own, as long as the kiosk runs. */
final class Rounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService thread;

  /**
   * @param name of the thread
   */
  Rounds(String name) {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
  }

  /**
   * Does it now and, each time it is done, again.
   *
   * @param pause in between
   */
  void begin(Duration pause, Runnable round) {
    var _ =
        thread.scheduleWithFixedDelay(
            () -> once(round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * The boundary: a mistake in one round must not end them all, or nobody would watch any more, and
   * nobody close in the evening.
   */
  private static void once(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException mistake) {
      LOG.error("KSK-01 a mistake in the program", mistake);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
