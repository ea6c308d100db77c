package vn.motcua.kiosk.camera;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which camera worked last, kept over restarts in a small file: the name of a driver on the first
 * line, the identity of a camera on the second. A file that is missing or spoilt only means that
 * cameras are tried in the system's order. Safe for several threads.
 */
public final class CameraMemory {

  private static final Logger LOG = LoggerFactory.getLogger(CameraMemory.class);

  /** Enough for any device's path; a larger file is not ours. */
  private static final long LARGEST = 4096;

  /**
   * @param driver by which it worked
   * @param id the camera's, within that driver
   */
  record Choice(String driver, String id) {}

  private final Optional<Path> file;
  private Optional<Choice> last;

  private CameraMemory(Optional<Path> file, Optional<Choice> last) {
    this.file = file;
    this.last = last;
  }

  /** Only for as long as the program runs. */
  public static CameraMemory ofThisRun() {
    return new CameraMemory(Optional.empty(), Optional.empty());
  }

  /**
   * @param file in a folder that may be missing or forbidden
   */
  public static CameraMemory in(Path file) {
    return new CameraMemory(Optional.of(file), read(file));
  }

  private static Optional<Choice> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      var lines = Files.readAllLines(file);
      return lines.size() == 2
          ? Optional.of(new Choice(lines.getFirst(), lines.getLast()))
          : Optional.empty();
    } catch (NoSuchFileException | MalformedInputException _) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("which camera worked last cannot be read: {}", e.toString());
      return Optional.empty();
    }
  }

  synchronized Optional<Choice> last() {
    return last;
  }

  synchronized void remember(Choice choice) {
    if (!last.equals(Optional.of(choice))) {
      last = Optional.of(choice);
      file.ifPresent(f -> write(f, choice));
    }
  }

  /** Beside and then moved, so that a power cut leaves the old one or the new one. */
  private static void write(Path file, Choice choice) {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(beside, List.of(oneLine(choice.driver()), oneLine(choice.id())));
      Files.move(beside, file, REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("which camera works cannot be kept: {}", e.toString());
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
