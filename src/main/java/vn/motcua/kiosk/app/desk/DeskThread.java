package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * The thread on which the desk's work is done, one thing after the other, and the way back to its
 * screen. Every page of the desk does its work here; methods may be called from any thread.
 */
public final class DeskThread implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeskThread.class);

  /** Something to be read or written. */
  interface Work<T> {
    T on(DeskRecord record) throws StoreProblem;
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform()
              .name("desk")
              .daemon()
              .uncaughtExceptionHandler((_, mistake) -> broken(mistake))
              .factory());
  private final Executor screen;
  private final Supplier<Optional<VisitLog>> record;
  private final Auditing auditing;
  private final Clock clock;
  private volatile Consumer<String> trouble = _ -> {};

  /**
   * @param screen runs answers on the FX thread
   */
  public DeskThread(
      Executor screen, Supplier<Optional<VisitLog>> record, Auditing auditing, Clock clock) {
    this.screen = screen;
    this.record = record;
    this.auditing = auditing;
    this.clock = clock;
  }

  /**
   * @param told is told on the FX thread what could not be done
   */
  void onTrouble(Consumer<String> told) {
    trouble = told;
  }

  /** Something to be read in the record itself. */
  interface Whole<T> {
    T on(VisitLog record) throws StoreProblem;
  }

  /** Reads or writes in the record and shows the answer; else says why not. */
  <T> void work(Work<T> work, Consumer<T> then) {
    whole(log -> work.on(DeskRecord.of(log, clock)), then);
  }

  /** The same with what the desk's books do not have. */
  <T> void whole(Whole<T> work, Consumer<T> then) {
    later(
        () -> {
          var log = record.get();
          if (log.isEmpty()) {
            tell(DeskFault.NO_RECORD.words());
            return;
          }
          try {
            var answer = work.on(log.get());
            show(() -> then.accept(answer));
          } catch (StoreProblem problem) {
            LOG.error("{}", problem.getMessage());
            tell(problem.getMessage());
          }
        });
  }

  /** Does something when it is its turn. */
  void later(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("asked after closing time");
    }
  }

  /** The record, while it can be reached. */
  Optional<VisitLog> record() {
    return record.get();
  }

  Clock clock() {
    return clock;
  }

  /** A mistake of ours must not leave a page that waits for ever. */
  private void broken(Throwable mistake) {
    LOG.error("{}", DeskFault.BROKEN.words(), mistake);
    tell(DeskFault.BROKEN.words());
  }

  void show(Runnable answer) {
    screen.execute(answer);
  }

  void tell(String sentence) {
    show(() -> trouble.accept(sentence));
  }

  void audit(AuditEvent event, Clerk clerk, String about, boolean done) {
    auditing.saw(event, clerk.id(), about, done ? Disposition.DONE : Disposition.FAILED);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
