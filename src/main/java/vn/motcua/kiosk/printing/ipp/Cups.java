package vn.motcua.kiosk.printing.ipp;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;

/** The print service of Linux and macOS, and printers that need none. */
public final class Cups implements AutoCloseable {

  /** Where CUPS listens unless it is told otherwise. */
  public static final URI HERE = URI.create("ipp://localhost:631/");

  /** Local answers take milliseconds; a printer in the network that sleeps takes seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI server;
  private final IppTransport transport;
  private final IppClient client;

  public Cups(URI server) {
    this(server, PATIENCE);
  }

  Cups(URI server, Duration patience) {
    this.server = server;
    this.transport = new IppTransport(patience);
    this.client = new IppClient(transport);
  }

  /** Every queue. */
  public List<PrinterFacts> printers() throws IOException {
    return client.printers(server);
  }

  /** The default queue; without one, the only one. */
  public Optional<PrinterFacts> defaultPrinter() throws IOException {
    var chosen = client.defaultPrinter(server);
    if (chosen.isPresent()) {
      return chosen;
    }
    var all = printers();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /**
   * A printer to hand sheets to.
   *
   * @param name of a queue, an address such as {@code ipp://192.0.2.7/ipp/print}, or empty for the
   *     default queue
   * @param tray {@code media-source}, empty for the printer's own choice
   */
  public Printer printer(String name, String tray, PageForm form) {
    return new IppPrinter(name, client, place(name), tray, form);
  }

  private IppPrinter.Place place(String name) {
    if (name.isEmpty()) {
      return new Queue(this::defaultPrinter);
    }
    if (name.startsWith("ipp://") || name.startsWith("ipps://")) {
      return new Direct(client, URI.create(name));
    }
    return new Queue(() -> printers().stream().filter(p -> p.name().equals(name)).findFirst());
  }

  private interface Search {
    Optional<PrinterFacts> find() throws IOException;
  }

  private record Queue(Search search) implements IppPrinter.Place {
    @Override
    public Optional<PrinterFacts> find() throws IOException {
      return search.find();
    }

    @Override
    public PrinterFault silence() {
      return PrinterFault.NO_SPOOLER;
    }
  }

  private record Direct(IppClient client, URI printer) implements IppPrinter.Place {
    @Override
    public Optional<PrinterFacts> find() throws IOException {
      return Optional.of(client.printer(printer));
    }

    @Override
    public PrinterFault silence() {
      return PrinterFault.OFFLINE;
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
