package vn.motcua.kiosk.app.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Printers;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.printing.JobState;
import vn.motcua.kiosk.printing.Keep;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.printing.PrinterFault;
import vn.motcua.kiosk.printing.Sheet;

/** Sends a page to the printer and tells what is heard of it; keeps no copy. */
public final class OnePage {

  /** Silence after which nothing more is to be expected of a spooler. */
  private static final int SECONDS_OF_SILENCE = 8;

  private final Places places;
  private final Clock clock;
  private final String name;
  private final PrintWriter output;

  /**
   * @param name of the page, at the head of a sentence
   */
  public OnePage(Places places, Clock clock, String name, PrintWriter output) {
    this.places = places;
    this.clock = clock;
    this.name = name;
    this.output = output;
  }

  /**
   * @return whether the printer or its spooler has the page
   */
  public boolean print(KioskConfig config, Sheet page) {
    var chosen = config.settings().printer();
    try {
      var printer = Printers.of(chosen, places.data().resolve("printed"));
      var paper = DataFolder.paperCount(places.data(), chosen);
      try (var queue =
          new PrintQueue(printer, Optional.empty(), paper, clock, PrintQueue.Timing.usual())) {
        return print(queue, page);
      }
    } catch (IOException e) {
      output.println(PrinterFault.FOLDER_CLOSED.code() + " " + e.getMessage());
      return false;
    }
  }

  private boolean print(PrintQueue queue, Sheet page) {
    var states = new LinkedBlockingQueue<JobState>();
    queue.add(page, Keep.inMemory(), states::add);
    var last = last(states, queue.printer());
    return last instanceof JobState.Sent;
  }

  private @Nullable JobState last(BlockingQueue<JobState> states, Printer printer) {
    JobState last = null;
    try {
      for (var next = next(states); next != null; next = next(states)) {
        last = next;
        tell(next, printer);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return last;
  }

  private static @Nullable JobState next(BlockingQueue<JobState> states)
      throws InterruptedException {
    return states.poll(SECONDS_OF_SILENCE, TimeUnit.SECONDS);
  }

  private void tell(JobState state, Printer printer) {
    switch (state) {
      case JobState.Waiting _, JobState.Sending _ ->
          output.println(name + ": đang gửi tới máy in. / Sending.");
      case JobState.Sent _ ->
          output.println(
              "%s: đã gửi tới %s. Hãy xem khay. / Sent; look at the tray."
                  .formatted(name, Checkup.name(printer)));
      case JobState.Held(var fault) -> tell(fault);
      case JobState.Failed(var fault) -> tell(fault);
      case JobState.Unknown _ -> tell(PrinterFault.INTERRUPTED);
    }
    output.flush();
  }

  private void tell(PrinterFault fault) {
    output.println(name + ": " + fault.code() + " " + fault.forClerk());
  }
}
