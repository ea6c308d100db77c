package vn.motcua.kiosk.printing.windows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.printing.Fate;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

/**
 * A printer of Windows. Java hands the page over, and the spooler is asked before and after,
 * because Java itself is told nothing. A job is known by its name there until its number is found.
 */
public final class WindowsPrinter implements Printer {

  /** PRINTER_STATUS_… of winspool.h, what a person has to see to first. */
  private static final List<Map.Entry<Integer, PrinterFault>> OF_PRINTER =
      List.of(
          Map.entry(0x00000008, PrinterFault.JAM),
          Map.entry(0x00000010, PrinterFault.NO_PAPER),
          Map.entry(0x00000040, PrinterFault.NO_PAPER),
          Map.entry(0x00400000, PrinterFault.OPEN),
          Map.entry(0x00040000, PrinterFault.NO_INK),
          Map.entry(0x00000080, PrinterFault.OFFLINE),
          Map.entry(0x00001000, PrinterFault.OFFLINE),
          Map.entry(0x00000001, PrinterFault.PAUSED),
          Map.entry(0x00000002, PrinterFault.STOPPED),
          Map.entry(0x00100000, PrinterFault.STOPPED));

  /** JOB_STATUS_…, likewise. */
  private static final List<Map.Entry<Integer, PrinterFault>> OF_JOB =
      List.of(
          Map.entry(0x040, PrinterFault.NO_PAPER),
          Map.entry(0x020, PrinterFault.OFFLINE),
          Map.entry(0x001, PrinterFault.PAUSED),
          Map.entry(0x002, PrinterFault.STOPPED),
          Map.entry(0x200, PrinterFault.STOPPED),
          Map.entry(0x400, PrinterFault.STOPPED));

  private static final int DELETED = 0x004 | 0x100;
  private static final int PRINTED = 0x080 | 0x1000;

  private final Printer hand;
  private final Spooler spooler;

  /**
   * @param hand which hands pages over, and knows the name
   */
  public WindowsPrinter(Printer hand, Spooler spooler) {
    this.hand = hand;
    this.spooler = spooler;
  }

  @Override
  public String name() {
    return hand.name();
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    var trouble = trouble();
    if (trouble.isPresent()) {
      return new NotNow(trouble.get());
    }
    var queue = name();
    var answer = hand.take(sheet, begun);
    if (answer instanceof Taken) {
      spooler.jobs(queue).stream()
          .filter(job -> job.document().equals(sheet.title()))
          .max(Comparator.comparingInt(Spooler.Job::id))
          .ifPresent(job -> begun.accept(new Ticket(queue, Integer.toString(job.id()))));
    }
    return answer;
  }

  @Override
  public Optional<PrinterFault> trouble() {
    var name = name();
    return name.isEmpty()
        ? Optional.of(PrinterFault.NO_PRINTER)
        : spooler
            .printer(name)
            .map(p -> p.offline() ? Optional.of(PrinterFault.OFFLINE) : of(OF_PRINTER, p.status()))
            .orElse(Optional.of(PrinterFault.NO_PRINTER));
  }

  private static Optional<PrinterFault> of(
      List<Map.Entry<Integer, PrinterFault>> faults, int status) {
    return faults.stream()
        .filter(f -> (status & f.getKey()) != 0)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @Override
  public Fate fate(Ticket ticket) {
    int id = Integer.parseInt(ticket.job());
    return spooler.jobs(ticket.queue()).stream()
        .filter(job -> job.id() == id)
        .findFirst()
        .map(job -> fate(job.status()))
        .orElse(new Fate.Forgotten());
  }

  private Fate fate(int status) {
    if ((status & DELETED) != 0) {
      return new Fate.Dropped(PrinterFault.CANCELLED);
    }
    if ((status & PRINTED) != 0) {
      return new Fate.Over();
    }
    return of(OF_JOB, status)
        .or(this::trouble)
        .<Fate>map(Fate.Stuck::new)
        .orElse(new Fate.OnItsWay());
  }

  @Override
  public boolean cancel(Ticket ticket) {
    return spooler.delete(ticket.queue(), Integer.parseInt(ticket.job()));
  }
}
