package vn.motcua.kiosk.scan;

import com.fazecast.jSerialComm.SerialPort;
import java.util.List;
import java.util.stream.Stream;

/** USB ports that speak as serial ones (USB-CDC, virtual COM), by jSerialComm. */
final class UsbPorts implements SerialPorts {

  /** Milliseconds to wait for bytes. */
  private static final int WAIT = 50;

  /** Bits a second; USB-CDC does not care, cables with a converter leave the factory with it. */
  private static final int BAUD = 9600;

  private static final int DATA_BITS = 8;

  @Override
  public List<Port> plugged() {
    return Stream.of(SerialPort.getCommPorts())
        // Others are built in or Bluetooth, where opening can hang and no scanner is.
        .filter(port -> port.getVendorID() > 0)
        .<Port>map(UsbPort::new)
        .toList();
  }

  private record UsbPort(SerialPort port) implements Port {

    @Override
    public String name() {
      return port.getSystemPortName();
    }

    @Override
    public boolean open() {
      port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
      port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, WAIT, 0);
      return port.openPort(0);
    }

    @Override
    public int read(byte[] into) {
      return port.readBytes(into, into.length);
    }

    @Override
    public void close() {
      port.closePort();
    }
  }
}
