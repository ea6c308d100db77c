package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.training.Course;

/** Training at this machine, as the desk may ask for it. */
public interface DeskTraining {

  /** The cases that go with the guidance. */
  List<Lesson> lessons();

  /** The training that is on. */
  Optional<Course> course();

  /** From now on nothing is recorded, and screens and paper say so. */
  void begin(Clerk clerk, String trainee);

  /** A clerk is at it: it does not end by itself for a while. */
  void goOn();

  /** The next visit is this case; the citizens' screen is made ready. */
  void practise(Lesson lesson);

  /** Citizens are served again. */
  void end(Clerk clerk);

  /** Prints how it went; no copy is kept. */
  void print(Consumer<String> then);
}
