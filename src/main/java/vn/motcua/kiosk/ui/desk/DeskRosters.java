package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.roster.Column;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.RosterList;

/** The police's lists at the desk. To be called as {@link DeskWork} says. */
public interface DeskRosters {

  /** Those that are kept, the newest first. */
  void lists(Consumer<List<RosterList>> then);

  /**
   * Reads a file without keeping anything.
   *
   * @param columns that the clerk pointed out, by letter
   * @return asks it to stop
   */
  Runnable preview(
      Path file, Map<Column, String> columns, Headway headway, Consumer<RosterPreview> then);

  /**
   * Takes a list in; goes on while the desk is locked.
   *
   * @return asks it to stop
   */
  Runnable take(Clerk clerk, RosterWish wish, Headway headway);

  /**
   * Has the news of an import that is under way told to another page.
   *
   * @return asks it to stop; empty if there is none
   */
  Optional<Runnable> underWay(Headway headway);

  /** Erases a list, in the backups too. */
  void forget(Clerk clerk, RosterList list, Headway headway);

  /**
   * Prints who is on a list, for the team that goes from house to house.
   *
   * @param hamlet only its people; empty for all
   */
  void print(Clerk clerk, RosterList list, Optional<String> hamlet, Consumer<String> then);

  /**
   * Writes who is on a list, masked, to a folder or USB stick.
   *
   * @return asks it to stop
   */
  Runnable save(
      Clerk clerk,
      RosterList list,
      Optional<String> hamlet,
      ReportFormat format,
      Path file,
      Headway headway);
}
