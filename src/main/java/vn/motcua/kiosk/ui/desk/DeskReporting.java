package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.staff.Clerk;

/** The campaign and the reports about it. To be called as {@link DeskWork} says. */
public interface DeskReporting {

  /**
   * @param then takes nothing where no campaign has one of these days
   */
  void overview(Period period, Optional<String> hamlet, Consumer<Optional<Overview>> then);

  /** The report itself, the same that is printed and saved. */
  void report(Clerk clerk, ReportWish wish, Consumer<Report> then);

  /**
   * @param then takes a sentence about what became of it
   */
  void print(Clerk clerk, ReportWish wish, Consumer<String> then);

  /**
   * Writes a report to a folder or USB stick: whole, or not at all.
   *
   * @return asks it to stop
   */
  Runnable save(Clerk clerk, ReportWish wish, ReportFormat format, Path file, Headway headway);
}
