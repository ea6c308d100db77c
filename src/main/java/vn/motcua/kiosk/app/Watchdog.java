package vn.motcua.kiosk.app;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every thread that the citizen depends on whether it still answers. While all do, the service
 * manager is told so; when one has been silent for too long, the process ends to be started anew: a
 * page that no longer moves is worse than ten seconds without one. Nothing is lost by it, since a
 * visit is written down at every step.
 */
final class Watchdog implements AutoCloseable {

  /**
   * A thread that has to answer.
   *
   * @param name for the log
   * @param ask runs what it is given on that thread
   */
  record Part(String name, Consumer<Runnable> ask) {}

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final int SECONDS_BETWEEN_ROUNDS = 5;

  /**
   * Rounds without an answer: longer than the slowest thing that any part does at once, a handout
   * on the slowest PC. Rounds and not seconds, because a laptop may have slept in between.
   */
  static final int PATIENCE = 4;

  /** Innermost calls of a thread that the log gets. */
  private static final int DEPTH_TOLD = 12;

  private final List<Pulse> pulses;
  private final ServiceManager manager;
  private final Runnable giveUp;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watchdog").daemon().factory());

  /**
   * @param giveUp ends the process at once, without asking any of its threads
   */
  Watchdog(List<Part> parts, ServiceManager manager, Runnable giveUp) {
    this.pulses = parts.stream().map(Pulse::new).toList();
    this.manager = manager;
    this.giveUp = giveUp;
  }

  void start() {
    manager.ready();
    var _ = thread.scheduleWithFixedDelay(this::round, 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
  }

  /** One round of questions. */
  void round() {
    pulses.forEach(Pulse::ask);
    var silent = pulses.stream().filter(p -> p.unanswered > PATIENCE).toList();
    if (silent.isEmpty()) {
      manager.alive();
      return;
    }
    silent.forEach(p -> LOG.error("KSK-03 {} does not answer, starting anew", p.part.name()));
    tellThreads();
    giveUp.run();
  }

  /** Writes into the log what every thread is at. */
  static void tellThreads() {
    Thread.getAllStackTraces().forEach(Watchdog::tellWhere);
  }

  private static void tellWhere(Thread thread, StackTraceElement[] calls) {
    LOG.error(
        "KSK-03 {} is at {}", thread.getName(), Arrays.stream(calls).limit(DEPTH_TOLD).toList());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** How a part has answered. A question is not put again before the last one was answered. */
  private static final class Pulse {
    private final Part part;
    private volatile boolean answered = true;
    private int unanswered;

    Pulse(Part part) {
      this.part = part;
    }

    void ask() {
      if (answered) {
        unanswered = 0;
        answered = false;
        part.ask().accept(() -> answered = true);
      } else {
        unanswered++;
      }
    }
  }
}
