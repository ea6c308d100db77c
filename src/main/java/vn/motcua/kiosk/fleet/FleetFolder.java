package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Where the counter keeps what it needs to send; beside the record and in none of its backups. */
public final class FleetFolder {

  /** Its name in the data folder. */
  public static final String NAME = "fleet";

  private static final String STAMP = "stamp";
  private static final String STANDING = "standing";
  private static final String FIRST = "first";
  private static final int STAMP_LETTERS = 24;

  private final Path folder;

  public FleetFolder(Path folder) {
    this.folder = folder;
  }

  Credentials credentials() throws FleetProblem {
    return Credentials.in(folder);
  }

  /**
   * What this machine left with the province last, and what it leaves now. Each round leaves a new
   * stamp and has to know the last: of two machines that are copies of one disk, the second to come
   * no longer does. The new one is written down first and used until the province has it, so that
   * an answer that is lost does no harm.
   */
  record Stamps(String before, String after) {}

  Stamps nextStamps(SecureRandom random) throws IOException {
    var written = written();
    if (written.size() > 1) {
      return new Stamps(written.getFirst(), written.getLast());
    }
    var next = new Stamps(written.isEmpty() ? FIRST : written.getFirst(), letters(random));
    write(STAMP, next.before() + "\n" + next.after() + "\n");
    return next;
  }

  /** The province has the new one. */
  void stamped() throws IOException {
    write(STAMP, written().getLast() + "\n");
  }

  /** With a new account the province knows no stamp yet. */
  public void forgetStamps() throws IOException {
    Files.deleteIfExists(folder.resolve(STAMP));
  }

  private List<String> written() throws IOException {
    try {
      return Files.readAllLines(folder.resolve(STAMP), UTF_8);
    } catch (NoSuchFileException _) {
      return List.of();
    }
  }

  /** No digits, for the same reason as elsewhere: nothing that leaves may look like a number. */
  private static String letters(SecureRandom random) {
    return random
        .ints(STAMP_LETTERS, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  void standing(Standing standing) throws IOException {
    var lines = new Properties();
    lines.setProperty("waiting", Integer.toString(standing.waiting()));
    standing.sent().ifPresent(at -> lines.setProperty("sent", at.toString()));
    standing.fault().ifPresent(kind -> lines.setProperty("fault", kind.name()));
    lines.setProperty("clock_off", standing.clockOff().toString());
    var text = new StringWriter();
    lines.store(text, null);
    write(STANDING, text.toString());
  }

  /** How it stood when it was last written; unknown if it never was, or cannot be read. */
  public Standing standing() {
    var lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(folder.resolve(STANDING), UTF_8)));
      return new Standing(
          Integer.parseInt(lines.getProperty("waiting", "0")),
          Optional.ofNullable(lines.getProperty("sent")).map(Instant::parse),
          Optional.ofNullable(lines.getProperty("fault")).map(FleetProblem.Kind::valueOf),
          Duration.parse(lines.getProperty("clock_off", "PT0S")));
    } catch (IOException | IllegalArgumentException | DateTimeException _) {
      return Standing.UNKNOWN;
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder);
    var half = folder.resolve(name + ".tmp");
    Files.writeString(half, text, UTF_8);
    Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
