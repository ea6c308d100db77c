package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What goes into a bundle: a database with a few tables of the machine that writes it. */
final class BundleCopy {

  /** All other tables stay at home. */
  private static final List<String> CARRIED =
      List.of("visit", "follow_up", "unnamed_count", "forgotten");

  private BundleCopy() {}

  /**
   * @param folder of the record
   * @param machine that writes it
   */
  static void write(Path folder, Path copy, String machine) throws StoreProblem, IOException {
    Files.deleteIfExists(copy);
    try {
      copy(folder.resolve(RecordFile.NAME), copy);
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
        Jdbi.create(connection).useHandle(h -> reduce(h, machine));
      }
    } catch (SQLException | JdbiException e) {
      throw StoreProblem.of(e, folder);
    }
  }

  private static void copy(Path record, Path copy) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + record);
        var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
  }

  private static void reduce(Handle handle, String machine) {
    drop(handle, "trigger");
    drop(handle, "view");
    drop(handle, "table");
    handle.execute("CREATE TABLE machine (id TEXT NOT NULL)");
    handle.execute("INSERT INTO machine VALUES (?)", machine);
    handle.execute("VACUUM"); // What was dropped is gone from the file too.
  }

  private static void drop(Handle handle, String kind) {
    handle
        .createQuery("SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%'")
        .bind(0, kind)
        .mapTo(String.class)
        .list()
        .stream()
        .filter(name -> !CARRIED.contains(name))
        .forEach(name -> handle.execute("DROP " + kind + " " + name));
  }
}
