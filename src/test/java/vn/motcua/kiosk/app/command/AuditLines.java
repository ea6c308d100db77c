package vn.motcua.kiosk.app.command;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was audited, as another program reads it. */
public final class AuditLines {

  private AuditLines() {}

  /** Event, who, about what, and how it came out, of each line. */
  public static List<String> of(Path data) {
    var lines = new ArrayList<String>();
    try (var log =
            DriverManager.getConnection(
                "jdbc:sqlite:" + data.resolve("audit").resolve("audit.db"));
        var rows =
            log.createStatement()
                .executeQuery("SELECT event, who, about, disposition FROM audit ORDER BY number")) {
      while (rows.next()) {
        lines.add(
            String.join(
                    " ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4))
                .replace("  ", " "));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return lines;
  }
}
