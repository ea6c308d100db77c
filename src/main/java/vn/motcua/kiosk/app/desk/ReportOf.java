package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.CaseWriter;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportWriter;
import vn.motcua.kiosk.campaign.Results;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.visit.DeskReminders;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visits;

/** A report out of the record, the same at the desk and by the command. */
public record ReportOf(Visits visits, Commune commune, Clock clock) {

  /**
   * @param by what its lines stand for; empty for the list of those who asked to be reminded
   * @param hamlet only its visits; empty for all
   */
  public Report report(Period period, Optional<By> by, Optional<String> hamlet)
      throws StoreProblem {
    var today = LocalDate.now(clock);
    return by.isPresent()
        ? new ReportWriter(new Results(visits::results, commune), commune)
            .write(period, by.get(), hamlet, today)
        : new CaseWriter(commune).write(period, hamlet, new DeskReminders(visits).all(), today);
  }
}
