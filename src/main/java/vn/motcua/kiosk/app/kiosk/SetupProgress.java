package vn.motcua.kiosk.app.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.ui.setup.SetupPage;

/**
 * How far the set-up of this machine has come, in one word in a file: the page to go on with, or
 * {@code done}. A machine that has no such file but clerks was set up before there were these pages
 * and is never asked.
 *
 * @param file need not exist
 */
public record SetupProgress(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(SetupProgress.class);
  private static final String DONE = "done";

  public static SetupProgress in(DataFolder data) {
    return new SetupProgress(data.resolve("setup.txt"));
  }

  /**
   * The page to begin or go on with; empty when the machine need not be set up.
   *
   * @param hasClerks whether anybody may open the desk of this machine
   */
  public Optional<SetupPage> wanted(boolean hasClerks) {
    var word = word();
    if (word.equals(DONE) || (word.isEmpty() && hasClerks)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(SetupPage.values())
            .filter(page -> word(page).equals(word))
            .findFirst()
            .orElse(SetupPage.COMMUNE));
  }

  private String word() {
    try {
      return Files.isRegularFile(file) ? Files.readString(file, UTF_8).strip() : "";
    } catch (IOException e) {
      LOG.warn("{}", e.getMessage());
      return "";
    }
  }

  private static String word(SetupPage page) {
    return page.name().toLowerCase(Locale.ROOT);
  }

  /** The set-up will go on there, also after the power was gone. */
  public void reached(SetupPage page) {
    keep(word(page));
  }

  public void done() {
    keep(DONE);
  }

  /** Not kept, the set-up begins anew or is asked for once more; what it wrote is there. */
  private void keep(String word) {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(half, word + "\n", UTF_8);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{}", e.getMessage());
    }
  }
}
