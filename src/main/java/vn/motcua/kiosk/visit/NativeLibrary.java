package vn.motcua.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Where SQLite's native library is unpacked. Temporary folders of counter PCs are often closed to
 * programs, so the data folder comes first. The driver itself tries one folder only, and after a
 * failure never again: so the library is loaded here, and the driver told where it is.
 */
public final class NativeLibrary {

  /** Where the driver looks for the library; set once it is loaded. */
  private static final String LOADED_FROM = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /**
   * Loads the library, unpacked in {@code native} of the data folder, or in the temporary folder
   * where programs may not run from the data folder. Before any database is opened, lest the driver
   * load a copy of its own; once it is loaded, from wherever, it stays. Two copies in one process
   * crash it.
   *
   * @throws StoreProblem {@link StoreProblem.Kind#LIBRARY} when neither works; do not open the
   *     record then
   */
  public static synchronized void loadIn(Path data) throws StoreProblem {
    if (System.getProperty(LOADED_FROM) != null) {
      return;
    }
    var places = List.of(data.resolve("native"), Path.of(System.getProperty("java.io.tmpdir")));
    Throwable reason = new IOException("no place for it");
    for (var place : places) {
      try {
        var folder = place.toAbsolutePath();
        load(folder, unpack(folder));
        return;
      } catch (IOException | UnsatisfiedLinkError e) {
        e.addSuppressed(reason);
        reason = e;
      }
    }
    throw new StoreProblem(StoreProblem.Kind.LIBRARY, reason);
  }

  // Loading native code is what this class is for; the program is started with leave to do it.
  @SuppressWarnings("restricted")
  private static void load(Path folder, String name) {
    System.load(folder.resolve(name).toString());
    System.setProperty(LOADED_FROM, folder.toString());
    System.setProperty("org.sqlite.lib.name", name);
  }

  /** The name of the file in the folder. */
  private static String unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    var name = LibraryLoaderUtil.getNativeLibName();
    // Not "sqlite-" first: the driver's own cleaning would take it away from the temporary folder.
    var unpacked = "kiosk-sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + name;
    var library = folder.resolve(unpacked);
    var resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (var packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IOException("none for this machine");
      }
      var half = Files.createTempFile(folder, "sqlite", ".tmp");
      Files.copy(packed, half, StandardCopyOption.REPLACE_EXISTING);
      if (Files.exists(library) && Files.mismatch(half, library) < 0) {
        // In use by another process, perhaps: Windows would not let it be replaced.
        Files.delete(half);
      } else {
        Files.move(half, library, StandardCopyOption.REPLACE_EXISTING);
      }
      return unpacked;
    }
  }
}
