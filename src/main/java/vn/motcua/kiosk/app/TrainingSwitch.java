package vn.motcua.kiosk.app;

import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.training.Course;

/**
 * Turns a counter into one for training and back. What is on the citizens' screen is erased first,
 * so that no visit is half a training.
 */
final class TrainingSwitch {

  private final Counter counter;
  private final TrainingRegister register;
  private final Consumer<Boolean> shown;

  /**
   * @param shown marks the screens, or takes the mark away; called from any thread
   */
  TrainingSwitch(Counter counter, TrainingRegister register, Consumer<Boolean> shown) {
    this.counter = counter;
    this.register = register;
    this.shown = shown;
  }

  /** The training that is on. */
  Optional<Course> course() {
    return register.course();
  }

  void begin(Course course) {
    shown.accept(true);
    counter.erase();
    counter.inTurn(() -> register.begin(course));
  }

  void erase() {
    counter.erase();
  }

  void end() {
    counter.erase();
    counter.inTurn(
        () -> {
          register.end();
          shown.accept(false);
        });
  }
}
