package vn.motcua.kiosk.scan;

import java.util.List;

/**
 * The serial ports at which hand scanners may be. Calls may take long, none is made twice at once.
 */
interface SerialPorts {

  /** Those plugged in now. */
  List<Port> plugged();

  /** One of them, until it is closed or unplugged. */
  interface Port {

    /** The same while it stays plugged in. */
    String name();

    /** Whether it could be opened: it may be in use, or forbidden. */
    boolean open();

    /**
     * Waits a moment for bytes.
     *
     * @return how many came, 0 when none did, -1 when the port is gone
     */
    int read(byte[] into);

    /** Harmless when it is closed or gone. */
    void close();
  }
}
