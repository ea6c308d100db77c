package vn.motcua.kiosk.printing.ipp;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.motcua.kiosk.printing.Fate;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;
import vn.motcua.kiosk.printing.Ticket;

/**
 * A printer that speaks IPP. It is asked before a page is handed over, because a stopped queue
 * would take the page and let it lie; and afterwards, because only the job's own state tells
 * whether it moves. A job gets its number first and its page then, so that an answer that is lost
 * on the way can be asked for again.
 */
public final class IppPrinter implements Printer {

  /** Where a printer is found; looked up anew each time, because printers come and go. */
  interface Place {
    /** Empty if there is none (any more). */
    Optional<PrinterFacts> find() throws IOException;

    /** What is wrong if nobody answers there. */
    PrinterFault silence();
  }

  /** The job exists and waits for its page (RFC 8011 5.3.8). */
  private static final Set<String> WITHOUT_PAGE = Set.of("job-incoming", "job-data-insufficient");

  private static final Set<Status> LATER =
      Set.of(
          Status.serverErrorNotAcceptingJobs,
          Status.serverErrorBusy,
          Status.serverErrorServiceUnavailable,
          Status.serverErrorTemporaryError,
          Status.serverErrorTooManyJobs);

  private final String name;
  private final IppClient client;
  private final Place place;
  private final String tray;
  private final PageForm form;

  IppPrinter(String name, IppClient client, Place place, String tray, PageForm form) {
    this.name = name;
    this.client = client;
    this.place = place;
    this.tray = tray;
    this.form = form;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer take(Sheet sheet, Consumer<Ticket> begun) {
    try {
      var found = place.find();
      if (found.isEmpty()) {
        return new NotNow(PrinterFault.NO_PRINTER);
      }
      var trouble = found.get().trouble();
      return trouble.isPresent() ? new NotNow(trouble.get()) : take(found.get(), sheet, begun);
    } catch (IOException _) {
      return new NotNow(place.silence());
    }
  }

  private Answer take(PrinterFacts printer, Sheet sheet, Consumer<Ticket> begun)
      throws IOException {
    if (form.onPaper() && !printer.takes(sheet.paper())) {
      return new Failed(PrinterFault.WRONG_PAPER);
    }
    if (!printer.takes(form.format())) {
      return new Failed(PrinterFault.REFUSED);
    }
    byte[] page = form.maker().of(sheet);
    int job;
    try {
      job = client.createJob(printer, sheet, tray, form.onPaper());
    } catch (IppClient.Refusal no) {
      return refused(no.status());
    }
    var ticket = new Ticket(printer.uri().toString(), Integer.toString(job));
    begun.accept(ticket);
    try {
      client.sendDocument(printer.uri(), job, form.format(), page);
      return new Taken();
    } catch (IppClient.Refusal _) {
      boolean isGone = cancel(ticket);
      return isGone ? new Failed(PrinterFault.REFUSED) : new Unclear();
    } catch (IOException _) {
      return new Unclear();
    }
  }

  private static Answer refused(Status status) {
    if (LATER.contains(status)) {
      return new NotNow(PrinterFault.NOT_ACCEPTING);
    }
    return status.equals(Status.clientErrorNotFound)
        ? new NotNow(PrinterFault.NO_PRINTER)
        : new Failed(PrinterFault.REFUSED);
  }

  @Override
  public Optional<PrinterFault> trouble() {
    try {
      return place
          .find()
          .map(p -> p.trouble().or(p::standstill))
          .orElse(Optional.of(PrinterFault.NO_PRINTER));
    } catch (IOException _) {
      return Optional.of(place.silence());
    }
  }

  @Override
  public Fate fate(Ticket ticket) {
    var printer = URI.create(ticket.queue());
    try {
      var job = client.job(printer, Integer.parseInt(ticket.job()));
      if (job.state().equals(JobState.completed)) {
        return new Fate.Over();
      }
      if (job.state().equals(JobState.canceled)) {
        return new Fate.Dropped(PrinterFault.CANCELLED);
      }
      if (job.state().equals(JobState.aborted)) {
        return new Fate.Dropped(PrinterFault.REFUSED);
      }
      if (job.reasons().stream().anyMatch(WITHOUT_PAGE::contains)) {
        return new Fate.NotBegun();
      }
      return onTheWay(job.state(), client.printer(printer));
    } catch (IppClient.Refusal no) {
      return no.isNotFound() ? new Fate.Forgotten() : new Fate.Stuck(PrinterFault.NO_ANSWER);
    } catch (IOException _) {
      return new Fate.Stuck(place.silence());
    }
  }

  private static Fate onTheWay(JobState job, PrinterFacts printer) {
    var standstill = printer.standstill();
    if (standstill.isPresent()) {
      return new Fate.Stuck(standstill.get());
    }
    if (job.equals(JobState.processingStopped)) {
      return new Fate.Stuck(PrinterFault.STOPPED);
    }
    return job.equals(JobState.pendingHeld)
        ? new Fate.Stuck(PrinterFault.PAUSED)
        : new Fate.OnItsWay();
  }

  /** A job that is over or unknown there cannot come out any more either. */
  @Override
  public boolean cancel(Ticket ticket) {
    var printer = URI.create(ticket.queue());
    int job = Integer.parseInt(ticket.job());
    try {
      client.cancel(printer, job);
      return true;
    } catch (IppClient.Refusal no) {
      return no.isNotFound() || isDropped(printer, job);
    } catch (IOException _) {
      return false;
    }
  }

  private boolean isDropped(URI printer, int job) {
    try {
      var state = client.job(printer, job).state();
      return state.equals(JobState.canceled) || state.equals(JobState.aborted);
    } catch (IOException _) {
      return false;
    }
  }
}
