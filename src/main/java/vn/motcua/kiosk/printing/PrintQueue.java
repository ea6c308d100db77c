package vn.motcua.kiosk.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.printing.JobNote.Mark;

/**
 * The sheets on their way to the printer. One that the printer did not touch is tried again by
 * itself; one that it may have printed in part never is. What may be kept outlives the program; it
 * is erased once the spooler has passed it on, when it is taken back, or when its time is over.
 */
public final class PrintQueue implements AutoCloseable {

  /**
   * How long the queue waits for what is not its own.
   *
   * @param retry until a printer that is not ready is asked again
   * @param follow until a spooler is asked again about a job that it has
   * @param patience until people are told that a printer does not answer; spoolers take under 5 s
   * @param still until a job that the spooler has, and names no reason for, is said to stand still
   * @param sweep until it is looked again for jobs that are past their time
   */
  public record Timing(
      Duration retry, Duration follow, Duration patience, Duration still, Duration sweep) {

    public static Timing usual() {
      return new Timing(
          Duration.ofSeconds(5),
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          Duration.ofMinutes(5),
          Duration.ofMinutes(1));
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);

  private final Printer printer;
  private final Optional<JobShelf> shelf;
  private final PaperCount paper;
  private final InstantSource clock;
  private final Courier courier;
  private final Set<PrintJob> jobs = ConcurrentHashMap.newKeySet();

  /**
   * Goes on at once with what the last run left on the shelf.
   *
   * @param shelf where jobs outlive the program; empty if nothing can be kept
   */
  public PrintQueue(
      Printer printer,
      Optional<JobShelf> shelf,
      PaperCount paper,
      InstantSource clock,
      Timing timing) {
    this.printer = printer;
    this.shelf = shelf;
    this.paper = paper;
    this.clock = clock;
    this.courier = new Courier(timing, paper, jobs::remove);
    shelf.ifPresent(this::restore);
    courier.every(timing.sweep(), this::sweep);
  }

  private void restore(JobShelf from) {
    try {
      for (var note : from.all()) {
        var job = PrintJob.restored(note, printer, from);
        LOG.info("{} of the last run is {}", job.title(), job.state());
        jobs.add(job);
      }
    } catch (IOException e) {
      LOG.error("{} jobs of the last run: {}", PrinterFault.NOT_KEPT.code(), e.toString());
    }
    expire();
    for (var job : jobs()) {
      job.ticket()
          .ifPresentOrElse(
              ticket -> courier.soon(() -> courier.follow(job, ticket)), () -> courier.carry(job));
    }
  }

  /**
   * Queues a sheet; it is on the disk when this returns, if it may be.
   *
   * @param listener is told every change of state, on a thread of the queue; it must be quick
   */
  public PrintJob add(Sheet sheet, Keep keep, Consumer<JobState> listener) {
    var job =
        PrintJob.of(
            note(sheet, keep),
            sheet.pdf(),
            printer,
            keep.onDisk() ? shelf : Optional.empty(),
            listener);
    jobs.add(job);
    if (!courier.carry(job) && job.isInMemoryOnly()) {
      drop(job, PrinterFault.CLOSING);
    }
    return job;
  }

  private JobNote note(Sheet sheet, Keep keep) {
    return new JobNote(
        UUID.randomUUID().toString(),
        sheet.title(),
        sheet.paper(),
        sheet.copies(),
        clock.instant(),
        keep.until(),
        Mark.WAITING,
        Optional.empty());
  }

  /** What may still be wanted, the oldest first: waiting, on its way, held, failed, unknown. */
  public List<PrintJob> jobs() {
    return jobs.stream().sorted(Comparator.comparing(PrintJob::created)).toList();
  }

  /** The printer to which sheets go unless somebody sends them elsewhere. */
  public Printer printer() {
    return printer;
  }

  /** The sheets in its tray. */
  public PaperCount paper() {
    return paper;
  }

  /** Prints a job once more because a person asked for it: one that failed, or may have. */
  public CompletableFuture<Outcome> again(PrintJob job) {
    return sendTo(job, job.printer(), false);
  }

  /**
   * Sends a job to another printer because a person asked for it; first it is taken back from where
   * it is. After a restart, what still waits goes to this queue's own printer again.
   *
   * @param evenTwice although it might then come out at both
   */
  public CompletableFuture<Outcome> sendTo(PrintJob job, Printer where, boolean evenTwice) {
    if (job.isBeingHandedOver()) {
      return CompletableFuture.completedFuture(Outcome.UNDER_WAY);
    }
    var outcome = new CompletableFuture<Outcome>();
    if (!courier.soon(() -> outcome.complete(move(job, where, evenTwice)))) {
      outcome.complete(Outcome.GONE);
    }
    return outcome;
  }

  private Outcome move(PrintJob job, Printer where, boolean evenTwice) {
    boolean staysThere = job.ticket().filter(t -> !job.printer().cancel(t)).isPresent();
    if (staysThere && !evenTwice) {
      return Outcome.MAY_COME_TWICE;
    }
    return job.again(where) && courier.carry(job) ? Outcome.DONE : Outcome.GONE;
  }

  /**
   * Writes a job's page into a file, to be printed elsewhere.
   *
   * @param file must not exist yet
   */
  public Outcome savePdf(PrintJob job, Path file) throws IOException {
    var pdf = job.pdf();
    if (pdf.isEmpty()) {
      return Outcome.GONE;
    }
    Files.write(file, pdf.get(), StandardOpenOption.CREATE_NEW);
    return Outcome.DONE;
  }

  /** Takes a job back and forgets its page; what the device has already may still come. */
  public void withdraw(PrintJob job) {
    drop(job, PrinterFault.WITHDRAWN);
  }

  private void drop(PrintJob job, PrinterFault why) {
    var ticket = job.ticket();
    job.giveUp(why);
    jobs.remove(job);
    ticket.ifPresent(t -> courier.soon(() -> job.printer().cancel(t)));
  }

  private void sweep() {
    expire();
    jobs.forEach(PrintJob::keep);
  }

  private void expire() {
    var now = clock.instant();
    for (var job : jobs) {
      if (job.isPast(now)) {
        LOG.warn("{} {} was not printed in its time", PrinterFault.EXPIRED.code(), job.title());
        drop(job, PrinterFault.EXPIRED);
      }
    }
  }

  /** Runs something on the printers' thread, to see that it still comes back from them. */
  public void inTurn(Runnable work) {
    courier.soon(work);
  }

  /** Whether {@link #renew} would help: some threads may be left behind, but not any number. */
  public boolean isRenewable() {
    return courier.isRenewable();
  }

  /**
   * Gives up a printer that does not come back, and goes on with the other sheets. Of the one that
   * it was given nobody knows whether it comes out, so only a person may send it again.
   */
  public void renew() {
    courier.renew();
  }

  /**
   * Ends at once. What is on the shelf goes on at the next start; the rest fails with {@link
   * PrinterFault#CLOSING}.
   */
  @Override
  public void close() {
    // Before the courier is interrupted: a printer that breaks off then is not what went wrong.
    // What a spooler has stays with it.
    jobs.stream().filter(PrintJob::isInMemoryOnly).forEach(job -> job.giveUp(PrinterFault.CLOSING));
    jobs.removeIf(job -> !job.isOpen());
    courier.close();
  }
}
