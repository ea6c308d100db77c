package vn.motcua.kiosk.app.desk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Calls the clerk with a chime, and again at growing gaps while nobody answers: a clerk who was out
 * of the room hears it, one who is busy with somebody else is not driven mad. The log says which
 * visit it was and why.
 */
public final class ClerkBell implements Counter.Bell, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ClerkBell.class);

  /** Long enough to walk over to the desk. */
  private static final Duration FIRST_GAP = Duration.ofSeconds(20);

  private static final Duration LONGEST_GAP = Duration.ofMinutes(5);

  /** Runs things after a while, one at a time; drops what is left when it is closed. */
  interface Later extends AutoCloseable {
    void in(Duration gap, Runnable what);

    @Override
    default void close() {}
  }

  private final Later later;
  private final Runnable chime;
  private final Predicate<VisitCode> unanswered;

  /** A newer call has a rhythm of its own; the one before falls silent. */
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * @param later runs the chime; closed with this bell
   * @param unanswered whether the visit still calls
   */
  ClerkBell(Later later, Runnable chime, Predicate<VisitCode> unanswered) {
    this.later = later;
    this.chime = chime;
    this.unanswered = unanswered;
  }

  public static ClerkBell sounding(Predicate<VisitCode> unanswered) {
    return new ClerkBell(new BellThread(), Chime::sound, unanswered);
  }

  /** Where the commune wants no chime: the desk and the log say it all the same. */
  public static ClerkBell silent() {
    return new ClerkBell((_, _) -> {}, () -> {}, _ -> false);
  }

  @Override
  public void ring(VisitCode visit, String reason) {
    LOG.info("CLK-01 {} asks for help: {}", visit, reason);
    int call = calls.incrementAndGet();
    later.in(Duration.ZERO, () -> chime(visit, call, FIRST_GAP));
  }

  private void chime(VisitCode visit, int call, Duration gap) {
    chime.run();
    later.in(gap, () -> again(visit, call, longer(gap)));
  }

  private void again(VisitCode visit, int call, Duration gap) {
    if (call == calls.get() && unanswered.test(visit)) {
      chime(visit, call, gap);
    }
  }

  private static Duration longer(Duration gap) {
    var twice = gap.multipliedBy(2);
    return twice.compareTo(LONGEST_GAP) < 0 ? twice : LONGEST_GAP;
  }

  @Override
  public void close() {
    later.close();
  }

  /** A thread of its own, since a chime takes its time. */
  private static final class BellThread implements Later {

    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bell").daemon().factory());

    @Override
    public void in(Duration gap, Runnable what) {
      try {
        var _ = thread.schedule(what, gap.toSeconds(), TimeUnit.SECONDS);
      } catch (RejectedExecutionException _) {
        LOG.debug("a call after closing time");
      }
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }
}
