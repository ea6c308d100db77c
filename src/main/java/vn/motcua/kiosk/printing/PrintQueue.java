package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands pages to one printer, one after another, on a thread of its own. A job that the printer did
 * not touch is tried again by itself; one that it may have printed in part never is. Jobs live in
 * memory only.
 */
public final class PrintQueue implements AutoCloseable {

  /** How often a printer that is not ready is asked again. */
  public static final Duration RETRY = Duration.ofSeconds(10);

  /** How long a printer may take for one page before people are told; spoolers take under 5 s. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);

  private final Printer printer;
  private final Duration retry;
  private final Duration patience;
  private final ScheduledExecutorService worker = thread("print-queue");
  private final ScheduledExecutorService watch = thread("print-watch");
  private final Set<PrintJob> jobs = ConcurrentHashMap.newKeySet();

  public PrintQueue(Printer printer) {
    this(printer, RETRY, PATIENCE);
  }

  PrintQueue(Printer printer, Duration retry, Duration patience) {
    this.printer = printer;
    this.retry = retry;
    this.patience = patience;
  }

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Queues a document. A failed job keeps it for {@link #again} until it is withdrawn.
   *
   * @param title such as {@code MC-2411-047}: ASCII letters, digits, dots, hyphens, nothing
   *     personal
   * @param listener is told every change of state, on a thread of the queue; it must be quick
   */
  public PrintJob add(byte[] pdf, String title, Consumer<JobState> listener) {
    if (!title.matches("[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException("not a title for a print job");
    }
    var job = new PrintJob(pdf, title, listener);
    enqueue(job, Duration.ZERO);
    return job;
  }

  /**
   * Prints a failed job once more, because a person asked for it.
   *
   * @return false if the job is under way or sent, or was withdrawn
   */
  public boolean again(PrintJob job) {
    boolean willing = job.again();
    if (willing) {
      enqueue(job, Duration.ZERO);
    }
    return willing;
  }

  /** Takes a job back and forgets its page; what the printer has taken already may still come. */
  public void withdraw(PrintJob job) {
    job.giveUp(PrinterFault.WITHDRAWN);
    jobs.remove(job);
  }

  /** The printer that it hands over to. */
  public Printer printer() {
    return printer;
  }

  private void enqueue(PrintJob job, Duration delay) {
    jobs.add(job);
    // A closed pool would throw: the job is told instead, like all others at closing.
    synchronized (worker) {
      if (worker.isShutdown()) {
        giveUp(job);
      } else {
        var _ = worker.schedule(() -> attempt(job), delay.toMillis(), MILLISECONDS);
      }
    }
  }

  private void attempt(PrintJob job) {
    job.begin().ifPresent(pdf -> settle(job, handOver(job, pdf)));
  }

  private Printer.Answer handOver(PrintJob job, byte[] pdf) {
    var alarm = watch.schedule(job::noAnswer, patience.toMillis(), MILLISECONDS);
    try {
      return printer.take(pdf, job.title());
    } catch (RuntimeException unexpected) {
      // Printer drivers throw anything; the queue must outlive them all. The message might quote
      // the document, so only its kind is logged.
      LOG.error(
          "{} {}: {}", PrinterFault.BROKE.code(), job.title(), unexpected.getClass().getName());
      return new Printer.Failed(PrinterFault.BROKE);
    } finally {
      alarm.cancel(false);
    }
  }

  private void settle(PrintJob job, Printer.Answer answer) {
    switch (answer) {
      case Printer.Taken() -> {
        job.end(new JobState.Sent());
        jobs.remove(job);
      }
      case Printer.NotNow(var fault) -> {
        LOG.warn("{} {} waits", fault.code(), job.title());
        job.end(new JobState.Held(fault));
        enqueue(job, retry);
      }
      case Printer.Failed(var fault) -> {
        LOG.warn("{} {} failed", fault.code(), job.title());
        job.end(new JobState.Failed(fault));
      }
    }
  }

  private void giveUp(PrintJob job) {
    job.giveUp(PrinterFault.CLOSING);
    jobs.remove(job);
  }

  /** Ends at once; jobs that were not handed over fail with {@link PrinterFault#CLOSING}. */
  @Override
  public void close() {
    synchronized (worker) {
      // Before the worker is interrupted: a printer that breaks off then is not what went wrong.
      jobs.forEach(this::giveUp);
      worker.shutdownNow();
      watch.shutdownNow();
    }
  }
}
