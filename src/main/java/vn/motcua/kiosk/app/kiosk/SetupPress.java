package vn.motcua.kiosk.app.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.PrintWords;
import vn.motcua.kiosk.config.ConfigFault;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;

/**
 * Prints what the set-up prints, at the printer that the files name by then: it may be another one
 * with every page. To be used by one thread.
 */
public final class SetupPress implements AutoCloseable {

  /** Reaches the printer that the files name. */
  public interface Spooler {
    Printer of(KioskConfig.Printer chosen) throws IOException;
  }

  /** A page in the words of the files. */
  interface Page {
    Sheet of(KioskConfig config);
  }

  private final Path config;
  private final DataFolder data;
  private final Clock clock;
  private final Spooler spooler;
  private final Executor screen;
  private Optional<PrintQueue> queue = Optional.empty();

  /**
   * @param screen runs news on the FX thread
   */
  SetupPress(Path config, DataFolder data, Clock clock, Spooler spooler, Executor screen) {
    this.config = config;
    this.data = data;
    this.clock = clock;
    this.spooler = spooler;
    this.screen = screen;
  }

  /** Nothing is kept of the page, whatever becomes of it. */
  void print(Page page, Consumer<String> news) {
    var read = ConfigReader.read(config, LocalDate.now(clock)).config();
    if (read.isEmpty()) {
      var fault = ConfigFault.CFG_01;
      screen.execute(() -> news.accept(fault.code() + " " + fault.sentence()));
      return;
    }
    try {
      var printer = spooler.of(read.get().settings().printer());
      queue.ifPresent(PrintQueue::close);
      var paper = DataFolder.paperCount(data.resolve(""), read.get().settings().printer());
      queue =
          Optional.of(
              new PrintQueue(printer, Optional.empty(), paper, clock, PrintQueue.Timing.usual()));
      queue
          .get()
          .add(
              page.of(read.get()),
              Keep.inMemory(),
              state -> screen.execute(() -> news.accept(words(state, printer))));
    } catch (IOException e) {
      var sentence = PrinterFault.FOLDER_CLOSED.code() + " " + e.getMessage();
      screen.execute(() -> news.accept(sentence));
    }
  }

  /** A file is no sheet. */
  private static String words(JobState state, Printer printer) {
    return printer instanceof FolderPrinter && state instanceof JobState.Sent
        ? "Đã lưu tệp PDF trong thư mục printed của dữ liệu."
        : PrintWords.of(state);
  }

  @Override
  public void close() {
    queue.ifPresent(PrintQueue::close);
  }
}
