package vn.motcua.kiosk.printing.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.printing.Fate;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

class WindowsPrinterTest {

  private static final Sheet SHEET = Sheet.a4(new byte[] {1}, "MC-2411-047");

  private final FakeSpooler spooler = new FakeSpooler();
  private final Printer printer = new WindowsPrinter(new Hand(), spooler);
  private final List<Ticket> tickets = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "0x10, NO_PAPER",
    "0x8, JAM",
    "0x80, OFFLINE",
    "0x1, PAUSED",
    "0x400000, OPEN",
    "0x40000, NO_INK",
    "0x2, STOPPED"
  })
  void aPrinterInTroubleIsNotHandedAPage(String status, PrinterFault fault) {
    spooler.status = Integer.decode(status);
    assertThat(printer.take(SHEET, tickets::add)).isEqualTo(new Printer.NotNow(fault));
    assertThat(spooler.jobs).isEmpty();
  }

  @Test
  void aPrinterSetOfflineOrGoneIsWaitedFor() {
    spooler.offline = true;
    assertThat(printer.trouble()).contains(PrinterFault.OFFLINE);
    spooler.exists = false;
    assertThat(printer.trouble()).contains(PrinterFault.NO_PRINTER);
  }

  @Test
  void theJobIsFoundByItsNameAndFollowed() {
    spooler.jobs.add(new Spooler.Job(6, "MC-2411-047", 0));
    assertThat(printer.take(SHEET, tickets::add)).isEqualTo(new Printer.Taken());
    assertThat(tickets).containsExactly(new Ticket("Canon", "7"));
    assertFate(0x10, new Fate.OnItsWay());
    assertFate(0x40, new Fate.Stuck(PrinterFault.NO_PAPER));
    assertFate(0x100, new Fate.Dropped(PrinterFault.CANCELLED));
    assertFate(0x1000, new Fate.Over());
    assertThat(printer.cancel(tickets.getFirst())).isTrue();
    assertThat(printer.fate(tickets.getFirst())).isEqualTo(new Fate.Forgotten());
  }

  private void assertFate(int status, Fate fate) {
    spooler.jobs.set(1, new Spooler.Job(7, "MC-2411-047", status));
    assertThat(printer.fate(tickets.getFirst())).isEqualTo(fate);
  }

  /** Java's own way to print: it hands over and hears nothing. */
  private final class Hand implements Printer {
    @Override
    public String name() {
      return "Canon";
    }

    @Override
    public Answer take(Sheet sheet, Consumer<Ticket> begun) {
      spooler.jobs.add(new Spooler.Job(7, sheet.title(), 0));
      return new Taken();
    }

    @Override
    public Optional<PrinterFault> trouble() {
      return Optional.empty();
    }
  }

  private static final class FakeSpooler implements Spooler {
    private final List<Job> jobs = new ArrayList<>();
    private boolean exists = true;
    private boolean offline;
    private int status;

    @Override
    public Optional<PrinterStatus> printer(String name) {
      return exists ? Optional.of(new PrinterStatus(status, offline)) : Optional.empty();
    }

    @Override
    public List<Job> jobs(String printer) {
      return List.copyOf(jobs);
    }

    @Override
    public boolean delete(String printer, int job) {
      return jobs.removeIf(j -> j.id() == job);
    }
  }
}
