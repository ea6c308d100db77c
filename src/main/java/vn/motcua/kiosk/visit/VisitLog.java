package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The record of visits (sổ lượt): one SQLite file, one connection, one writer at a time. Whatever a
 * method has returned from is on the disk. Take the {@link InstanceLock} first.
 */
public final class VisitLog implements AutoCloseable {

  /**
   * Codes of a day on which a damaged record was set aside start above those that are already on
   * handouts: no counter sees so many visits a day.
   */
  private static final int MOST_A_DAY = 500;

  /** So that codes of several machines differ, also after a bad day. */
  private static final int MOST_A_MACHINE = 4 * MOST_A_DAY;

  private static final byte[] PLACE = "key_check".getBytes(UTF_8);

  private final Path folder;
  private final RecordFile file;
  private final Backups backups;
  private final Connection connection;
  private final Jdbi jdbi;
  private final Keys keys;
  private final Terms terms;
  private final Clock clock;
  private final Sealer sealer;
  private final VisitWriter writer;

  /** Fair: a long piece of work, done in pieces, lets the counter in between two of them. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private final Set<Visit.Id> folded = new HashSet<>();
  private final Opening opening;
  private LocalDate tidied;
  private Optional<StoreProblem> backupTrouble = Optional.empty();

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
   * marked so, what is past its time is erased.
   *
   * @param folder made if it is not there
   * @param clock in the zone of the counter
   * @throws StoreProblem when it cannot be written, or the keys are not its own
   */
  public static VisitLog open(Path folder, Keys keys, Terms terms, Clock clock)
      throws StoreProblem {
    var backups = new Backups(folder.resolve(Backups.FOLDER), keys);
    var file = new RecordFile(folder, backups, clock);
    var opened = file.open();
    try {
      return new VisitLog(folder, file, backups, opened, keys, terms, clock);
    } catch (StoreProblem e) {
      close(opened.connection(), e);
      throw e;
    }
  }

  private VisitLog(
      Path folder,
      RecordFile file,
      Backups backups,
      RecordFile.Opened opened,
      Keys keys,
      Terms terms,
      Clock clock)
      throws StoreProblem {
    this.folder = folder;
    this.file = file;
    this.backups = backups;
    this.connection = opened.connection();
    this.jdbi = Jdbi.create(connection);
    this.keys = keys;
    this.terms = terms;
    this.clock = clock;
    this.sealer = new Sealer(keys, terms, clock);
    this.tidied = LocalDate.now(clock);
    this.writer = new VisitWriter(connection);
    checkKeys();
    int interrupted = transaction(h -> new Upkeep(h).interrupt());
    var _ = transaction(h -> new RosterRows(h).dropHalves());
    tidy(tidied);
    this.opening = new Opening(opened.setAside(), opened.restored(), interrupted);
  }

  private void checkKeys() throws StoreProblem {
    var sealed =
        transaction(
            h -> {
              h.execute(
                  "INSERT OR IGNORE INTO key_check VALUES (1, ?)",
                  keys.seal(keys.pseudonym(PLACE), PLACE));
              return h.createQuery("SELECT sealed FROM key_check").mapTo(byte[].class).one();
            });
    var pseudonym = keys.unseal(sealed, PLACE);
    if (pseudonym.isEmpty()
        || keys.pseudonyms(PLACE).stream().noneMatch(p -> Arrays.equals(p, pseudonym.get()))) {
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    }
    // With the newest keys, so that the older ones may be dropped one day.
    this.<Void>transaction(
        h -> {
          h.execute("UPDATE key_check SET sealed = ?", keys.seal(keys.pseudonym(PLACE), PLACE));
          return null;
        });
  }

  public Opening opening() {
    return opening;
  }

  /**
   * The code of the next visit of a day; never given out twice. The visit before it is over. On a
   * new day, what is past its time is erased first.
   */
  public VisitCode next(LocalDate day) throws StoreProblem {
    turn.lock();
    try {
      if (!day.equals(tidied)) {
        tidy(day);
      }
      return VisitCode.of(day, number(day));
    } finally {
      turn.unlock();
    }
  }

