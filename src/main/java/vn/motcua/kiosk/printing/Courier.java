package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries jobs to their printers, one after another, and asks the spooler after those that it took.
 * All printers are spoken to on its one thread.
 */
final class Courier implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /** Long enough to write down how far a job is, no longer than a person waits for a program. */
  private static final int FAREWELL_MS = 500;

  private final PrintQueue.Timing timing;
  private final PaperCount paper;
  private final Consumer<PrintJob> delivered;
  private final ScheduledExecutorService worker = thread("print-queue");
  private final ScheduledExecutorService watch = thread("print-watch");

  /**
   * @param delivered is told of jobs of which nobody can tell more
   */
  Courier(PrintQueue.Timing timing, PaperCount paper, Consumer<PrintJob> delivered) {
    this.timing = timing;
    this.paper = paper;
    this.delivered = delivered;
  }

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Does it on the printers' thread; false after closing. */
  boolean soon(Runnable work) {
    return after(Duration.ZERO, work);
  }

  private boolean after(Duration delay, Runnable work) {
    // A closed pool would throw: the caller is told instead.
    synchronized (worker) {
      if (worker.isShutdown()) {
        return false;
      }
      var _ = worker.schedule(work, delay.toMillis(), MILLISECONDS);
      return true;
    }
  }

  /** Does it again and again, apart from printers that hang. */
  void every(Duration pause, Runnable work) {
    var _ = watch.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), MILLISECONDS);
  }

  /** Carries a job that waits. */
  boolean carry(PrintJob job) {
    return soon(() -> attempt(job));
  }

  private void attempt(PrintJob job) {
    job.begin().ifPresent(sheet -> settle(job, sheet, handOver(job, sheet)));
  }

  private Printer.Answer handOver(PrintJob job, Sheet sheet) {
    var alarm = watch.schedule(job::noAnswer, timing.patience().toMillis(), MILLISECONDS);
    try {
      return guarded(
          job, () -> job.printer().take(sheet, job::begun), new Printer.Failed(PrinterFault.BROKE));
    } finally {
      alarm.cancel(false);
    }
  }

  private void settle(PrintJob job, Sheet sheet, Printer.Answer answer) {
    switch (answer) {
      case Printer.Taken() -> {
        taken(job);
        paper.used(pages(sheet) * sheet.copies());
      }
      case Printer.NotNow(var fault) -> {
        LOG.warn("{} {} waits", fault.code(), job.title());
        job.waits(fault);
        after(timing.retry(), () -> attempt(job));
      }
      case Printer.Failed _, Printer.Unclear _ when worker.isShutdown() ->
          // The printer was interrupted by closing. What is on the disk says "being sent": the
          // next run asks the spooler, or the clerk.
          LOG.info("{} was cut short by closing", job.title());
      case Printer.Failed(var fault) -> {
        LOG.warn("{} {} failed", fault.code(), job.title());
        job.failed(new JobState.Failed(fault));
      }
      case Printer.Unclear() -> unclear(job);
    }
  }

  private void taken(PrintJob job) {
    job.ticket()
        .ifPresentOrElse(
            ticket -> {
              job.taken();
              after(timing.follow(), () -> follow(job, ticket, 1));
            },
            () -> deliver(job));
  }

  private void deliver(PrintJob job) {
    job.done();
    delivered.accept(job);
  }

  private void unclear(PrintJob job) {
    LOG.warn("{} {} was sent, without an answer", PrinterFault.NO_ANSWER.code(), job.title());
    job.ticket()
        .ifPresentOrElse(
            ticket -> {
              job.stuck(PrinterFault.NO_ANSWER);
              after(timing.follow(), () -> follow(job, ticket, 1));
            },
            () -> job.failed(new JobState.Unknown()));
  }

  /** Asks what became of a job; not if it has been taken elsewhere since. */
  void follow(PrintJob job, Ticket ticket) {
    follow(job, ticket, 0);
  }

  /**
   * @param times it has been on its way when asked before, in a row
   */
  private void follow(PrintJob job, Ticket ticket, int times) {
    if (!job.isOpen() || job.ticket().filter(ticket::equals).isEmpty()) {
      return;
    }
    var fate =
        guarded(job, () -> job.printer().fate(ticket), new Fate.Stuck(PrinterFault.NO_ANSWER));
    switch (fate) {
      case Fate.OnItsWay() -> {
        onItsWay(job, times);
        after(timing.follow(), () -> follow(job, ticket, times + 1));
      }
      case Fate.Stuck(var fault) -> {
        job.stuck(fault);
        after(timing.follow(), () -> follow(job, ticket, 0));
      }
      case Fate.Over() -> deliver(job);
      case Fate.Dropped(var fault) -> {
        LOG.warn("{} {} was dropped by the spooler", fault.code(), job.title());
        job.failed(new JobState.Failed(fault));
      }
      case Fate.NotBegun() -> {
        if (guarded(job, () -> job.printer().cancel(ticket), false)) {
          job.waits(PrinterFault.NO_ANSWER);
          attempt(job);
        } else {
          after(timing.retry(), () -> follow(job, ticket, 0));
        }
      }
      case Fate.Forgotten() -> {
        if (job.isTaken()) {
          deliver(job);
        } else {
          job.failed(new JobState.Unknown());
        }
      }
    }
  }

  /** A page takes seconds: one that is on its way for minutes stands somewhere, unexplained. */
  private void onItsWay(PrintJob job, int times) {
    if (timing.follow().multipliedBy(times).compareTo(timing.still()) < 0) {
      job.taken();
    } else {
      if (job.state() instanceof JobState.Sent) {
        LOG.warn("{} {} stands still", PrinterFault.STANDS_STILL.code(), job.title());
      }
      job.stuck(PrinterFault.STANDS_STILL);
    }
  }

  /** Printer drivers throw anything; the queue must outlive them all. */
  private static <T> T guarded(PrintJob job, Supplier<T> driver, T otherwise) {
    try {
      return driver.get();
    } catch (RuntimeException unexpected) {
      // The message might quote the document, so only its kind is logged.
      LOG.error(
          "{} {}: {}", PrinterFault.BROKE.code(), job.title(), unexpected.getClass().getName());
      return otherwise;
    }
  }

  private static int pages(Sheet sheet) {
    try (var document = Loader.loadPDF(sheet.pdf())) {
      return document.getNumberOfPages();
    } catch (IOException _) {
      return 1;
    }
  }

  /** Interrupts the printer that is being spoken to, and waits a little for it to give up. */
  @Override
  public void close() {
    synchronized (worker) {
      worker.shutdownNow();
      watch.shutdownNow();
    }
    try {
      if (!worker.awaitTermination(FAREWELL_MS, MILLISECONDS)) {
        LOG.warn("{} a printer hangs while closing", PrinterFault.NO_ANSWER.code());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
