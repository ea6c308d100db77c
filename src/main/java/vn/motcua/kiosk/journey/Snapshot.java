package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Stage.Naming;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Phoning;
import vn.motcua.kiosk.journey.Stage.Purpose;
import vn.motcua.kiosk.journey.Stage.Purposes;
import vn.motcua.kiosk.journey.Stage.Reminding;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.Stage.Visiting;

/**
 * Where a visit stands, for the record.
 *
 * @param pathway id, once it is known
 * @param page on which the citizen is
 * @param steps how many the pathway has, 0 while it is unknown
 * @param outcome as far as the citizen said; {@code UNKNOWN} on pages that know no pathway
 * @param progress likewise; {@code NONE} on pages that know no pathway
 */
public record Snapshot(
    Known known,
    Optional<String> pathway,
    String page,
    int steps,
    Outcome outcome,
    State state,
    Progress progress) {

  /** Of a visit that has brought nothing about yet. */
  public Snapshot(
      Known known, Optional<String> pathway, String page, int steps, Outcome outcome, State state) {
    this(known, pathway, page, steps, outcome, state, Progress.NONE);
  }

  /**
   * Of a stage.
   *
   * @param today what of the guide may be shown on the day of the visit
   */
  static Snapshot of(Visiting stage, Guide today, State state) {
    var pathway = pathway(stage);
    int steps = pathway.map(p -> p.steps().size()).orElse(0);
    return new Snapshot(
        stage.known(),
        pathway.map(Pathway::id),
        stage.page(),
        steps,
        outcome(stage, today),
        state,
        progress(stage));
  }

  private static Progress progress(Visiting stage) {
    return switch (stage) {
      case OnPathway s -> Progress.of(s.known(), s.pathway(), s.steps(), s.index());
      case Reminding s -> allSeen(s.known(), s.pathway(), s.steps());
      case Naming s -> allSeen(s.known(), s.pathway(), s.steps());
      case Phoning s -> allSeen(s.known(), s.pathway(), s.steps());
      case Summary s -> allSeen(s.known(), s.pathway(), s.steps());
      case Purposes s -> progress(s.before());
      case Purpose s -> progress(s.list());
      default -> Progress.NONE;
    };
  }

  private static Progress allSeen(Known known, Pathway pathway, List<Step> steps) {
    return Progress.of(known, pathway, steps, steps.size());
  }

  private static Outcome outcome(Visiting stage, Guide today) {
    return switch (stage) {
      case Reminding _, Naming _, Phoning _ -> Outcome.WAITING;
      case Summary s -> outcome(s, today);
      case Purposes s -> outcome(s.before(), today);
      case Purpose s -> outcome(s.list(), today);
      default -> Outcome.UNKNOWN;
    };
  }

  private static Outcome outcome(Summary s, Guide today) {
    var next = s.steps().stream().filter(step -> !s.known().done().contains(step.id())).findFirst();
    if (s.clerkCalled()) {
      return Outcome.CLERK;
    }
    if (next.isEmpty()) {
      return Outcome.DONE;
    }
    return today.messageOf(next.get()).isPresent() ? Outcome.WAITING : Outcome.UNKNOWN;
  }

  private static Optional<Pathway> pathway(Visiting stage) {
    return switch (stage) {
      case OnPathway s -> Optional.of(s.pathway());
      case Reminding s -> Optional.of(s.pathway());
      case Naming s -> Optional.of(s.pathway());
      case Phoning s -> Optional.of(s.pathway());
      case Summary s -> Optional.of(s.pathway());
      case Purposes s -> pathway(s.before());
      case Purpose s -> pathway(s.list());
      default -> Optional.empty();
    };
  }

  /** The same, to be counted only. */
  public Snapshot withoutCitizen() {
    return new Snapshot(
        known.keeping(Keeping.NOTHING), pathway, page, steps, outcome, state, progress);
  }

  /** How far the citizen came on his pathway. */
  public enum Outcome {
    /** Somewhere on the way. */
    UNKNOWN,
    /** Registered; the message of approval has not come. */
    WAITING,
    /** Every step is done. */
    DONE,
    /** The clerk takes over. */
    CLERK
  }

  /** Whether and how the visit ended. */
  public enum State {
    OPEN,
    /** Came to the goodbye page. */
    FINISHED,
    /** The citizen ended it before. */
    ENDED,
    /** The citizen went away. */
    LEFT,
    /** The machine stopped in the middle; found at the next start. */
    INTERRUPTED
  }
}
