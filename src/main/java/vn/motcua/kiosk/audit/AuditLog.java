package vn.motcua.kiosk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.motcua.kiosk.audit.AuditEntry.Mark;

/**
 * The audit log: a file of its own, to which lines are only added. Each carries a keyed mark over
 * itself and the line before, and the newest mark stands in another folder as well ({@link Head}):
 * a line that was changed, taken out or moved shows, and so does an end that was cut off. For
 * several threads and processes.
 */
public final class AuditLog implements AutoCloseable {

  private static final String TABLE =
      """
      CREATE TABLE IF NOT EXISTS audit (
        number      INTEGER PRIMARY KEY,
        at          INTEGER NOT NULL,
        event       TEXT NOT NULL,
        who         TEXT NOT NULL,
        about       TEXT NOT NULL,
        disposition TEXT NOT NULL,
        mark        TEXT NOT NULL
      ) STRICT
      """;

  private static final String LINES =
      "SELECT number, at, event, who, about, disposition, mark FROM audit ";

  private static final int BUSY_MS = 5_000;

  private final Connection connection;
  private final Head head;
  private final UnaryOperator<byte[]> key;
  private final Clock clock;

  /** Whether the log is as it was written. */
  public sealed interface Verdict {

    /**
     * @param lines how many there are
     */
    record Sound(long lines) implements Verdict {}

    /**
     * @param line the first one that does not fit; changed, or what stood before it is gone
     */
    record Changed(long line) implements Verdict {}

    /**
     * @param known the last line that was once there
     * @param found the last one that is
     */
    record Cut(long known, long found) implements Verdict {}
  }

  /** A line as it stands in the file, whatever that is. */
  private record Row(
      long number, long at, String event, String who, String about, String disposition, Mark mark) {

    byte[] text(Mark before) {
      return String.join(
              "\u001f",
              before.base64(),
              Long.toString(number),
              Long.toString(at),
              event,
              who,
              about,
              disposition)
          .getBytes(UTF_8);
    }
  }

  private AuditLog(Connection connection, Head head, UnaryOperator<byte[]> key, Clock clock) {
    this.connection = connection;
    this.head = head;
    this.key = key;
    this.clock = clock;
  }

  /**
   * @param folder of the log, made if it is not there
   * @param heads another folder, for the newest mark
   * @param key makes a mark that nobody makes without the kiosk's keys
   */
  public static AuditLog open(Path folder, Path heads, UnaryOperator<byte[]> key, Clock clock)
      throws AuditProblem {
    try {
      Files.createDirectories(folder);
      var connection = source(folder.resolve("audit.db")).getConnection();
      try (var statement = connection.createStatement()) {
        statement.execute(TABLE);
      }
      return new AuditLog(connection, new Head(heads), key, clock);
    } catch (IOException | SQLException e) {
      throw new AuditProblem(e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /**
   * Adds a line; it is on the disk when this returns.
   *
   * @param who the clerk's id or {@code kiosk}
   * @param about such as a visit code, nothing personal
   */
  public synchronized AuditEntry add(
      AuditEvent event, String who, String about, Disposition disposition) throws AuditProblem {
    try {
      var entry = append(event, who, about, disposition);
      head.move(entry.number(), entry.mark());
      return entry;
    } catch (IOException | SQLException e) {
      throw new AuditProblem(e);
    }
  }

  /** In one transaction, so that no other process adds the same line. */
  private AuditEntry append(AuditEvent event, String who, String about, Disposition disposition)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      var last = last();
      var before = last.map(Row::mark).orElse(Mark.NONE);
      long number = last.map(Row::number).orElse(0L) + 1;
      long at = clock.millis();
      var open = new Row(number, at, event.name(), who, about, disposition.name(), Mark.NONE);
      var mark = Mark.of(key.apply(open.text(before)));
      insert(open, mark);
      connection.commit();
      return new AuditEntry(number, Instant.ofEpochMilli(at), event, who, about, disposition, mark);
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void insert(Row row, Mark mark) throws SQLException {
    try (var insert =
        connection.prepareStatement("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, row.number());
      insert.setLong(2, row.at());
      insert.setString(3, row.event());
      insert.setString(4, row.who());
      insert.setString(5, row.about());
      insert.setString(6, row.disposition());
      insert.setString(7, mark.base64());
      insert.executeUpdate();
    }
  }

  private Optional<Row> last() throws SQLException {
    try (var select = connection.prepareStatement(LINES + "ORDER BY number DESC LIMIT 1");
        var rows = select.executeQuery()) {
      return rows.next() ? Optional.of(row(rows)) : Optional.empty();
    }
  }

  private static Row row(ResultSet rows) throws SQLException {
    return new Row(
        rows.getLong(1),
        rows.getLong(2),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        new Mark(rows.getString(7)));
  }

  /** Reads the whole log and makes every mark anew. */
  public synchronized Verdict verify() throws AuditProblem {
    try (var select = connection.prepareStatement(LINES + "ORDER BY number");
        var rows = select.executeQuery()) {
      var before = Mark.NONE;
      long number = 0;
      var known = head.read();
      while (rows.next()) {
        var row = row(rows);
        number++;
        var expected = Mark.of(key.apply(row.text(before)));
        boolean fits = row.number() == number && row.mark().equals(expected);
        if (!fits || (known.number() == number && !known.mark().equals(expected))) {
          return new Verdict.Changed(number);
        }
        before = expected;
      }
      // A power cut may leave the head one line behind, never ahead.
      return known.number() > number
          ? new Verdict.Cut(known.number(), number)
          : new Verdict.Sound(number);
    } catch (IOException | SQLException e) {
      throw new AuditProblem(e);
    }
  }

  @Override
  public synchronized void close() throws AuditProblem {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AuditProblem(e);
    }
  }
}
