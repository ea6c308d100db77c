package vn.motcua.kiosk.printing;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.printing.JobState.Failed;
import vn.motcua.kiosk.printing.JobState.Held;
import vn.motcua.kiosk.printing.JobState.Sending;
import vn.motcua.kiosk.printing.JobState.Sent;
import vn.motcua.kiosk.printing.JobState.Waiting;

/**
 * One document on its way to a printer. It keeps its page only as long as it may still be printed:
 * once sent, withdrawn or closed, the page is forgotten. Safe for several threads.
 */
public final class PrintJob {

  private final String title;
  private final Consumer<JobState> listener;
  private byte @Nullable [] page;
  private JobState state = new Waiting();

  PrintJob(byte[] pdf, String title, Consumer<JobState> listener) {
    this.page = pdf.clone();
    this.title = title;
    this.listener = listener;
  }

  public String title() {
    return title;
  }

  public synchronized JobState state() {
    return state;
  }

  /** Begins an attempt; empty if there is nothing to do (any more). */
  synchronized Optional<byte[]> begin() {
    var pdf = page;
    if (pdf == null || !(state instanceof Waiting || state instanceof Held)) {
      return Optional.empty();
    }
    become(new Sending());
    return Optional.of(pdf);
  }

  /** The printer has not answered for long; it still may. */
  synchronized void noAnswer() {
    if (state instanceof Sending) {
      become(new Held(PrinterFault.NO_ANSWER));
    }
  }

  /** The printer answered. */
  synchronized void end(JobState outcome) {
    if (!state.isFinal()) {
      become(outcome);
    }
    if (outcome instanceof Sent) {
      page = null;
    }
  }

  /** Somebody asks for it again; false if it is under way, done, or its page is gone. */
  synchronized boolean again() {
    if (page == null || !(state instanceof Failed)) {
      return false;
    }
    become(new Waiting());
    return true;
  }

  /** It shall not be printed; what was handed over already cannot be taken back. */
  synchronized void giveUp(PrinterFault why) {
    page = null;
    if (!state.isFinal()) {
      become(new Failed(why));
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
    return "PrintJob[" + title + ", " + state() + "]";
  }
}
