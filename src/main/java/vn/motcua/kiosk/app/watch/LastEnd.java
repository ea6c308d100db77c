package vn.motcua.kiosk.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.machine.DataFolder;

/** Why the last process ended, where it ended itself: for the clerk who sees the next one open. */
public record LastEnd(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(LastEnd.class);

  public static LastEnd in(DataFolder data) {
    return new LastEnd(data.resolve("last-end.txt"));
  }

  /**
   * @param code such as {@code KSK-03}
   */
  public void note(String code) {
    try {
      Files.writeString(file, code);
    } catch (IOException e) {
      LOG.warn("why the process ends cannot be noted: {}", e.getMessage());
    }
  }

  /** What was noted, once. */
  public Optional<String> take() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var code = Files.readString(file).strip();
      Files.delete(file);
      return Optional.of(code);
    } catch (IOException e) {
      LOG.warn("why the last process ended cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
