package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.visit.Kept;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;

/** What people ask for about their data. To be called as {@link DeskWork} says. */
public interface DeskRequesting {

  /** Those that are open, the most urgent first; then those that are answered. */
  void all(Consumer<List<Request>> then);

  /**
   * @param about a visit code, or the number of a letter
   */
  void take(Clerk clerk, Right asked, String about, Runnable then);

  /**
   * @param done false if it is refused
   */
  void answer(Clerk clerk, Request request, boolean done, Runnable then);

  /**
   * Does what was asked for.
   *
   * @param hamlet the right one, to correct
   * @param then takes what is kept of him, if that was asked for
   */
  void carryOut(Clerk clerk, Request request, String hamlet, Consumer<List<Kept>> then);

  /**
   * @param then takes a sentence about what became of the sheet
   */
  void print(Request request, List<Kept> kept, Consumer<String> then);
}
