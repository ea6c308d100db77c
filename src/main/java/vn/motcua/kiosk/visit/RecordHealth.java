package vn.motcua.kiosk.visit;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How the record is as a file, without a word of what is in it.
 *
 * @param schema number of the newest migration
 * @param integrity what SQLite says of it: {@code ok}, or what is damaged
 * @param visits how many it keeps
 */
public record RecordHealth(String schema, String integrity, long visits) {

  /**
   * Looks without changing anything, also while a kiosk runs.
   *
   * @param folder of the record
   */
  public static RecordHealth of(Path folder) throws StoreProblem {
    try (var connection = RecordFile.onlyToRead(folder);
        var statement = connection.createStatement()) {
      return new RecordHealth(
          one(statement, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history"),
          one(statement, "PRAGMA quick_check(5)"),
          Long.parseLong(one(statement, "SELECT count(*) FROM visit")));
    } catch (SQLException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }
}
