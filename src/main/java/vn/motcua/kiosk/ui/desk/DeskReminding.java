package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Visit;

/** What is asked and done about those to be reminded. To be called as {@link DeskWork} says. */
public interface DeskReminding {

  /** Everybody who asked to be reminded, to be looked through at typing speed. */
  void names(Clerk clerk, Consumer<NameIndex> then);

  /**
   * @param how empty to take it back
   */
  void reminded(Clerk clerk, Visit.Id id, Optional<Reminded> how, Runnable then);

  /** Prints a list for the team that goes from house to house. */
  void print(Clerk clerk, String title, List<Reminder> people, Consumer<String> then);

  /**
   * Writes them, masked, to a folder or USB stick: whole, or not at all.
   *
   * @return asks it to stop
   */
  Runnable save(
      Clerk clerk, List<Reminder> people, ReportFormat format, Path file, Headway headway);
}
