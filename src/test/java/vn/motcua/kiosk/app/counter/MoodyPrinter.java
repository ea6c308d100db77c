package vn.motcua.kiosk.app.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

/**
 * A printer on a bad day: out of paper, jammed, off, or gone in the middle with a driver that
 * throws.
 *
 * @param tray a line for every sheet that came out
 */
public record MoodyPrinter(Path tray, Random mood) implements Printer {

  private static final PrinterFault[] WAITS = {
    PrinterFault.NO_PAPER, PrinterFault.JAM, PrinterFault.OFFLINE, PrinterFault.STOPPED
  };

  @Override
  public String name() {
    return "moody";
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    return switch (mood.nextInt(12)) {
      case 0, 1 -> new NotNow(WAITS[mood.nextInt(WAITS.length)]);
      case 2 -> throw new IllegalStateException("the driver broke off");
      case 3 -> {
        comesOut(sheet);
        yield new Unclear();
      }
      default -> {
        comesOut(sheet);
        yield new Taken();
      }
    };
  }

  private void comesOut(Sheet sheet) {
    try {
      Files.writeString(
          tray, sheet.title() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<PrinterFault> trouble() {
    return Optional.empty();
  }
}
