package vn.motcua.kiosk.app.counter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.training.Course;
import vn.motcua.kiosk.training.Limit;
import vn.motcua.kiosk.ui.control.TrainingMark;

/**
 * Turns a counter into one for training and back. What is on the citizens' screen is erased first,
 * so that no visit is half a training. Nobody has to remember the way back: a training ends by
 * itself at its {@link Limit}, and with the program.
 */
public final class TrainingSwitch {

  private final Counter counter;
  private final TrainingRegister register;
  private final Clock clock;
  private final Consumer<TrainingMark> shown;
  private final Runnable ended;
  private volatile Optional<Limit> limit = Optional.empty();
  private volatile TrainingMark mark = TrainingMark.NONE;

  /**
   * @param shown marks the screens, or takes the mark away; called from any thread
   * @param ended is told when it ended by itself
   */
  public TrainingSwitch(
      Counter counter,
      TrainingRegister register,
      Clock clock,
      Consumer<TrainingMark> shown,
      Runnable ended) {
    this.counter = counter;
    this.register = register;
    this.clock = clock;
    this.shown = shown;
    this.ended = ended;
    counter.every(1, this::look);
  }

  /** The training that is on. */
  public Optional<Course> course() {
    return register.course();
  }

  public void begin(Course course) {
    show(TrainingMark.ON);
    counter.erase();
    counter.inTurn(
        () -> {
          limit = Optional.of(new Limit(ZonedDateTime.now(clock)));
          register.begin(course);
        });
  }

  /** Somebody at the desk is at it. */
  public void goOn() {
    limit.ifPresent(Limit::goOn);
  }

  public void erase() {
    counter.erase();
  }

  public void end() {
    counter.erase();
    counter.inTurn(this::over);
  }

  private void over() {
    limit = Optional.empty();
    register.end();
    show(TrainingMark.NONE);
  }

  /** In the counter's turn; a visit that is under way is not cut off. */
  private void look() {
    if (limit.isEmpty()) {
      return;
    }
    switch (limit.get().look(ZonedDateTime.now(clock))) {
      case FAR -> show(TrainingMark.ON);
      case NEAR -> show(TrainingMark.ENDING);
      case OVER -> counter.ifNobodyIsHere(this::overByItself);
    }
  }

  private void overByItself() {
    if (limit.isPresent()) {
      over();
      ended.run();
    }
  }

  private void show(TrainingMark now) {
    if (now != mark) {
      mark = now;
      shown.accept(now);
    }
  }
}
