package vn.motcua.kiosk.ui.desk;

import java.time.Clock;
import java.time.ZoneId;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.ui.Words;

/** What the desk's pages are made of; each takes only what it needs. */
record DeskParts(KioskConfig config, Words words, DeskWork work, Clock clock, Desk desk) {

  DeskTables tables() {
    return new DeskTables(work.columns(), words);
  }

  Guide guide() {
    return config.guide();
  }

  ZoneId zone() {
    return clock.getZone();
  }
}
