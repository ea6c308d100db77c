package vn.motcua.kiosk.app.check;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.motcua.kiosk.app.machine.Nobody;
import vn.motcua.kiosk.app.machine.PaperChoice;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.Sheet;

/** Sends a sheet for nobody to the printer and tells what is heard of it. */
public final class TestPage {

  private static final String TITLE = "MC-TEST";

  private final Clock clock;
  private final OnePage page;

  public TestPage(Places places, Clock clock, PrintWriter output) {
    this.clock = clock;
    this.page = new OnePage(places, clock, "Trang thử", output);
  }

  /** Whether the printer or its spooler has the page. */
  public boolean print(KioskConfig config) {
    return page.print(config, sheet(config, clock));
  }

  /** The sheet, on the paper of the printer that is configured. */
  public static Sheet sheet(KioskConfig config, Clock clock) {
    var today = LocalDate.now(clock);
    var guide = config.guide();
    var pathway = guide.pathways().getFirst();
    var handout =
        Handout.of(
            Nobody.on(today), pathway, guide.stepsOf(pathway), config, LocalDateTime.now(clock));
    var paper = new PaperChoice(config.settings().printer());
    var pdf = HandoutPage.load().pdf(handout, paper.usual());
    return new Sheet(pdf, TITLE, paper.size(), 1);
  }
}