  private int number(LocalDate day) throws StoreProblem {
    int before = (terms.machine() - 1) * MOST_A_MACHINE + file.setAsideOn(day) * MOST_A_DAY;
    int first = before + 1;
    int number =
        transaction(
            h -> {
              folded.addAll(new Upkeep(h).fold());
              return h.createQuery(
                      """
                      INSERT INTO day_number VALUES (:day, :first)
                      ON CONFLICT (day) DO UPDATE SET last = max(last + 1, :first) RETURNING last
                      """)
                  .bind("day", day.toString())
                  .bind("first", first)
                  .mapTo(Integer.class)
                  .one();
            });
    if (sealer.languages().areEnough()) {
      countLanguages();
    }
    return number;
  }

  private void countLanguages() throws StoreProblem {
    var taken = sealer.languages().take();
    try {
      this.<Void>transaction(
          h -> {
            new Upkeep(h).count(taken);
            return null;
          });
    } catch (StoreProblem e) {
      sealer.languages().giveBack(taken);
      throw e;
    }
  }

  /** What will be written of a snapshot; holds nothing personal in the clear. Never fails. */
  public SealedVisit seal(Snapshot snapshot) {
    return sealer.seal(snapshot);
  }

  /**
   * Writes a visit down. Doing it again changes nothing, and a later snapshot is never overwritten
   * by an earlier one.
   *
   * @throws StoreProblem then nothing of it was written: keep the sealed visit and try again
   */
  public void write(SealedVisit visit) throws StoreProblem {
    turn.lock();
    try {
      if (!folded.contains(visit.id())) {
        writer.write(visit);
      }
    } catch (SQLException e) {
      throw StoreProblem.of(e, folder);
    } finally {
      turn.unlock();
    }
  }

  /** The latest visit with the code, unless its citizen wants nothing kept. */
  public Optional<Visit> find(VisitCode code) throws StoreProblem {
    return transaction(h -> new Rows(h).find(code));
  }

  /** A person's visits, the latest first. */
  public List<Visit> of(PersonalId person) throws StoreProblem {
    var pseudonyms = keys.pseudonyms(Sealer.number(person));
    return transaction(h -> pseudonyms.stream().flatMap(p -> new Rows(h).of(p).stream()).toList());
  }

  /** The visits of a day in their order. */
  public List<Visit> on(LocalDate day) throws StoreProblem {
    return transaction(h -> new Rows(h).on(day));
  }

  /** The numbers of the days, both included: kept, unnamed and reduced visits together. */
  public List<Count> counts(LocalDate from, LocalDate to) throws StoreProblem {
    return transaction(h -> new Rows(h).counts(from, to));
  }

  /**
   * What the visits of the days, both included, brought about, whether they are kept or gone.
   *
   * @param hamlet only its visits; empty for all, the empty name for those from nobody knows where
   */
  public List<ResultCount> results(
      LocalDate from, LocalDate to, Optional<String> hamlet, ResultCount.By by)
      throws StoreProblem {
    return transaction(h -> new Rows(h).results(from, to, hamlet, by));
  }

  /** The name, on the day of the visit only. */
  public Optional<PersonName> name(Visit visit) {
    return sealer.name(visit);
  }

  /** The last three digits of the number, on the day of the visit only. */
  public Optional<String> tail(Visit visit) {
    return sealer.tail(visit);
  }

  /**
   * Erases what is past its time on that day: names and digits of other days, visits older than
   * kept, who asked to be reminded and is past that, and the traces of all of them in the files and
   * the backups. Then makes the day's backup. By itself at the first visit of a day; call it also
   * when a day begins.
   */
  public void tidy(LocalDate today) throws StoreProblem {
    var first = today.minusDays(terms.visitDays());
    turn.lock();
    try {
      folded.addAll(transaction(h -> new Upkeep(h).fold()));
      countLanguages();
      transaction(h -> new Upkeep(h).forget(today, first));
      emptyWriteAheadLog();
      file.forgetAsidesBefore(first);
      writer.forgetBefore(first);
      folded.removeIf(id -> id.day().isBefore(first));
      tidied = today;
      backUp(today, first);
    } finally {
      turn.unlock();
    }
  }

