package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.SystemPrinter;
import vn.motcua.kiosk.printing.ipp.Cups;
import vn.motcua.kiosk.printing.ipp.PageForm;
import vn.motcua.kiosk.printing.thermal.DevicePrinter;
import vn.motcua.kiosk.printing.thermal.Receipt;
import vn.motcua.kiosk.printing.windows.WindowsPrinter;
import vn.motcua.kiosk.printing.windows.Winspool;

/** The printer that the configuration names, on this operating system. */
public final class Printers {

  private Printers() {}

  /**
   * @param folder for PDF files, made if they are wanted
   */
  public static Printer of(KioskConfig.Printer chosen, Path folder) throws IOException {
    return switch (chosen.kind()) {
      case "folder" -> toFiles(folder);
      case "thermal" ->
          chosen.device().isEmpty()
              ? new Cups(server()).printer(chosen.name(), "", PageForm.raw(Receipt::of))
              : new DevicePrinter(Path.of(chosen.device()));
      default -> system(chosen);
    };
  }

  public static Printer toFiles(Path folder) throws IOException {
    return new FolderPrinter(Files.createDirectories(folder));
  }

  private static Printer system(KioskConfig.Printer chosen) {
    return isWindows()
        ? new WindowsPrinter(SystemPrinter.named(chosen.name()), new Winspool())
        : new Cups(server()).printer(chosen.name(), chosen.tray(), PageForm.pdf());
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** CUPS_SERVER is where the tools of CUPS look too; a socket in it is not for HTTP. */
  private static URI server() {
    return Optional.ofNullable(System.getenv("CUPS_SERVER"))
        .filter(s -> s.matches("[A-Za-z0-9.-]+(:[0-9]+)?"))
        .map(s -> URI.create("ipp://" + s + "/"))
        .orElse(Cups.HERE);
  }
}
