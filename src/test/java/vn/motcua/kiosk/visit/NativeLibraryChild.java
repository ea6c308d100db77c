package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A kiosk that says which SQLite it loaded, and from where, until it is killed. */
final class NativeLibraryChild {

  private NativeLibraryChild() {}

  static void main(String[] args) throws StoreProblem, SQLException, IOException {
    var data = Path.of(args[0]);
    NativeLibrary.loadIn(data);
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      var version = connection.getMetaData().getDatabaseProductVersion();
      var own = data.resolve("native").toString().equals(System.getProperty("org.sqlite.lib.path"));
      System.out.println(version.substring(0, 4) + " from " + (own ? "native" : "elsewhere"));
      System.out.flush();
      System.in.read();
    }
  }
}
