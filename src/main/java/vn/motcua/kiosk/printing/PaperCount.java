package vn.motcua.kiosk.printing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many sheets are left in the tray, as far as counting can tell: from the number that the clerk
 * puts in, one less for each that is sent. It is read anew each time, so that another command may
 * reset it while the kiosk runs; one that cannot be written goes on in memory.
 */
public final class PaperCount {

  private static final Logger LOG = LoggerFactory.getLogger(PaperCount.class);

  private final Path file;
  private final int full;
  private final int few;
  private int left;

  /**
   * @param file where the count is kept
   * @param full sheets in a full tray; 0 where nobody counts
   * @param few sheets at which the clerk is warned, less than {@code full}
   */
  public PaperCount(Path file, int full, int few) {
    this.file = file;
    this.full = full;
    this.few = few;
    this.left = full;
  }

  private int read() {
    try {
      return Files.exists(file)
          ? Math.clamp(Long.parseLong(Files.readString(file, US_ASCII).strip()), 0, full)
          : left;
    } catch (IOException | NumberFormatException _) {
      return left;
    }
  }

  /** Sheets left; empty where nobody counts. */
  public synchronized OptionalInt left() {
    return full == 0 ? OptionalInt.empty() : OptionalInt.of(read());
  }

  /** Whether it is time to put paper in. */
  public synchronized boolean isLow() {
    return full > 0 && read() <= few;
  }

  /** The clerk has filled the tray. */
  public synchronized void refilled() {
    set(full);
  }

  synchronized void used(int sheets) {
    boolean wasLow = isLow();
    set(Math.max(0, read() - sheets));
    if (isLow() && !wasLow) {
      LOG.warn("{} {} sheets left", PrinterFault.FEW_SHEETS.code(), left);
    }
  }

  private void set(int sheets) {
    left = sheets;
    if (full == 0) {
      return;
    }
    try {
      var part = file.resolveSibling(file.getFileName() + ".part");
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(part, Integer.toString(left), US_ASCII);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn(
          "{} the count of sheets is not kept: {}", PrinterFault.NOT_KEPT.code(), e.toString());
    }
  }
}
