package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.audit.AuditLog;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.LastGood;
import vn.motcua.kiosk.config.signed.Editions;
import vn.motcua.kiosk.fleet.FleetFolder;
import vn.motcua.kiosk.fleet.Sender;
import vn.motcua.kiosk.printing.JobShelf;
import vn.motcua.kiosk.printing.PaperCount;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.staff.Staff;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.staff.Witness;
import vn.motcua.kiosk.visit.FactOutbox;
import vn.motcua.kiosk.visit.InstanceLock;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.NativeLibrary;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;
import vn.motcua.kiosk.visit.Visits;

/**
 * The folder in which this process, and no other, keeps the record, its keys and the logs. A folder
 * that cannot be written does not keep the kiosk closed: opening the record is tried again later.
 */
public final class DataFolder implements AutoCloseable {

  /** Version of the text on the consent page; kept with every visit that was agreed to. */
  public static final String CONSENT_VERSION = "2026-2";

  /** Version of the text on the page that offers to remind. */
  public static final String REMINDER_VERSION = "2026-2";

  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

  private final Path folder;
  private final boolean beside;
  private Optional<InstanceLock> lock = Optional.empty();
  private Optional<Keys> keys = Optional.empty();

  private DataFolder(Path folder, boolean beside) {
    this.folder = folder;
    this.beside = beside;
  }

  /**
   * Takes the folder, and from now on logs into it if it can be written.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#SECOND_INSTANCE} or {@link
   *     StoreProblem.Kind#OWNER} only
   */
  public static DataFolder take(Path folder) throws StoreProblem {
    var taken = new DataFolder(folder, false);
    try {
      taken.lock();
      Logging.toFiles(folder.resolve("logs"));
    } catch (StoreProblem problem) {
      if (problem.kind() == StoreProblem.Kind.SECOND_INSTANCE
          || problem.kind() == StoreProblem.Kind.OWNER) {
        throw problem;
      }
      Logging.toConsole();
    }
    return taken;
  }

  /**
   * Takes the folder, or has a look into it beside the kiosk that has taken it.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#SECOND_INSTANCE} while it holds no record yet
   */
  public static DataFolder takeOrBeside(Path folder) throws StoreProblem {
    try {
      return take(folder);
    } catch (StoreProblem problem) {
      var besides = new DataFolder(folder, true);
      if (besides.hasRecord()) {
        return besides;
      }
      throw problem;
    }
  }

  private void lock() throws StoreProblem {
    if (!beside && lock.isEmpty()) {
      lock = Optional.of(InstanceLock.take(folder));
    }
  }

  public Path folder() {
    return folder;
  }

  /** A file or folder within it, whether it is there or not. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Where the last configuration without a mistake is kept. */
  public LastGood lastGoodConfig() {
    return new LastGood(folder.resolve("config-last-good.zip"));
  }

  /** The editions of the guidance that a province signed. */
  public Editions editions() {
    return editions(folder);
  }

  /** Those that are kept in a data folder. */
  public static Editions editions(Path data) {
    return new Editions(data.resolve("guidance"));
  }

  /** Opens the record; to be tried again as long as it fails. */
  public VisitLog record(KioskConfig config, Clock clock) throws StoreProblem {
    return record(config, clock, VisitLog::open);
  }

  /** The same, without the tidying that a counter can do behind its first page. */
  public VisitLog recordAtOnce(KioskConfig config, Clock clock) throws StoreProblem {
    return record(config, clock, VisitLog::openUntidied);
  }

  /** One of the ways to open a record. */
  private interface Way {
    VisitLog open(Path folder, Keys keys, Terms terms, Clock clock) throws StoreProblem;
  }

  private VisitLog record(KioskConfig config, Clock clock, Way way) throws StoreProblem {
    lock();
    NativeLibrary.loadIn(folder);
    var retention = config.settings().retention();
    var terms =
        new Terms(
            CONSENT_VERSION,
            retention.visitDays(),
            REMINDER_VERSION,
            retention.followUpDays(),
            config.commune().hamlets(),
            retention.backupDays(),
            config.settings().counterNumber());
    var record = way.open(folder.resolve("record"), keys(), terms, clock);
    new FactOutbox(record).collect(config.settings().fleet().isPresent());
    return record;
  }

