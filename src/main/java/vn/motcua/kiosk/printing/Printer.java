package vn.motcua.kiosk.printing;

import java.util.Optional;

/** Something that takes pages. It may be slow: it is only used on the queue's own thread. */
public interface Printer {

  /** What became of a page that was handed over; never more than is known. */
  sealed interface Answer {}

  /** The printer or its spooler has it; whether paper came out nobody told us. */
  record Taken() implements Answer {}

  /** Not a byte was handed over, so it is safe to try again by oneself. */
  record NotNow(PrinterFault fault) implements Answer {}

  /** It did not work, and perhaps a part was handed over: only a person may try again. */
  record Failed(PrinterFault fault) implements Answer {}

  /**
   * Hands a page over.
   *
   * @param pdf one document
   * @param title of the job, ASCII, nothing personal
   */
  Answer take(byte[] pdf, String title);

  /** What would keep a page from being taken right now, as far as it can be told. */
  Optional<PrinterFault> trouble();
}
