package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.visit.DeskRow;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.NameIndex;
import vn.motcua.kiosk.visit.Reminded;
import vn.motcua.kiosk.visit.Reminder;
import vn.motcua.kiosk.visit.Visit;

/**
 * What the desk's pages may ask for. To be called on the FX thread; nothing here waits, every
 * answer comes back on the same thread. What cannot be done is told to {@link #onTrouble}, and the
 * answer does not come.
 */
public interface DeskWork {

  /**
   * @param trouble takes a code and a sentence
   */
  void onTrouble(Consumer<String> trouble);

  List<Clerk> clerks();

  /** How long the clerk has to wait before a PIN is looked at. */
  Duration pause(Clerk clerk);

  /** Looks at the PIN and wipes it. */
  void enter(Clerk clerk, Pin pin, Consumer<Answer> then);

  /** The desk has been locked; names are forgotten. */
  void locked(Clerk clerk);

  /** Back to the citizens' screen, which is erased. */
  void leave();

  /** The clerk goes to the one who called. */
  void answer(Clerk clerk, Call call);

  void today(Consumer<Day> then);

  void find(Clerk clerk, Query query, Consumer<List<DeskRow>> then);

  void story(Visit.Id id, Consumer<Story> then);

  /**
   * @param mark empty to take it back
   */
  void mark(Clerk clerk, Visit.Id id, Optional<Mark> mark, Runnable then);

  /**
   * @param remedy id of one in the guide
   */
  void trouble(Clerk clerk, Visit.Id id, String remedy, Runnable then);

  /**
   * @param then takes a sentence about what became of it
   */
  void reprint(Clerk clerk, DeskRow row, Consumer<String> then);

  /** Ends the visit at the kiosk, if it is still this one. */
  void end(Clerk clerk, Visit.Id id);

  /** Everybody who asked to be reminded, to be looked through at typing speed. */
  void names(Clerk clerk, Consumer<NameIndex> then);

  /**
   * @param how empty to take it back
   */
  void reminded(Clerk clerk, Visit.Id id, Optional<Reminded> how, Runnable then);

  /** Prints a list for the team that goes from house to house. */
  void print(Clerk clerk, String title, List<Reminder> people, Consumer<String> then);
}
