package vn.motcua.kiosk.app.machine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.PrinterFault;

/**
 * Whose sheets were printed in large letters today, so that the desk prints them alike, also after
 * a power cut. Codes of visits only, and gone with the day: weak eyes do not belong in the record.
 * Safe for several threads.
 */
public final class LargeSheets {

  private static final Logger LOG = LoggerFactory.getLogger(LargeSheets.class);

  private final Path file;
  private final Clock clock;
  private final Set<VisitCode> codes = new HashSet<>();
  private LocalDate day;

  /**
   * @param file of the day and its codes, a line each; may be missing
   */
  public LargeSheets(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    day = LocalDate.now(clock);
    read();
  }

  private void read() {
    try {
      var lines = Files.exists(file) ? Files.readAllLines(file, US_ASCII) : List.<String>of();
      if (lines.isEmpty()) {
        return;
      }
      if (lines.getFirst().equals(day.toString())) {
        lines.stream().skip(1).flatMap(c -> VisitCode.fromText(c).stream()).forEach(codes::add);
      } else {
        Files.delete(file);
      }
    } catch (IOException e) {
      told(e);
    }
  }

  public synchronized boolean has(VisitCode visit) {
    turn();
    return codes.contains(visit);
  }

  /** What was chosen for a visit's sheet, as the last word. */
  public synchronized void chosen(VisitCode visit, boolean large) {
    turn();
    boolean other = large ? codes.add(visit) : codes.remove(visit);
    if (other) {
      write();
    }
  }

  private void turn() {
    var today = LocalDate.now(clock);
    if (!day.equals(today)) {
      day = today;
      codes.clear();
      write();
    }
  }

  private void write() {
    try {
      if (codes.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      var part = file.resolveSibling(file.getFileName() + ".part");
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          part,
          Stream.concat(Stream.of(day.toString()), codes.stream().map(VisitCode::text))
              .collect(Collectors.joining("\n")),
          US_ASCII);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      told(e);
    }
  }

  private static void told(IOException e) {
    LOG.warn(
        "{} which sheets are large is not kept: {}", PrinterFault.NOT_KEPT.code(), e.toString());
  }
}
