package vn.motcua.kiosk.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;

/** Who comes in to the desk and how it is left. To be called as {@link DeskWork} says. */
public interface DeskDoor {

  List<Clerk> clerks();

  /** How long the clerk has to wait before a PIN is looked at. */
  Duration pause(Clerk clerk);

  /** Looks at the PIN and wipes it. */
  void enter(Clerk clerk, Pin pin, Consumer<Answer> then);

  /** The desk has been locked; names are forgotten. */
  void locked(Clerk clerk);

  /** Back to the citizens' screen, which is erased. */
  void leave();
}
