package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.ToIntFunction;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteDataSource;

/**
 * Copies of the record, one a day, sealed (bản sao lưu). Each brings the keys along, sealed by the
 * code of the recovery sheet, so that a backup and the sheet are all that another machine needs.
 * What is erased from the record is erased from them too. Safe for several threads: whoever erases
 * waits for a backup that is being made, and erases from that one as well.
 */
final class Backups {

  /** Name of their folder beside the record. */
  static final String FOLDER = "backups";

  private static final String BEFORE = "visits-";
  private static final String AFTER = ".backup";

  /** Part of the time that the copy takes; the rest is sealing. */
  private static final double COPIED = 0.7;

  private final Path folder;
  private final Keys keys;
  private final BackupFile format;

  Backups(Path folder, Keys keys) {
    this.folder = folder;
    this.keys = keys;
    this.format = new BackupFile(folder.resolve("backup.tmp"), keys);
  }

  /** Makes the backup of a day, unless there is one. */
  synchronized void make(Path record, LocalDate day) throws StoreProblem {
    if (!Files.exists(file(day))) {
      var _ = makeAnew(record, day, _ -> true);
    }
  }

  /**
   * Makes the backup of a day, in place of the one that there may be.
   *
   * @param goOn is told from time to time which part of it is done, up to 1, and may end it
   * @return whether it was made; else there is what was there before
   */
  synchronized boolean makeAnew(Path record, LocalDate day, DoublePredicate goOn)
      throws StoreProblem {
    var copy = folder.resolve("copy.tmp");
    try {
      Files.createDirectories(folder);
      try {
        return copyInto(record, copy, part -> goOn.test(COPIED * part))
            && format.seal(copy, file(day), part -> goOn.test(COPIED + (1 - COPIED) * part));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  /** On a connection of its own: another one's prepared statements would be in the way. */
  private boolean copyInto(Path record, Path copy, DoublePredicate goOn)
      throws IOException, StoreProblem {
    Files.deleteIfExists(copy);
    var watch = new CopyWatch(copy, Math.max(1, Files.size(record)), goOn);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + record);
        var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      ProgressHandler.setHandler(connection, CopyWatch.STEPS, watch);
      vacuum.setString(1, copy.toString());
      vacuum.execute();
      return true;
    } catch (SQLException e) {
      if (watch.hasEndedIt()) {
        return false;
      }
      throw StoreProblem.of(e, folder);
    }
  }

  /** Looks how large a copy has grown, and ends it when it is no longer wanted. */
  private static final class CopyWatch extends ProgressHandler {

    /** Of SQLite's machine from one look to the next: some 100 looks a second. */
    static final int STEPS = 100_000;

    private final Path copy;
    private final double all;
    private final DoublePredicate goOn;
    private boolean ended;

    CopyWatch(Path copy, double all, DoublePredicate goOn) {
      this.copy = copy;
      this.all = all;
      this.goOn = goOn;
    }

    boolean hasEndedIt() {
      return ended;
    }

    @Override
    protected int progress() {
      ended = !goOn.test(Math.min(1, copy.toFile().length() / all));
      return ended ? 1 : 0;
    }
  }

  /**
   * Whether there are some, and none of them brings these keys along: then the keys are the wrong
   * ones, and what the backups hold is not theirs to replace or erase.
   */
  boolean areOfOtherKeys() throws StoreProblem {
    var backups = all().values();
    return !backups.isEmpty() && backups.stream().allMatch(this::isOfOtherKeys);
  }

  private boolean isOfOtherKeys(Path backup) {
    try {
      var _ = BackupFile.keysOf(backup, keys.recovery());
      return false;
    } catch (StoreProblem e) {
      return e.kind() == StoreProblem.Kind.CODE_WRONG;
    }
  }

  /** Puts a certain backup in the place of the record. */
  void restore(Path backup, Path record) throws StoreProblem {
    if (!isGood(backup, record)) {
      throw new StoreProblem(StoreProblem.Kind.BACKUP_DAMAGED);
    }
  }

  /**
   * Puts the newest good backup in the place of the record.
   *
   * @return its day; empty when there is none
   */
  Optional<LocalDate> restoreNewest(Path record) throws StoreProblem {
    for (var backup : all().descendingMap().entrySet()) {
      if (isGood(backup.getValue(), record)) {
        return Optional.of(backup.getKey());
      }
    }
    return Optional.empty();
  }

  /** Whether it could be put in the place of the record. */
  private boolean isGood(Path backup, Path record) throws StoreProblem {
    var copy = record.resolveSibling("restored.tmp");
    try {
      try {
        format.unseal(backup, copy);
        if (!isWhole(copy)) {
          return false;
        }
        Files.move(copy, record, StandardCopyOption.ATOMIC_MOVE);
        return true;
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      if (Files.isWritable(record.getParent())) {
        return false; // Tampered with, cut, or sealed with other keys: the one before may be good.
      }
      throw StoreProblem.of(e, folder);
    }
  }

  private static boolean isWhole(Path copy) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return answer.next() && answer.getString(1).equals("ok");
    } catch (SQLException _) {
      return false;
    }
  }

  /** When the newest one was made; empty if there is none. */
  Optional<Instant> newest() throws StoreProblem {
    var last = all().lastEntry();
    try {
      return last == null
          ? Optional.empty()
          : Optional.of(Files.getLastModifiedTime(last.getValue()).toInstant());
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  /** Deletes the backups of the days before. */
  synchronized void forgetBefore(LocalDate first) throws StoreProblem {
    for (var backup : all().headMap(first).values()) {
      delete(backup);
    }
  }

  private void delete(Path file) throws StoreProblem {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  /**
   * Erases from every backup what is to be erased from the record. One from which it cannot be
   * erased is deleted whole.
   *
   * @param work how many rows it changed
   */
  synchronized void rewrite(ToIntFunction<Handle> work) throws StoreProblem {
    for (var backup : all().values()) {
      var copy = folder.resolve("copy.tmp");
      try {
        try {
          format.unseal(backup, copy);
          if (changed(copy, work)) {
            var _ = format.seal(copy, backup, _ -> true);
          }
        } catch (IOException | SQLException | JdbiException | FlywayException _) {
          Files.deleteIfExists(backup);
        } finally {
          Files.deleteIfExists(copy);
        }
      } catch (IOException e) {
        throw StoreProblem.of(e, folder);
      }
    }
  }

  private static boolean changed(Path copy, ToIntFunction<Handle> work) throws SQLException {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + copy);
    Migrations.of(source).migrate(); // One of an earlier program lacks what the work erases from.
    try (var connection = source.getConnection()) {
      int rows = Jdbi.create(connection).inTransaction(work::applyAsInt);
      if (rows > 0) {
        try (var statement = connection.createStatement()) {
          statement.execute("VACUUM");
        }
      }
      return rows > 0;
    }
  }

  private Path file(LocalDate day) {
    return folder.resolve(BEFORE + day + AFTER);
  }

  private NavigableMap<LocalDate, Path> all() throws StoreProblem {
    var found = new TreeMap<LocalDate, Path>(Comparator.naturalOrder());
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (var files = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
      for (var file : files) {
        var name = file.getFileName().toString();
        day(name.substring(BEFORE.length(), name.length() - AFTER.length()))
            .ifPresent(day -> found.put(day, file));
      }
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
    return found;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
