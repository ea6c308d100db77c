package vn.motcua.kiosk.printing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries jobs to their printers, one after another, and asks the spooler after those that it took.
 * All printers are spoken to on one thread. Where a driver does not come back, that thread is left
 * behind with its job and another goes on with the rest.
 */
final class Courier implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /** Long enough to write down how far a job is, no longer than a person waits for a program. */
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final PrintQueue.Timing timing;
  private final PaperCount paper;
  private final Consumer<PrintJob> delivered;
  private final Conveyor worker = new Conveyor("print-queue");
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("print-watch").factory());

  private final DriverCall call = new DriverCall();

  /**
   * @param delivered is told of jobs of which nobody can tell more
   */
  Courier(PrintQueue.Timing timing, PaperCount paper, Consumer<PrintJob> delivered) {
    this.timing = timing;
    this.paper = paper;
    this.delivered = delivered;
  }

  /** Does it on the printers' thread; false after closing. */
  boolean soon(Runnable work) {
    return worker.add(work);
  }

  private void after(Duration delay, Runnable work) {
    // A closed pool would throw.
    synchronized (watch) {
      if (!watch.isShutdown()) {
        var _ = watch.schedule(() -> worker.add(work), delay.toMillis(), MILLISECONDS);
      }
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

  /** Whether there is a thread to go on with if this one does not come back. */
  boolean isRenewable() {
    return worker.isRenewable();
  }

  /** Leaves the thread, and the job that it is about, to the driver that holds it. */
  void renew() {
    if (isRenewable()) {
      var left = call.giveUp();
      // On the new thread: whoever sees that the old one is stuck must not wait for it.
      worker.renew(() -> left.filter(PrintJob::isOpen).ifPresent(this::leave));
    }
  }

  private void leave(PrintJob job) {
    LOG.error("{} {} is left to its printer", PrinterFault.NO_ANSWER.code(), job.title());
    unclear(job);
  }

  private void attempt(PrintJob job) {
    job.begin().ifPresent(sheet -> handOver(job, sheet));
  }

  private void handOver(PrintJob job, Sheet sheet) {
    var alarm = watch.schedule(job::noAnswer, timing.patience().toMillis(), MILLISECONDS);
    try {
      var came =
          call.<Printer.Answer>make(
              job,
              () -> job.printer().take(sheet, job::begun),
              new Printer.Failed(PrinterFault.BROKE));
      if (came.inTime()) {
        settle(job, sheet, came.answer());
      } else {
        settleLate(job, sheet, came.answer());
      }
    } finally {
      alarm.cancel(false);
    }
  }

  /** Unless a person has sent it again, nobody has known yet whether it came out. */
  private void settleLate(PrintJob job, Sheet sheet, Printer.Answer answer) {
    if (job.state() instanceof JobState.Unknown
        && (answer instanceof Printer.Taken || answer instanceof Printer.NotNow)) {
      settle(job, sheet, answer);
    }
  }

  private void settle(PrintJob job, Sheet sheet, Printer.Answer answer) {
    switch (answer) {
      case Printer.Taken() -> {
        // The job first: after a kill in between, a sheet may be uncounted, but never come twice.
        taken(job);
        paper.used(pages(sheet) * sheet.copies());
      }
      case Printer.NotNow(var fault) -> {
        LOG.warn("{} {} waits", fault.code(), job.title());
        job.waits(fault);
        after(timing.retry(), () -> attempt(job));
      }
      case Printer.Failed _, Printer.Unclear _ when worker.isClosed() ->
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
    var came =
        call.<Fate>make(
            job, () -> job.printer().fate(ticket), new Fate.Stuck(PrinterFault.NO_ANSWER));
    if (came.inTime()) {
      settle(job, ticket, times, came.answer());
    }
  }

  private void settle(PrintJob job, Ticket ticket, int times, Fate fate) {
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
        var came = call.make(job, () -> job.printer().cancel(ticket), false);
        if (came.inTime() && came.answer()) {
          job.waits(PrinterFault.NO_ANSWER);
          attempt(job);
        } else if (came.inTime()) {
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
    synchronized (watch) {
      watch.shutdownNow();
    }
    try {
      if (!worker.close(FAREWELL)) {
        LOG.warn("{} a printer hangs while closing", PrinterFault.NO_ANSWER.code());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
