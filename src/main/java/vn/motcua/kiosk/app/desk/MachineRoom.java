package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.check.BookFindings;
import vn.motcua.kiosk.app.check.Check;
import vn.motcua.kiosk.app.check.Checkup;
import vn.motcua.kiosk.app.counter.CameraTrial;
import vn.motcua.kiosk.app.counter.CounterSide;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.LogFiles;
import vn.motcua.kiosk.app.machine.Version;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.desk.DeskMachine;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.Headway;
import vn.motcua.kiosk.ui.desk.LogLine;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * The machine at the desk. Looking takes long, so it has a thread of its own: a clerk who answers a
 * call does not wait for a camera.
 */
final class MachineRoom implements DeskMachine, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MachineRoom.class);

  private final ExecutorService slow =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("machine").daemon().factory());
  private final DeskThread thread;
  private final LongWork longWork;
  private final Checkup checkup;
  private final BookFindings books;
  private final CameraTrial camera;
  private final DeskPress press;
  private final LogFiles logs;
  private final House house;
  private final CounterSide counter;

  MachineRoom(
      DeskThread thread,
      LongWork longWork,
      Checkup checkup,
      CameraTrial camera,
      DeskPress press,
      LogFiles logs,
      House house,
      CounterSide counter) {
    this.thread = thread;
    this.longWork = longWork;
    this.checkup = checkup;
    this.books = new BookFindings(thread.clock());
    this.camera = camera;
    this.press = press;
    this.logs = logs;
    this.house = house;
    this.counter = counter;
  }

  @Override
  public String version() {
    return "%s · Java %s · %s"
        .formatted(Version.text(), Runtime.version(), System.getProperty("os.name"));
  }

  @Override
  public void look(Looking looking) {
    later(
        () -> {
          var checks = checkup.all();
          thread.show(() -> looking.at(checks.stream().map(Check::what).toList()));
          for (var check : checks) {
            var finding = check.look().get();
            thread.show(() -> looking.found(finding));
          }
          thread.show(looking::done);
        });
  }

  @Override
  public void print(Clerk clerk, List<Finding> findings, Consumer<String> then) {
    later(
        () -> {
          press.readiness(findings, news -> thread.show(() -> then.accept(news)));
          thread.audit(AuditEvent.READINESS_PRINTED, clerk, "", true);
        });
  }

  @Override
  public void watchCamera(PreviewFeed picture, Consumer<String> words) {
    camera.watch(picture, sentence -> thread.show(() -> words.accept(sentence)));
  }

  @Override
  public void leaveCamera() {
    camera.leave();
  }

  @Override
  public Runnable backUp(Clerk clerk, Headway headway, Consumer<Finding> then) {
    return longWork.start("backup", (record, piece) -> backUp(clerk, record, piece, then), headway);
  }

  private Optional<String> backUp(
      Clerk clerk, VisitLog record, LongWork.Piece piece, Consumer<Finding> then)
      throws StoreProblem {
    boolean made = false;
    try {
      made = record.backUp(part -> piece.at("Đang sao lưu và niêm phong…", part));
      return made ? Optional.of("Đã sao lưu xong.") : Optional.empty();
    } finally {
      thread.audit(AuditEvent.BACKUP_MADE, clerk, "", made);
      var now = BookFindings.of(BookFindings.BACKUP, () -> books.backup(record));
      thread.show(() -> then.accept(now));
    }
  }

  @Override
  public void reload(Clerk clerk, Consumer<List<String>> problems) {
    later(
        () -> {
          var read = checkup.configuration();
          read.problems().forEach(p -> LOG.warn("{} {}", ConfigFault.CFG_02.code(), p));
          var lines = read.problems().stream().map(ConfigProblem::toString).toList();
          thread.show(() -> problems.accept(lines));
          if (read.config().isPresent()) {
            end(AuditEvent.CONFIG_RELOADED, clerk, House.Ending.AGAIN);
          } else {
            thread.audit(AuditEvent.CONFIG_RELOADED, clerk, "", false);
          }
        });
  }

  @Override
  public void restart(Clerk clerk) {
    later(() -> end(AuditEvent.RESTART_WANTED, clerk, House.Ending.AGAIN));
  }

  @Override
  public void end(Clerk clerk) {
    later(() -> end(AuditEvent.END_WANTED, clerk, House.Ending.OFF));
  }

  /** Written down first: afterwards there is no log to write into. */
  private void end(AuditEvent event, Clerk clerk, House.Ending ending) {
    boolean busy = counter.isBusy();
    thread.audit(event, clerk, "", !busy);
    if (busy) {
      thread.tell(DeskFault.SOMEBODY_THERE.words());
    } else {
      house.ending().accept(ending);
    }
  }

  @Override
  public void log(Consumer<List<LogLine>> then) {
    later(
        () -> {
          var lines = logs.tail();
          thread.show(() -> then.accept(lines));
        });
  }

  @Override
  public void copyLog(Clerk clerk, Path to, Consumer<String> then) {
    later(
        () -> {
          boolean done = logs.copy(to);
          thread.audit(AuditEvent.LOG_COPIED, clerk, "", done);
          if (done) {
            thread.show(() -> then.accept("Đã chép xong. Hãy tháo USB an toàn."));
          } else {
            thread.tell(DeskFault.NOT_COPIED.words());
          }
        });
  }

  private void later(Runnable work) {
    try {
      slow.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("asked after closing time");
    }
  }

  @Override
  public void close() {
    camera.leave();
    slow.shutdownNow();
  }
}
