package vn.motcua.kiosk.app.counter;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.training.Course;

/**
 * The record, or, while somebody is trained, nothing at all: visits then have numbers that are not
 * counted, nobody's account or earlier visit is known, and nothing is written. To be switched by
 * the counter's own thread, between visits.
 */
public final class TrainingRegister implements Counter.Register {

  private final Counter.Register record;
  private final ProvisionalCodes codes = new ProvisionalCodes();
  private volatile Optional<Course> course = Optional.empty();

  public TrainingRegister(Counter.Register record) {
    this.record = record;
  }

  void begin(Course training) {
    course = Optional.of(training);
  }

  void end() {
    course = Optional.empty();
  }

  /** The training that is on. */
  public Optional<Course> course() {
    return course;
  }

  @Override
  public VisitCode next(LocalDateTime now) {
    return course.isPresent() ? codes.next(now.toLocalDate()) : record.next(now);
  }

  @Override
  public void save(Snapshot snapshot) {
    var training = course;
    if (training.isPresent()) {
      training.get().saw(snapshot);
    } else {
      record.save(snapshot);
    }
  }

  @Override
  public Remembered recall(PersonalId person) {
    return course.isPresent() ? Remembered.NOTHING : record.recall(person);
  }

  @Override
  public Optional<Earlier> earlier(VisitCode code) {
    return course.isPresent() ? Optional.empty() : record.earlier(code);
  }

  @Override
  public void retry() {
    record.retry();
  }
}
