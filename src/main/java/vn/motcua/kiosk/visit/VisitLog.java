package vn.motcua.kiosk.visit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The record of visits (sổ lượt) as the counter keeps it: one SQLite file, one connection, one
 * writer at a time. Whatever a method has returned from is on the disk. Take the {@link
 * InstanceLock} first.
 */
public final class VisitLog extends Visits {

  private final Terms terms;
  private final Clock clock;
  private final Sealer sealer;
  private final VisitWriter writer;
  private final DayNumbers numbers;
  private final Tidying tidying;
  private final Opening opening;

  /**
   * What was found when the record was opened, for the clerk and the log.
   *
   * @param setAside the damaged file that was set aside ({@link StoreProblem.Kind#DAMAGED})
   * @param restored the day of the backup that took its place
   * @param interrupted how many visits the last stop of the program cut short
   */
  public record Opening(Optional<Path> setAside, Optional<LocalDate> restored, int interrupted) {}

  /**
   * Opens the record, and puts it in order: a damaged file is set aside, visits cut short are
   * marked so, what is past its time is erased, the day's backup made.
   *
   * @param folder made if it is not there
   * @param clock in the zone of the counter
   * @throws StoreProblem when it cannot be written, or the keys are not its own
   */
  public static VisitLog open(Path folder, Keys keys, Terms terms, Clock clock)
      throws StoreProblem {
    var log = openUntidied(folder, keys, terms, clock);
    try {
      log.tidy(LocalDate.now(clock));
      return log;
    } catch (StoreProblem e) {
      log.store().close(e);
      throw e;
    }
  }

  /**
   * The same, but what is past its time stays until {@link #tidy} or the first visit of the day:
   * erasing it from a month of backups may take minutes, and somebody waits for the first page.
   */
  public static VisitLog openUntidied(Path folder, Keys keys, Terms terms, Clock clock)
      throws StoreProblem {
    var backups = new Backups(folder.resolve(Backups.FOLDER), keys);
    var file = new RecordFile(folder, backups, clock);
    var opened = file.open();
    var store = new Store(folder, opened.connection());
    try {
      return new VisitLog(store, file, backups, opened, keys, terms, clock);
    } catch (StoreProblem e) {
      store.close(e);
      throw e;
    }
  }

  private VisitLog(
      Store store,
      RecordFile file,
      Backups backups,
      RecordFile.Opened opened,
      Keys keys,
      Terms terms,
      Clock clock)
      throws StoreProblem {
    super(store, keys);
    this.terms = terms;
    this.clock = clock;
    this.sealer = new Sealer(fields(), terms, clock);
    this.writer = new VisitWriter(opened.connection());
    this.numbers = new DayNumbers(file, terms.machine());
    this.tidying = new Tidying(store, file, backups, writer, sealer.languages(), terms);
    new KeyCheck(store, keys).writable();
    int interrupted = transaction(h -> new Upkeep(h).interrupt());
    var _ = transaction(h -> new RosterRows(h).dropHalves());
    this.opening = new Opening(opened.setAside(), opened.restored(), interrupted);
  }

  public Opening opening() {
    return opening;
  }

  /**
   * The code of the next visit of a day; never given out twice. The visit before it is over. On a
   * new day, what is past its time is erased first.
   */
  public VisitCode next(LocalDate day) throws StoreProblem {
    return store()
        .inTurn(
            () -> {
              if (!tidying.isDone(day)) {
                tidying.on(day);
              }
              return VisitCode.of(day, number(day));
            });
  }

  private int number(LocalDate day) throws StoreProblem {
    int first = numbers.first(day);
    int number =
        transaction(
            h -> {
              writer.leaveOut(new Upkeep(h).fold());
              return DayNumbers.next(h, day, first);
            });
    if (sealer.languages().areEnough()) {
      tidying.countLanguages();
    }
    return number;
  }

  /** What will be written of a snapshot; holds nothing personal in the clear. Never fails. */
  public SealedVisit seal(Snapshot snapshot) {
    return seal(snapshot, "");
  }

  /**
   * The same, while a clerk is at the desk.
   *
   * @param clerk id, empty where none is
   */
  public SealedVisit seal(Snapshot snapshot, String clerk) {
    return sealer.seal(snapshot, clerk);
  }

  /**
   * Writes a visit down. Doing it again changes nothing, and a later snapshot is never overwritten
   * by an earlier one.
   *
   * @throws StoreProblem then nothing of it was written: keep the sealed visit and try again
   */
  public void write(SealedVisit visit) throws StoreProblem {
    store().inTurn(() -> writer.write(visit));
  }

  /**
   * Erases what is past its time on that day: names and digits of other days, visits older than
   * kept, who asked to be reminded and is past that, and the traces of all of them in the files and
   * the backups. Then makes the day's backup. By itself at the first visit of a day; call it also
   * when a day begins.
   */
  public void tidy(LocalDate today) throws StoreProblem {
    store().inTurn(() -> tidying.on(today));
  }

  /**
   * Makes a backup now, in place of the day's, while the counter goes on.
   *
   * @param goOn is told from time to time which part of it is done, up to 1, and may end it
   * @return whether it was made; else the one before is there, and nothing of the new one
   */
  public boolean backUp(DoublePredicate goOn) throws StoreProblem {
    return tidying.backUpNow(LocalDate.now(clock), goOn);
  }

  /** When the newest backup was made; empty if there is none. */
  public Optional<Instant> lastBackup() throws StoreProblem {
    return tidying.lastBackup();
  }

  /** Why the last backup could not be made, if so. */
  public Optional<StoreProblem> backupTrouble() {
    return tidying.backupTrouble();
  }

  // --- the rights of the people in it ---

  /** Puts another hamlet of the commune in the place of the one that stands there. */
  void correct(Visit visit, String hamlet) throws StoreProblem {
    var _ = transaction(h -> new Upkeep(h).correct(visit.id(), hamlet));
  }

  /** Puts another group of the campaign's plan in its place; empty for none. */
  void group(Visit visit, String group) throws StoreProblem {
    var _ = transaction(h -> new Upkeep(h).group(visit.id(), group));
  }

  /** Erases all by which somebody could be reminded; the visit stays under its pseudonym. */
  void withdraw(Visit visit) throws StoreProblem {
    erased(h -> new Forgotten(h).followUp(visit.id()));
  }

  /** Erases a visit so that only its count is left, here and in the backups. */
  void erase(Visit visit) throws StoreProblem {
    store().inTurn(() -> tidying.erase(visit.id()));
  }

  /** Erases in the record, its log and its backups. */
  void erased(ToIntFunction<Handle> work) throws StoreProblem {
    store().inTurn(() -> tidying.eraseEverywhere(work));
  }

  /** Of the record. */
  Path folder() {
    return store().folder();
  }

  Terms terms() {
    return terms;
  }

  /** In the zone of the counter. */
  Clock clock() {
    return clock;
  }

  @Override
  public void close() throws StoreProblem {
    store()
        .inTurn(
            () -> {
              if (!store().isClosed()) {
                tidying.countLanguages();
                writer.close();
              }
              super.close();
            });
  }
}
