package vn.motcua.kiosk.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.journey.Snapshot;

/**
 * One training (một buổi tập huấn), in memory only: which case is being practised, and what
 * differed in those that are over. Visits without a case are practice of no case. Safe for several
 * threads.
 */
public final class Course {

  private final String trainee;
  private final List<Result> results = new ArrayList<>();
  private Optional<Lesson> lesson = Optional.empty();
  private Walked walked = Walked.NOTHING;

  /**
   * How a case went.
   *
   * @param differences none if all was as it should be
   */
  public record Result(Lesson lesson, List<Difference> differences) {

    public Result {
      differences = List.copyOf(differences);
    }

    public boolean isRight() {
      return differences.isEmpty();
    }
  }

  /**
   * @param trainee as typed; kept nowhere else
   */
  public Course(String trainee) {
    this.trainee = trainee;
  }

  public String trainee() {
    return trainee;
  }

  /** The next visit is this case. */
  public synchronized void choose(Lesson next) {
    lesson = Optional.of(next);
    walked = Walked.NOTHING;
  }

  /** The case of the next or present visit. */
  public synchronized Optional<Lesson> lesson() {
    return lesson;
  }

  /** Where a visit stands; its end is the end of the case. */
  public synchronized void saw(Snapshot visit) {
    walked = walked.on(visit);
    if (visit.state() != Snapshot.State.OPEN) {
      lesson.ifPresent(this::judge);
      lesson = Optional.empty();
      walked = Walked.NOTHING;
    }
  }

  private void judge(Lesson done) {
    results.removeIf(r -> r.lesson().id().equals(done.id()));
    results.add(new Result(done, differences(done, walked)));
  }

  /** The last try of each case, in the order in which they ended. */
  public synchronized List<Result> results() {
    return List.copyOf(results);
  }

  /** What differs between what was to be done and what was. */
  static List<Difference> differences(Lesson lesson, Walked visit) {
    var differences = new ArrayList<Difference>();
    if (visit.state() != Snapshot.State.FINISHED) {
      differences.add(new Difference.BrokenOff());
    }
    if (!card(lesson.card()).equals(visit.card())) {
      differences.add(new Difference.OtherCard(lesson.card()));
    }
    for (var question : new TreeSet<>(lesson.answers().keySet())) {
      var should = lesson.answers().getOrDefault(question, "");
      var was = visit.answers().getOrDefault(question, should);
      if (!was.equals(should)) {
        differences.add(new Difference.OtherAnswer(question, was, should));
      }
    }
    var reached = visit.pathway().orElse("");
    if (!reached.equals(lesson.pathway())) {
      differences.add(new Difference.OtherPathway(reached, lesson.pathway()));
    }
    var outcome = visit.outcome().name().toLowerCase(Locale.ROOT);
    if (!lesson.outcome().isEmpty() && !lesson.outcome().equals(outcome)) {
      differences.add(new Difference.OtherOutcome(outcome, lesson.outcome()));
    }
    return differences;
  }

  private static Optional<PersonalId> card(String name) {
    return name.equals(Lesson.NO_CARD)
        ? Optional.empty()
        : Optional.of(PracticeCard.named(name).id());
  }
}
