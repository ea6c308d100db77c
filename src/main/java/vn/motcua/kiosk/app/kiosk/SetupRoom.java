package vn.motcua.kiosk.app.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.motcua.kiosk.app.check.TestPage;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.audit.Disposition;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.config.EditProblem;
import vn.motcua.kiosk.config.Setup;
import vn.motcua.kiosk.qr.QrStream;
import vn.motcua.kiosk.scan.CardScanner;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.setup.SetupPage;
import vn.motcua.kiosk.ui.setup.SetupWork;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * Does what the pages of the set-up ask for, one thing after the other on a thread of its own. What
 * a page has written is on the disk before the next one comes.
 */
public final class SetupRoom implements SetupWork, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SetupRoom.class);

  /** Who has done it, in the audit log: there is no clerk yet. */
  private static final String WHO = "kiosk";

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("setup").daemon().factory());
  private final SetupSight sight;
  private final PreviewFeed feed = new PreviewFeed();
  private final CardScanner scanner;
  private final Executor screen;
  private final Path config;
  private final DataFolder data;
  private final Clock clock;
  private final SetupPress press;
  private final Staff staff;
  private final Auditing auditing;
  private final SetupProgress progress;
  private final Runnable ended;
  private Consumer<String> trouble = _ -> {};

  /**
   * @param screen runs answers on the FX thread
   * @param readers make one for the frames of the camera
   * @param ended told when the set-up is finished or left
   */
  public SetupRoom(
      Executor screen,
      Path config,
      DataFolder data,
      Clock clock,
      Camera camera,
      Supplier<QrStream> readers,
      SetupPress.Spooler spooler,
      Runnable ended)
      throws StoreProblem, StaffProblem {
    this.screen = screen;
    this.config = config;
    this.data = data;
    this.clock = clock;
    this.press = new SetupPress(config, data, clock, spooler, screen);
    this.ended = ended;
    this.progress = SetupProgress.in(data);
    this.auditing = new Auditing(data, clock);
    this.staff = data.staff(auditing);
    this.sight = new SetupSight(screen, feed);
    this.scanner = new CardScanner(camera, readers, sight, System::nanoTime);
    camera.preview(frame -> frame.lend(feed::put));
  }

  @Override
  public void onTrouble(Consumer<String> told) {
    trouble = told;
  }

  @Override
  public void place(Setup.Place place, Optional<Setup.Police> police, Runnable then) {
    write(
        () -> {
          place.writeInto(config);
          if (police.isPresent()) {
            police.get().writeInto(config);
          }
        },
        then);
  }

  @Override
  public Optional<Clerk> lead() {
    return staff.clerks().stream().filter(c -> c.role() == Role.LEAD).findFirst();
  }

  @Override
  public void lead(Setup.Lead lead, Pin pin, Runnable then) {
    write(
        () -> {
          try (pin) {
            lead.writeInto(config);
            staff.add(WHO, new Clerk(lead.id(), lead.name(), Role.LEAD), pin);
          }
        },
        then);
  }

  @Override
  public void watch(Sight told) {
    sight.tell(told);
    scanner.start();
  }

  @Override
  public void lookAway() {
    scanner.stop();
  }

  @Override
  public PreviewFeed feed() {
    return feed;
  }

  @Override
  public void printer(String kind, Runnable then) {
    write(() -> Setup.printer(kind, config), then);
  }

  @Override
  public void testPage(Consumer<String> news) {
    later(() -> press.print(c -> TestPage.sheet(c, clock), news));
  }

  @Override
  public void recoverySheet(Consumer<String> news) {
    later(
        () -> {
          try {
            var code = data.keys().recovery();
            auditing.add(AuditEvent.RECOVERY_SHEET_SHOWN, "", Disposition.DONE);
            press.print(c -> RecoveryPage.sheet(code, c, LocalDate.now(clock)), news);
          } catch (StoreProblem problem) {
            screen.execute(() -> news.accept(problem.getMessage()));
          }
        });
  }

  @Override
  public void keep(Setup.Keeping keeping, Runnable then) {
    write(() -> keeping.writeInto(config), then);
  }

  @Override
  public void reached(SetupPage page) {
    later(() -> progress.reached(page));
  }

  @Override
  public void finished() {
    later(
        () -> {
          progress.done();
          auditing.add(AuditEvent.MACHINE_SET_UP, "", Disposition.DONE);
          ended.run();
        });
  }

  @Override
  public void later() {
    later(ended);
  }

  // --- how ---

  /** Something that changes a file. */
  private interface Change {
    void run() throws EditProblem, StaffProblem;
  }

  private void write(Change change, Runnable then) {
    later(
        () -> {
          try {
            change.run();
            screen.execute(then);
          } catch (EditProblem | StaffProblem problem) {
            LOG.error("{}", problem.getMessage());
            screen.execute(() -> trouble.accept(problem.getMessage()));
          }
        });
  }

  private void later(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      LOG.debug("asked after the end");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    scanner.close();
    press.close();
    auditing.close();
  }
}
