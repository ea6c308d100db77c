package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of the record: sound, of this version, and opened so that what was committed
 * outlives a power cut. A damaged one is set aside under the date, and the newest good backup put
 * in its place, or a new one begun.
 */
final class RecordFile {

  /** Name of the file in its folder. */
  static final String NAME = "visits.db";

  /** How long, in ms, a reader of another program (backup, virus scan) is waited for. */
  static final int BUSY_MS = 5_000;

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final Pattern ASIDE =
      Pattern.compile(
          "visits-damaged-([0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))-[0-9]{6}.*");
  private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

  private final Path folder;
  private final Backups backups;
  private final Clock clock;
  private final Path program;

  /**
   * @param setAside the damaged file that was found in its place
   * @param restored the day of the backup that took its place
   */
  record Opened(Connection connection, Optional<Path> setAside, Optional<LocalDate> restored) {}

  RecordFile(Path folder, Backups backups, Clock clock) {
    this(folder, backups, clock, Migrations.program());
  }

  /**
   * @param program that has the steps to the present form of the record
   */
  RecordFile(Path folder, Backups backups, Clock clock, Path program) {
    this.folder = folder;
    this.backups = backups;
    this.clock = clock;
    this.program = program;
  }

  Opened open() throws StoreProblem {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
    boolean sound = isSound();
    if (!(sound && Files.exists(file())) && backups.areOfOtherKeys()) {
      throw new StoreProblem(StoreProblem.Kind.KEY_WRONG);
    }
    Optional<Path> aside = sound ? Optional.empty() : Optional.of(setAside());
    Optional<LocalDate> restored =
        aside.isPresent() ? backups.restoreNewest(file()) : Optional.empty();
    try {
      var connection = dataSource().getConnection();
      try {
        bringUpToDate(connection);
        return new Opened(connection, aside, restored);
      } catch (StoreProblem | SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  /** Looking through all the steps takes longer than anything else at the start. */
  private void bringUpToDate(Connection connection) throws StoreProblem, SQLException {
    var steps = Migrations.mark(program);
    if (steps.isEmpty() || mark(connection) != steps.getAsInt()) {
      migrate();
      if (steps.isPresent()) {
        try (var statement = connection.createStatement()) {
          statement.execute("PRAGMA user_version = " + steps.getAsInt());
        }
      }
    }
  }

  private static int mark(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA user_version")) {
      return answer.getInt(1);
    }
  }

  /** A connection that writes nothing, to a record that another process keeps in order. */
  static Connection onlyToRead(Path folder) throws StoreProblem {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MS);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve(NAME));
    try {
      if (Migrations.of(source).info().pending().length > 0) {
        throw new StoreProblem(StoreProblem.Kind.OTHER_VERSION);
      }
      return source.getConnection();
    } catch (FlywayException | SQLException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  private Path file() {
    return folder.resolve(NAME);
  }

  private SQLiteDataSource dataSource() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file());
    return source;
  }

  /** Whether the file is whole; one that is not there yet is. */
  private boolean isSound() throws StoreProblem {
    try {
      if (!Files.exists(file())) {
        return true;
      }
      // SQLite takes an empty file for a new one, but nothing of ours leaves it empty: it was cut.
      return Files.size(file()) > 0 && isWhole();
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  private boolean isWhole() throws StoreProblem {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return answer.next() && answer.getString(1).equals("ok");
    } catch (SQLException e) {
      var problem = StoreProblem.of(e, folder);
      if (problem.kind() == StoreProblem.Kind.DAMAGED) {
        return false;
      }
      throw problem;
    }
  }

  private Path setAside() throws StoreProblem {
    var name = "visits-damaged-" + STAMP.format(LocalDateTime.now(clock)) + ".db";
    var aside = folder.resolve(name);
    for (int n = 2; Files.exists(aside); n++) {
      aside = folder.resolve(name.replace(".db", "-" + n + ".db"));
    }
    try {
      for (var part : PARTS) {
        var from = folder.resolve(NAME + part);
        if (Files.exists(from)) {
          Files.move(from, folder.resolve(aside.getFileName() + part));
        }
      }
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.DAMAGED, e);
    }
    return aside;
  }

  /** How many files were set aside on the day. */
  int setAsideOn(LocalDate day) throws StoreProblem {
    return (int)
        asides().entrySet().stream()
            .filter(e -> e.getValue().equals(day))
            .filter(e -> e.getKey().toString().endsWith(".db"))
            .count();
  }

  /** Deletes what was set aside before the day: its visits are past their time as well. */
  void forgetAsidesBefore(LocalDate day) throws StoreProblem {
    try {
      for (var aside : asides().entrySet()) {
        if (aside.getValue().isBefore(day)) {
          Files.delete(aside.getKey());
        }
      }
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  private Map<Path, LocalDate> asides() throws StoreProblem {
    var found = new TreeMap<Path, LocalDate>();
    try (var files = Files.newDirectoryStream(folder, "visits-damaged-*")) {
      for (var file : files) {
        var name = ASIDE.matcher(file.getFileName().toString());
        if (name.matches()) {
          found.put(file, LocalDate.parse(name.group(1), DAY));
        }
      }
    } catch (IOException e) {
      throw StoreProblem.of(e, folder);
    }
    return found;
  }

  private void migrate() throws StoreProblem {
    var flyway = Migrations.of(dataSource());
    try {
      for (MigrationInfo migration : flyway.info().all()) {
        if (migration.getState().isApplied() && !migration.getState().isResolved()) {
          throw new StoreProblem(StoreProblem.Kind.OTHER_VERSION);
        }
      }
      flyway.migrate();
    } catch (FlywayException e) {
      var problem = StoreProblem.of(e, folder);
      throw problem.kind() == StoreProblem.Kind.DISK && !problem.isOfSqlite()
          ? new StoreProblem(StoreProblem.Kind.OTHER_VERSION, e)
          : problem;
    }
  }
}
