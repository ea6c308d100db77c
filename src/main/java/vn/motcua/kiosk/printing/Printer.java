package vn.motcua.kiosk.printing;

import java.util.Optional;
import java.util.function.Consumer;

/** Something that takes sheets. It may be slow: it is only used on the queue's own thread. */
public interface Printer {

  /** What became of a sheet that was handed over; never more than is known. */
  sealed interface Answer {}

  /** The printer or its spooler has it; whether paper came out nobody told us. */
  record Taken() implements Answer {}

  /** Not a byte was handed over, so it is safe to try again by oneself. */
  record NotNow(PrinterFault fault) implements Answer {}

  /** It did not work, and perhaps a part was handed over: only a person may try again. */
  record Failed(PrinterFault fault) implements Answer {}

  /** It was handed over in part or whole, and no answer came. */
  record Unclear() implements Answer {}

  /** As people know it. */
  String name();

  /**
   * Hands a sheet over.
   *
   * @param begun is told the job's ticket before the first byte of the page goes out; only by
   *     printers that can be asked about it later
   */
  Answer take(Sheet sheet, Consumer<Ticket> begun);

  /** What would keep a sheet from being taken right now, as far as it can be told. */
  Optional<PrinterFault> trouble();

  /** What became of a job that has a ticket. */
  default Fate fate(Ticket ticket) {
    return new Fate.Forgotten();
  }

  /** Takes a job back from the spooler; true if nothing (more) of it will come out. */
  default boolean cancel(Ticket ticket) {
    return false;
  }
}
