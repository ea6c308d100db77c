package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import vn.motcua.kiosk.ui.desk.FileChoice;

/** An invented stick, on which a clerk chooses the first file of the kind that is wanted. */
record SampleStick(Path folder) implements FileChoice {

  @Override
  public Optional<Path> open(Scene over, Kind kind) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> isOf(kind, file)).min(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(Kind kind, Path file) {
    return kind.endings().stream().anyMatch(ending -> file.toString().endsWith("." + ending));
  }

  @Override
  public Optional<Path> save(Scene over, String name, Kind kind) {
    return Optional.of(folder.resolve(name));
  }
}