  /** What sends the counter's numbers to the province, if it is told where that is. */
  public Optional<Sender> sender(
      KioskConfig config, Supplier<Optional<VisitLog>> record, Clock clock) {
    return config
        .settings()
        .fleet()
        .map(
            fleet ->
                new Sender(
                    () -> record.get().map(FactOutbox::new),
                    fleet(),
                    fleet.url(),
                    fleet.kilobytesPerSecond(),
                    clock));
  }

  /** What the counter needs for that, and how it stands. */
  FleetFolder fleet() {
    return new FleetFolder(folder.resolve(FleetFolder.NAME));
  }

  /** Opens the record to be read only; in order first, unless a running kiosk keeps it so. */
  public Visits visits(KioskConfig config, Clock clock) throws StoreProblem {
    if (!beside) {
      return record(config, clock);
    }
    NativeLibrary.loadIn(folder);
    return Visits.beside(folder.resolve("record"), keys());
  }

  /** The keys of the record and of all that is sealed beside it; read once. */
  public synchronized Keys keys() throws StoreProblem {
    lock();
    if (keys.isEmpty()) {
      keys = Optional.of(Keys.open(folder.resolve("keys"), folder.resolve("record")));
    }
    return keys.get();
  }

  /**
   * Reads the keys on another thread meanwhile; what is wrong with them is told where they are
   * used.
   */
  public void readKeysAhead() {
    Thread.ofPlatform()
        .name("keys")
        .daemon()
        .start(
            () -> {
              try {
                var _ = keys();
              } catch (StoreProblem problem) {
                LOG.debug("{}", problem.kind().code());
              }
            });
  }

  /**
   * Makes new keys, which are in use from now on.
   *
   * @param keepDays how long anything that was sealed with older ones is kept
   */
  public synchronized void rotateKeys(LocalDate today, int keepDays) throws StoreProblem {
    Keys.rotate(folder.resolve("keys"), today, keepDays);
    keys = Optional.empty();
  }

  /** The audit log; its newest mark lies with the keys, so that both have to be tampered with. */
  public AuditLog audit(Clock clock) throws StoreProblem, AuditProblem {
    var keys = keys();
    NativeLibrary.loadIn(folder);
    return AuditLog.open(folder.resolve("audit"), folder.resolve("keys"), keys::mark, clock);
  }

  /** The clerks of this machine. */
  public Staff staff(Witness witness) throws StoreProblem, StaffProblem {
    return Staff.open(folder.resolve("staff"), new StaffSeal(keys()), witness);
  }

  /** Whether an audit log was ever kept here. */
  public boolean hasAudit() {
    return Files.exists(folder.resolve("audit"));
  }

  /** The print queue; where its sheets cannot be kept, they live in memory and the log says so. */
  public PrintQueue printQueue(KioskConfig config, Printer printer, Clock clock) {
    return new PrintQueue(
        printer,
        shelf(),
        paperCount(folder, config.settings().printer()),
        clock,
        PrintQueue.Timing.usual());
  }

  /** Whose sheets are large today. */
  public LargeSheets largeSheets(Clock clock) {
    return new LargeSheets(resolve("print").resolve("large.txt"), clock);
  }

  /** The count of sheets that is kept in a data folder. */
  public static PaperCount paperCount(Path data, KioskConfig.Printer chosen) {
    return new PaperCount(
        data.resolve("print").resolve("sheets.txt"), chosen.sheets(), chosen.fewSheets());
  }

  private Optional<JobShelf> shelf() {
    try {
      lock();
      return Optional.of(
          JobShelf.in(folder.resolve("print").resolve("jobs"), new PaperSeal(keys())));
    } catch (StoreProblem | IOException e) {
      LOG.warn("{} {}", PrinterFault.NOT_KEPT.code(), e.getMessage());
      return Optional.empty();
    }
  }

  /** Whether a record was ever kept here. */
  public boolean hasRecord() {
    return Files.exists(folder.resolve("record"));
  }

  @Override
  public void close() {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (StoreProblem problem) {
      LOG.warn("{} while closing", problem.kind().code());
    }
  }
}
