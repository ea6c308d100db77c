package vn.motcua.kiosk.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/**
 * Puts the record, its files and its backups in order: at start, at each new day, and when somebody
 * wants to be forgotten. Within a turn of the {@link Store}.
 */
final class Tidying {

  private final Store store;
  private final RecordFile file;
  private final Backups backups;
  private final VisitWriter writer;
  private final Languages languages;
  private final Terms terms;
  private LocalDate done = LocalDate.MIN;
  private volatile Optional<StoreProblem> backupTrouble = Optional.empty();

  Tidying(
      Store store,
      RecordFile file,
      Backups backups,
      VisitWriter writer,
      Languages languages,
      Terms terms) {
    this.store = store;
    this.file = file;
    this.backups = backups;
    this.writer = writer;
    this.languages = languages;
    this.terms = terms;
  }

  /** Whether the last time was on that day. */
  boolean isDone(LocalDate day) {
    return day.equals(done);
  }

  /** Erases what is past its time on that day, then makes the day's backup. */
  void on(LocalDate today) throws StoreProblem {
    var first = today.minusDays(terms.visitDays());
    writer.leaveOut(store.transaction(h -> new Upkeep(h).fold()));
    countLanguages();
    erase(h -> new Upkeep(h).forget(today, first));
    file.forgetAsidesBefore(first);
    writer.forgetBefore(first);
    done = today;
    backUp(today, first);
  }

  /** Without a backup the counter goes on; the clerk is told. */
  private void backUp(LocalDate today, LocalDate first) {
    try {
      backups.forgetBefore(today.minusDays(terms.backupDays()));
      backups.rewrite(h -> new Upkeep(h).forget(today, first));
      backups.make(store.folder().resolve(RecordFile.NAME), today);
      backupTrouble = Optional.empty();
    } catch (StoreProblem e) {
      backupTrouble = Optional.of(e);
    }
  }

  /** Makes a backup now, while the counter goes on; whether it was let. */
  boolean backUpNow(LocalDate today, DoublePredicate goOn) throws StoreProblem {
    boolean made = backups.makeAnew(store.folder().resolve(RecordFile.NAME), today, goOn);
    if (made) {
      backupTrouble = Optional.empty();
    }
    return made;
  }

  /** When the newest backup was made. */
  Optional<Instant> lastBackup() throws StoreProblem {
    return backups.newest();
  }

  /** Why the last backup could not be made, if so. */
  Optional<StoreProblem> backupTrouble() {
    return backupTrouble;
  }

  /** Erases a visit so that only its count is left. */
  void erase(Visit.Id id) throws StoreProblem {
    writer.leaveOut(Set.of(id));
    eraseEverywhere(h -> new Forgotten(h).visit(id));
    file.forgetAsidesBefore(LocalDate.MAX);
  }

  /** Erases in the record, its write-ahead log and its backups. */
  void eraseEverywhere(ToIntFunction<Handle> work) throws StoreProblem {
    erase(work);
    backups.rewrite(work);
  }

  private void erase(ToIntFunction<Handle> work) throws StoreProblem {
    var _ = store.transaction(work::applyAsInt);
    store.emptyWriteAheadLog();
  }

  /** Writes the languages down that were counted in memory. */
  void countLanguages() throws StoreProblem {
    var taken = languages.take();
    try {
      var _ =
          store.transaction(
              h -> {
                new Upkeep(h).count(taken);
                return taken;
              });
    } catch (StoreProblem e) {
      languages.giveBack(taken);
      throw e;
    }
  }
}
