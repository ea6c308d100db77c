package vn.motcua.kiosk.printing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A printer behind a spooler that can be asked, and that breaks as spoolers do. */
final class FakeSpooler implements Printer {

  private final Map<String, Fate> fates = new LinkedHashMap<>();
  private final List<String> cancelled = new ArrayList<>();
  private int pages;
  private @Nullable PrinterFault notNow;
  private boolean answersAreLost;
  private boolean powerFails;
  private boolean keepsWhatItHas;

  synchronized void refuses(@Nullable PrinterFault fault) {
    notNow = fault;
  }

  /** Takes pages, but nobody hears of it. */
  synchronized void losesAnswers() {
    answersAreLost = true;
  }

  /** The machine stops in the middle of a page. */
  synchronized void powerFails() {
    powerFails = true;
  }

  synchronized void givesNothingBack() {
    keepsWhatItHas = true;
  }

  synchronized void tellsOfAll(Fate fate) {
    fates.replaceAll((_, _) -> fate);
  }

  /** How many jobs it was told of. */
  synchronized int tickets() {
    return fates.size();
  }

  synchronized int pages() {
    return pages;
  }

  synchronized List<String> cancelled() {
    return List.copyOf(cancelled);
  }

  @Override
  public String name() {
    return "spooler";
  }

  @Override
  public synchronized Answer take(Sheet sheet, Consumer<Ticket> begun) {
    if (notNow != null) {
      return new NotNow(notNow);
    }
    var ticket = new Ticket("spooler", Integer.toString(fates.size() + 1));
    fates.put(ticket.job(), new Fate.OnItsWay());
    begun.accept(ticket);
    if (powerFails) {
      throw new PowerCut();
    }
    pages++;
    return answersAreLost ? new Unclear() : new Taken();
  }

  @Override
  public Optional<PrinterFault> trouble() {
    return Optional.empty();
  }

  @Override
  public synchronized Fate fate(Ticket ticket) {
    return fates.getOrDefault(ticket.job(), new Fate.Forgotten());
  }

  @Override
  public synchronized boolean cancel(Ticket ticket) {
    if (keepsWhatItHas) {
      return false;
    }
    cancelled.add(ticket.job());
    fates.put(ticket.job(), new Fate.Dropped(PrinterFault.CANCELLED));
    return true;
  }

  /** No program goes on after it: an error, which no queue catches. */
  static final class PowerCut extends Error {
    private static final long serialVersionUID = 1;
  }
}
