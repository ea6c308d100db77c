package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.walk.DeskMorning;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

/** Somebody has pulled the printer's plug, and the team wants its list before it goes out. */
class PrinterGoneAtTheDeskTest {

  @TempDir private Path folder;
  private final Plugged printer = new Plugged();
  private DeskMorning morning;

  /** Off until it is plugged in. */
  private static final class Plugged implements Printer {
    private final List<Sheet> tray = new CopyOnWriteArrayList<>();
    private volatile boolean on;

    @Override
    public String name() {
      return "plugged";
    }

    @Override
    public Answer take(Sheet sheet, Consumer<Ticket> begun) {
      if (!on) {
        return new NotNow(PrinterFault.OFFLINE);
      }
      tray.add(sheet);
      return new Taken();
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return on ? Optional.empty() : Optional.of(PrinterFault.OFFLINE);
    }
  }

  @BeforeEach
  void aMorningWithoutAPrinter() throws Exception {
    morning = new DeskMorning(folder, House.alone(), printer);
    morning.open();
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private String toast() {
    return morning.text(".desk .toast");
  }

  private static String words(Sheet sheet) throws IOException {
    try (var document = Loader.loadPDF(sheet.pdf())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theListWaitsSaysWhyAndComesOutOnceWhenThePlugIsBack() throws Exception {
    morning.touch("tab-reminders");
    morning.touch("print-reminders");
    DeskMorning.await("why it waits", () -> toast().startsWith("PRN-14 Máy in tắt"));
    assertThat(toast()).contains("phiếu sẽ tự in");

    morning.touch("tab-today");
    DeskMorning.await("the device", () -> morning.text(".device-trouble").startsWith("PRN-14"));

    printer.on = true;
    DeskMorning.await("what is known", () -> toast().equals("Đã gửi tới máy in."));
    assertThat(printer.tray).hasSize(1);
    assertThat(words(printer.tray.getFirst())).contains("Danh sách nhắc", "Lê Thị Thử");
    DeskMorning.await("all is well", () -> morning.text(".device-trouble").isEmpty());
  }
}
