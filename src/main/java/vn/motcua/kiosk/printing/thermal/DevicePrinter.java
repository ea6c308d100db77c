package vn.motcua.kiosk.printing.thermal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

/**
 * A receipt printer at a device file, such as {@code /dev/usb/lp0}. Such a file tells nothing back:
 * "sent" is all that is known. One that is out of paper does not take the bytes until there is some
 * again, which the queue notices as a printer that does not answer.
 */
public final class DevicePrinter implements Printer {

  private final Path device;

  public DevicePrinter(Path device) {
    this.device = device;
  }

  @Override
  public String name() {
    return device.toString();
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    var trouble = trouble();
    if (trouble.isPresent()) {
      return new NotNow(trouble.get());
    }
    byte[] page;
    try {
      page = Receipt.of(sheet);
    } catch (IOException _) {
      return new Failed(PrinterFault.REFUSED);
    }
    return write(page);
  }

  private Answer write(byte[] page) {
    FileOutputStream out;
    try {
      out = new FileOutputStream(device.toFile());
    } catch (IOException _) {
      return new NotNow(PrinterFault.OFFLINE);
    }
    try (out) {
      out.write(page);
      return new Taken();
    } catch (IOException _) {
      // The cable came out, or the printer was switched off: a part of it may be on the paper.
      return new Unclear();
    }
  }

  @Override
  public Optional<PrinterFault> trouble() {
    if (!Files.exists(device)) {
      return Optional.of(PrinterFault.NO_PRINTER);
    }
    return Files.isWritable(device) ? Optional.empty() : Optional.of(PrinterFault.DEVICE_CLOSED);
  }
}
