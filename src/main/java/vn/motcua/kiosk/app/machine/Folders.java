package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that come and go. */
public final class Folders {

  private Folders() {}

  /** The folder, there and with nothing in it. */
  public static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    return Files.createDirectories(folder);
  }

  /**
   * Copies a folder with all that is in it to where nothing is yet; what links name is copied as a
   * file.
   */
  public static void copy(Path from, Path to) throws IOException {
    var root = from.toRealPath(); // a walk that begins at a link ends there
    try (var all = Files.walk(root)) {
      for (var each : all.toList()) {
        Files.copy(each, to.resolve(root.relativize(each).toString()));
      }
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
