package vn.motcua.kiosk.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The serial ports at which a hand scanner may be, opened once to see whether they can be.
 *
 * @param ports names of those that opened
 * @param fault of those that did not, if any
 */
public record ScannerCheck(List<String> ports, Optional<ScannerFault> fault) {

  public ScannerCheck {
    ports = List.copyOf(ports);
  }

  /** Looks now; takes a moment for each port. */
  public static ScannerCheck look() {
    return look(new UsbPorts());
  }

  static ScannerCheck look(SerialPorts serial) {
    var open = new ArrayList<String>();
    var fault = Optional.<ScannerFault>empty();
    try {
      for (var port : serial.plugged()) {
        if (port.open()) {
          port.close();
          open.add(port.name());
        } else {
          fault = Optional.of(ScannerFault.PORT_CLOSED);
        }
      }
    } catch (LinkageError _) {
      fault = Optional.of(ScannerFault.NO_SERIAL);
    }
    return new ScannerCheck(open, fault);
  }
}
