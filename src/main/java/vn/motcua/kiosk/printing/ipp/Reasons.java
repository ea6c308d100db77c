package vn.motcua.kiosk.printing.ipp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.kiosk.printing.PrinterFault;

/**
 * The words with which printers say what is wrong ({@code printer-state-reasons}, RFC 8011 5.4.12;
 * CUPS adds {@code offline} and {@code paused}).
 */
final class Reasons {

  /** What a person has to see to, the most useful first: a printer often tells several at once. */
  private static final List<Map.Entry<String, PrinterFault>> FAULTS =
      List.of(
          Map.entry("media-jam", PrinterFault.JAM),
          Map.entry("media-empty", PrinterFault.NO_PAPER),
          Map.entry("media-needed", PrinterFault.NO_PAPER),
          Map.entry("cover-open", PrinterFault.OPEN),
          Map.entry("door-open", PrinterFault.OPEN),
          Map.entry("interlock-open", PrinterFault.OPEN),
          Map.entry("toner-empty", PrinterFault.NO_INK),
          Map.entry("marker-supply-empty", PrinterFault.NO_INK),
          Map.entry("developer-empty", PrinterFault.NO_INK),
          Map.entry("offline", PrinterFault.OFFLINE),
          Map.entry("shutdown", PrinterFault.OFFLINE),
          Map.entry("timed-out", PrinterFault.OFFLINE),
          Map.entry("paused", PrinterFault.PAUSED),
          Map.entry("moving-to-paused", PrinterFault.PAUSED));

  /** From the backends ipp, socket, lpd and usb of CUPS 2.4. */
  private static final List<String> OFFLINE =
      List.of(
          "The printer may not exist or is unavailable",
          "The printer is not responding",
          "The printer is not connected",
          "The printer is unreachable",
          "The printer is offline",
          "Unable to locate printer",
          "Waiting for printer to become available");

  private Reasons() {}

  /** Why a printer stands still that says it does. */
  static PrinterFault ofStopped(Set<String> reasons) {
    return fault(plain(reasons, true)).orElse(PrinterFault.STOPPED);
  }

  /**
   * What keeps a running printer from going on. Warnings and reports do not, another tray may be
   * empty; only that it is offline, CUPS merely reports.
   */
  static Optional<PrinterFault> ofRunning(Set<String> reasons) {
    return fault(plain(reasons, false));
  }

  /** CUPS gives no reason while it looks in vain for a printer, only these sentences. */
  static Optional<PrinterFault> ofMessage(String message) {
    return OFFLINE.stream().anyMatch(message::startsWith)
        ? Optional.of(PrinterFault.OFFLINE)
        : Optional.empty();
  }

  private static Optional<PrinterFault> fault(Set<String> reasons) {
    return FAULTS.stream()
        .filter(f -> reasons.contains(f.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Without the ending that says how bad it is; none is as bad as {@code -error}. */
  private static Set<String> plain(Set<String> reasons, boolean evenSlight) {
    var plain = new TreeMap<String, Boolean>();
    for (var reason : reasons) {
      boolean isSlight = reason.endsWith("-warning") || reason.endsWith("-report");
      if (!isSlight || evenSlight || reason.equals("offline-report")) {
        plain.put(reason.replaceFirst("-(?:error|warning|report)$", ""), true);
      }
    }
    return plain.keySet();
  }
}
