package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Marking;
import vn.motcua.kiosk.visit.Visit;

/** What is asked and done about visits. To be called as {@link DeskWork} says. */
public interface DeskVisiting {

  /** The clerk goes to the one who called. */
  void answer(Clerk clerk, Call call);

  void today(Consumer<Day> then);

  void find(Clerk clerk, Query query, Consumer<List<DeskRow>> then);

  void story(Visit.Id id, Consumer<Story> then);

  /**
   * @param then takes what became of it; if it was not written, the desk has said why
   */
  void mark(Clerk clerk, Marking marking, Consumer<Marking.Written> then);

  /**
   * @param remedy id of one in the guide
   */
  void trouble(Clerk clerk, Visit.Id id, String remedy, Runnable then);

  /** In which sizes a sheet can be printed again; empty where there is no choice. */
  List<SheetSize> sizes();

  /**
   * @param then takes a sentence about what became of it
   */
  void reprint(Clerk clerk, DeskRow row, SheetSize size, Consumer<String> then);

  /** Ends the visit at the kiosk, if it is still this one. */
  void end(Clerk clerk, Visit.Id id);
}
