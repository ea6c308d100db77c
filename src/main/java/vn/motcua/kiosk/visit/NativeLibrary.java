package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where SQLite's native library is unpacked. Temporary folders of counter PCs are often closed to
 * programs, so the data folder comes first.
 */
public final class NativeLibrary {

  private static final String FOLDER = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /**
   * Loads the library, unpacked in {@code native} of the data folder, or in the temporary folder
   * where programs may not run from the data folder. Once, before the record is opened.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#LIBRARY} when neither works
   */
  public static void loadIn(Path data) throws StoreProblem {
    var folder = data.resolve("native");
    try {
      Files.createDirectories(folder);
      System.setProperty(FOLDER, folder.toAbsolutePath().toString());
      load(folder);
    } catch (IOException | StoreProblem _) {
      System.clearProperty(FOLDER);
      load(data);
    }
  }

  private static void load(Path folder) throws StoreProblem {
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      connection.getAutoCommit();
    } catch (SQLException e) {
      throw StoreProblem.of(e, folder);
    }
  }
}
