package vn.motcua.kiosk.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.HandoutPage;

/** Sends a sheet for nobody to the printer and tells what is heard of it. */
final class TestPage {

  private static final String TITLE = "MC-TEST";

  private final Clock clock;
  private final OnePage page;

  TestPage(Places places, Clock clock, PrintWriter output) {
    this.clock = clock;
    this.page = new OnePage(places, clock, "Trang thử", output);
  }

  /** Whether the printer or its spooler has the page. */
  boolean print(KioskConfig config) {
    var size = new PaperChoice(config.settings().printer()).size();
    return page.print(config, pdf(config), TITLE, size);
  }

  private byte[] pdf(KioskConfig config) {
    var today = LocalDate.now(clock);
    var guide = config.guide();
    var pathway = guide.pathways().getFirst();
    var handout =
        Handout.of(
            Nobody.on(today), pathway, guide.stepsOf(pathway), config, LocalDateTime.now(clock));
    return HandoutPage.load().pdf(handout, new PaperChoice(config.settings().printer()).usual());
  }
}
