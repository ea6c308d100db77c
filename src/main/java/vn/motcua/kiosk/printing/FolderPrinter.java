package vn.motcua.kiosk.printing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps pages as PDF files in a folder: for counters without a printer, and for demonstrations. A
 * file appears whole or not at all, and none is ever overwritten.
 */
public final class FolderPrinter implements Printer {

  /** What a folder does with bytes; apart, so that a full disk can be tried out. */
  interface Disk {
    void write(Path file, byte[] bytes) throws IOException;

    long usableBytes(Path folder) throws IOException;
  }

  private static final class RealDisk implements Disk {
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      Files.write(file, bytes);
    }

    @Override
    public long usableBytes(Path folder) throws IOException {
      return Files.getFileStore(folder).getUsableSpace();
    }
  }

  /** Room for one page of the usual size. */
  private static final int PAGE_BYTES = 150_000;

  private final Path folder;
  private final Disk disk;

  /**
   * @param folder exists already: one that went missing is a fault that somebody should see
   */
  public FolderPrinter(Path folder) {
    this(folder, new RealDisk());
  }

  FolderPrinter(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    if (!Files.isDirectory(folder)) {
      return new Failed(PrinterFault.FOLDER_MISSING);
    }
    var part = folder.resolve(sheet.title() + ".part");
    try {
      disk.write(part, sheet.pdf());
      Files.move(part, free(sheet.title()), StandardCopyOption.ATOMIC_MOVE);
      return new Taken();
    } catch (IOException e) {
      discard(part);
      return new Failed(fault(e, sheet.pdf().length));
    }
  }

  private Path free(String title) {
    var file = folder.resolve(title + ".pdf");
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve(title + "-" + n + ".pdf");
    }
    return file;
  }

  private PrinterFault fault(IOException e, int bytes) {
    return switch (e) {
      case AccessDeniedException _ -> PrinterFault.FOLDER_CLOSED;
      case NoSuchFileException _ -> PrinterFault.FOLDER_MISSING;
      default -> hasRoom(bytes) ? PrinterFault.FOLDER_CLOSED : PrinterFault.FOLDER_FULL;
    };
  }

  private boolean hasRoom(int bytes) {
    try {
      return disk.usableBytes(folder) >= bytes;
    } catch (IOException _) {
      return true;
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // The folder is gone or closed: there is nothing to discard, or nobody who may.
      return;
    }
  }

  @Override
  public Optional<PrinterFault> trouble() {
    if (!Files.isDirectory(folder)) {
      return Optional.of(PrinterFault.FOLDER_MISSING);
    }
    if (!Files.isWritable(folder)) {
      return Optional.of(PrinterFault.FOLDER_CLOSED);
    }
    return hasRoom(PAGE_BYTES) ? Optional.empty() : Optional.of(PrinterFault.FOLDER_FULL);
  }
}
