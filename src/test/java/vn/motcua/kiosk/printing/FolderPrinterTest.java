package vn.motcua.kiosk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPrinterTest {

  private static final byte[] PAGE = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void aPageIsAFileOfItsOwnAndNoneIsOverwritten() throws IOException {
    var printer = new FolderPrinter(folder);
    assertThat(printer.take(Sheet.a4(PAGE, "MC-2411-047"), _ -> {})).isEqualTo(new Printer.Taken());
    assertThat(printer.take(Sheet.a4(new byte[] {9}, "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Taken());
    assertThat(folder.resolve("MC-2411-047.pdf")).hasBinaryContent(PAGE);
    assertThat(folder.resolve("MC-2411-047-2.pdf")).hasBinaryContent(new byte[] {9});
    assertThat(names()).hasSize(2);
    assertThat(printer.trouble()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsNotMadeInSecret() throws IOException {
    var gone = folder.resolve("gone");
    var printer = new FolderPrinter(gone);
    assertThat(printer.take(Sheet.a4(PAGE, "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.FOLDER_MISSING));
    assertThat(printer.trouble()).contains(PrinterFault.FOLDER_MISSING);
    assertThat(gone).doesNotExist();
  }

  @Test
  void aFullDiskLeavesNoHalfPage() throws IOException {
    var printer =
        new FolderPrinter(
            folder,
            new FakeDisk(0) {
              @Override
              public void write(Path file, byte[] bytes) throws IOException {
                Files.write(file, new byte[] {bytes[0]});
                throw new IOException("No space left on device");
              }
            });
    assertThat(printer.take(Sheet.a4(PAGE, "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.FOLDER_FULL));
    assertThat(printer.trouble()).contains(PrinterFault.FOLDER_FULL);
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatMayNotBeWrittenSaysSo() throws IOException {
    var printer =
        new FolderPrinter(
            folder,
            new FakeDisk(Long.MAX_VALUE) {
              @Override
              public void write(Path file, byte[] bytes) throws IOException {
                throw new AccessDeniedException(file.toString());
              }
            });
    assertThat(printer.take(Sheet.a4(PAGE, "MC-2411-047"), _ -> {}))
        .isEqualTo(new Printer.Failed(PrinterFault.FOLDER_CLOSED));
    assertThat(names()).isEmpty();
  }

  private String[] names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toArray(String[]::new);
    }
  }

  private abstract static class FakeDisk implements FolderPrinter.Disk {
    private final long room;

    FakeDisk(long room) {
      this.room = room;
    }

    @Override
    public long usableBytes(Path folder) {
      return room;
    }
  }
}