  /** Until then the old pages are still in the write-ahead log. */
  private void emptyWriteAheadLog() throws StoreProblem {
    onConnection(h -> h.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  /** Without a backup the counter goes on; the clerk is told. */
  private void backUp(LocalDate today, LocalDate first) {
    try {
      backups.forgetBefore(today.minusDays(terms.backupDays()));
      backups.rewrite(h -> new Upkeep(h).forget(today, first));
      backups.make(folder.resolve(RecordFile.NAME), today);
      backupTrouble = Optional.empty();
    } catch (StoreProblem e) {
      backupTrouble = Optional.of(e);
    }
  }

  /** Why the last backup could not be made, if so. */
  public Optional<StoreProblem> backupTrouble() {
    turn.lock();
    try {
      return backupTrouble;
    } finally {
      turn.unlock();
    }
  }

  // --- the rights of the people in it ---

  /** What is kept of somebody who asked to be reminded, beside his visit. */
  public Optional<FollowUp> followUp(Visit visit) throws StoreProblem {
    return transaction(h -> new Rows(h).followUp(visit.id()));
  }

  /** The telephone number of somebody who asked to be reminded. */
  public Optional<PhoneNumber> phone(Visit visit, FollowUp asked) {
    return sealer.phone(visit, asked);
  }

  /** His name. */
  public Optional<PersonName> name(Visit visit, FollowUp asked) {
    return sealer.name(visit, asked);
  }

  /** Puts another hamlet of the commune in the place of the one that stands there. */
  void correct(Visit visit, String hamlet) throws StoreProblem {
    transaction(h -> new Upkeep(h).correct(visit.id(), hamlet));
  }

  /** Puts another group of the campaign's plan in its place; empty for none. */
  void group(Visit visit, String group) throws StoreProblem {
    transaction(h -> new Upkeep(h).group(visit.id(), group));
  }

  /** Erases all by which somebody could be reminded; the visit stays under its pseudonym. */
  void withdraw(Visit visit) throws StoreProblem {
    erased(h -> new Upkeep(h).withdraw(visit.id()));
  }

  /** Erases a visit so that only its count is left, here and in the backups. */
  void erase(Visit visit) throws StoreProblem {
    turn.lock();
    try {
      folded.add(visit.id());
      erased(h -> new Upkeep(h).erase(visit.id()));
      file.forgetAsidesBefore(LocalDate.MAX);
    } finally {
      turn.unlock();
    }
  }

  /** Erases in the record, its log and its backups. */
  void erased(ToIntFunction<Handle> work) throws StoreProblem {
    turn.lock();
    try {
      transaction(work::applyAsInt);
      emptyWriteAheadLog();
      backups.rewrite(work);
    } finally {
      turn.unlock();
    }
  }

  Keys keys() {
    return keys;
  }

  /** Of the record. */
  Path folder() {
    return folder;
  }

  Terms terms() {
    return terms;
  }

  /** In the zone of the counter. */
  Clock clock() {
    return clock;
  }

  /** Runs on the connection within one transaction. */
  <T> T transaction(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return onConnection(h -> h.inTransaction(work));
  }

  /** Opens what is sealed. */
  Sealer sealer() {
    return sealer;
  }

  /** Runs on the connection, one thread at a time. */
  <T> T onConnection(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    turn.lock();
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException e) {
      throw StoreProblem.of(e, folder);
    } finally {
      turn.unlock();
    }
  }

  /** Closing twice is harmless. */
  @Override
  public void close() throws StoreProblem {
    turn.lock();
    try {
      if (!connection.isClosed()) {
        countLanguages();
        writer.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw StoreProblem.of(e, folder);
    } finally {
      turn.unlock();
    }
  }

  private static void close(Connection connection, StoreProblem reason) {
    try {
      connection.close();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
