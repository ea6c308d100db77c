package vn.motcua.kiosk.printing;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.printing.JobNote.Mark;
import vn.motcua.kiosk.printing.JobState.Failed;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sending;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.JobState.Unknown;
import vn.motcua.kiosk.printing.JobState.Waiting;

/**
 * One sheet on its way to a printer. Its page is forgotten as soon as it cannot be wanted any more.
 * Safe for several threads.
 */
public final class PrintJob {

  private final Consumer<JobState> listener;
  private final JobPage page;
  private JobNote note;
  private Printer printer;
  private JobState state;
  private boolean over;

  private PrintJob(
      JobNote note, Printer printer, JobPage page, JobState state, Consumer<JobState> listener) {
    this.note = note;
    this.printer = printer;
    this.page = page;
    this.state = state;
    this.listener = listener;
  }

  static PrintJob of(
      JobNote note,
      byte[] page,
      Printer printer,
      Optional<JobShelf> shelf,
      Consumer<JobState> listener) {
    return new PrintJob(note, printer, JobPage.of(note, page, shelf), new Waiting(), listener);
  }

  /** One of the last run: what was being handed over when it ended may lie in the tray. */
  static PrintJob restored(JobNote note, Printer printer, JobShelf shelf) {
    boolean canBeAsked = note.ticket().isPresent();
    return switch (note.mark()) {
      case WAITING -> restored(note, printer, shelf, new Waiting());
      case SENT -> restored(note, printer, shelf, new Sent());
      case SENDING ->
          canBeAsked
              ? restored(note, printer, shelf, new Sending())
              : restored(note.with(Mark.FAILED, note.ticket()), printer, shelf, new Unknown());
      case FAILED -> restored(note, printer, shelf, new Unknown());
    };
  }

  private static PrintJob restored(JobNote note, Printer printer, JobShelf shelf, JobState state) {
    return new PrintJob(note, printer, JobPage.on(shelf, note), state, _ -> {});
  }

  private void mark(Mark mark, Optional<Ticket> ticket) {
    note = note.with(mark, ticket);
    if (!over) {
      page.note(note);
    }
  }

  public synchronized String title() {
    return note.title();
  }

  public synchronized JobState state() {
    return state;
  }

  /** When it was asked for. */
  public synchronized Instant created() {
    return note.created();
  }

  /** Where it is to come out. */
  public synchronized Printer printer() {
    return printer;
  }

  synchronized Optional<Ticket> ticket() {
    return note.ticket();
  }

  /** Whether the spooler said that it has the page. */
  synchronized boolean isTaken() {
    return note.mark() == Mark.SENT;
  }

  /** Whether it may still be wanted. */
  synchronized boolean isOpen() {
    return !over;
  }

  synchronized boolean isPast(Instant now) {
    return !now.isBefore(note.until());
  }

  /** Whether a printer is being spoken to about it, and has not answered yet. */
  synchronized boolean isBeingHandedOver() {
    return !over && note.mark() == Mark.SENDING && note.ticket().isEmpty();
  }

  /** Brings it back to the disk, should that have refused it. */
  synchronized void keep() {
    if (!over && page.isInMemoryOnly()) {
      page.note(note);
    }
  }

  /** Whether it would be lost with the program. */
  synchronized boolean isInMemoryOnly() {
    return page.isInMemoryOnly();
  }

  /** The document, as long as it may still be wanted. */
  public synchronized Optional<byte[]> pdf() {
    return over ? Optional.empty() : page.bytes();
  }

  /** Begins an attempt; empty if there is nothing to do (any more). */
  synchronized Optional<Sheet> begin() {
    if (over || note.mark() != Mark.WAITING) {
      return Optional.empty();
    }
    var pdf = page.bytes();
    if (pdf.isEmpty()) {
      forget(new Failed(PrinterFault.NOT_KEPT));
      return Optional.empty();
    }
    mark(Mark.SENDING, Optional.empty());
    become(new Sending());
    return pdf.map(p -> new Sheet(p, note.title(), note.paper(), note.copies()));
  }

  /** The spooler has given it a number; the page follows. */
  synchronized void begun(Ticket ticket) {
    mark(Mark.SENDING, Optional.of(ticket));
  }

  /** The printer has not answered for long; it still may. */
  synchronized void noAnswer() {
    if (state instanceof Sending) {
      become(new Held(PrinterFault.NO_ANSWER));
    }
  }

  /** Not a byte went out; it is tried again. */
  synchronized void waits(PrinterFault fault) {
    mark(Mark.WAITING, Optional.empty());
    become(new Held(fault));
  }

  /** The spooler has it and moves it. */
  synchronized void taken() {
    if (note.mark() != Mark.SENT) {
      mark(Mark.SENT, note.ticket());
    }
    become(new Sent());
  }

  /** The spooler has it, or may have it, and it does not move. */
  synchronized void stuck(PrinterFault fault) {
    become(new Held(fault));
  }

  /** Only a person may send it again. */
  synchronized void failed(JobState why) {
    mark(Mark.FAILED, Optional.empty());
    become(why);
  }

  /** A person asks for it; false if it is under way by itself or its page is gone. */
  synchronized boolean again(Printer where) {
    if (over || page.bytes().isEmpty()) {
      return false;
    }
    printer = where;
    mark(Mark.WAITING, Optional.empty());
    become(new Waiting());
    return true;
  }

  /** All of it was passed on: nothing is kept. */
  synchronized void done() {
    forget(new Sent());
  }

  /** It shall not be printed; what was handed over already cannot be taken back here. */
  synchronized void giveUp(PrinterFault why) {
    forget(
        switch (state) {
          case Waiting _, Sending _, Held _ -> new Failed(why);
          case Sent _, Failed _, Unknown _ -> state;
        });
  }

  private void forget(JobState last) {
    if (!over) {
      over = true;
      page.forget();
      become(last);
    }
  }

  private void become(JobState next) {
    if (!next.equals(state)) {
      state = next;
      listener.accept(next);
    }
  }

  /** Never the page. */
  @Override
  public String toString() {
    return "PrintJob[" + title() + ", " + state() + "]";
  }
}
