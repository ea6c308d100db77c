package vn.motcua.kiosk.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/**
 * Writes a report to a disk or USB stick: whole, or not at all. What stood there before stays until
 * the new one is complete.
 */
public final class ReportFile {

  /** Puts bytes on a disk so that they are really there; a test's may fail in the middle. */
  interface Disk {
    void write(Path file, byte[] bytes) throws IOException;
  }

  private final Disk disk;

  public ReportFile() {
    this(ReportFile::flushed);
  }

  ReportFile(Disk disk) {
    this.disk = disk;
  }

  private static void flushed(Path file, byte[] bytes) throws IOException {
    try (var channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      out.write(bytes);
      channel.force(true);
    }
  }

  /**
   * @param file in a folder that is there
   */
  public void write(Path file, byte[] report) throws ReportProblem {
    var _ = write(file, report, () -> true);
  }

  /**
   * @param wanted asked once it is all on the disk; false leaves nothing of it there
   * @return whether it is there
   */
  public boolean write(Path file, byte[] report, BooleanSupplier wanted) throws ReportProblem {
    var whole = file.toAbsolutePath().normalize();
    var half = whole.resolveSibling(whole.getFileName() + ".tmp");
    try {
      try {
        disk.write(half, report);
        boolean kept = wanted.getAsBoolean();
        if (kept) {
          move(half, whole);
        }
        return kept;
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw ReportProblem.of(e, half.resolveSibling("."), report.length);
    }
  }

  private static void move(Path half, Path whole) throws IOException {
    try {
      Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
