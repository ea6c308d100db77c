package vn.motcua.kiosk.ui.desk;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Where the citizen at the kiosk is, without anything of his card.
 *
 * @param kind of page: its words are {@code desk.at.} and this
 * @param about what the page asks or shows, if that is the guide's
 * @param step on which he is, with its number from 1 of how many; 0 of 0 before that
 */
public record Now(
    VisitCode code,
    LocalDateTime since,
    String kind,
    Optional<Text> about,
    Optional<Step> step,
    Optional<Remedy> remedy,
    int number,
    int of) {

  /** Empty while nobody is there. */
  public static Optional<Now> of(Stage stage) {
    return switch (stage) {
      case Stage.Attract _ -> Optional.empty();
      case Stage.IdleWarning s -> of(s.before());
      case Stage.Ending s -> of(s.before());
      case Stage.Stuck s -> Optional.of(onPathway(s, "stuck", s.chosen()));
      case Stage.Comparing s -> Optional.of(onPathway(s, "message", Optional.empty()));
      case Stage.Guiding s -> Optional.of(onPathway(s, "step", Optional.empty()));
      case Stage.Asking s ->
          Optional.of(page(s.known(), "question", Optional.of(s.question().title())));
      case Stage.Consent s -> Optional.of(page(s.known(), "consent"));
      case Stage.Scanning s -> Optional.of(page(s.known(), "scan"));
      case Stage.NoCamera s -> Optional.of(page(s.known(), "no-camera"));
      case Stage.Typing s -> Optional.of(page(s.known(), "typing"));
      case Stage.Confirming s -> Optional.of(page(s.known(), "confirm"));
      case Stage.Reminding s -> Optional.of(page(s.known(), "reminder"));
      case Stage.Naming s -> Optional.of(page(s.known(), "reminder"));
      case Stage.Phoning s -> Optional.of(page(s.known(), "reminder"));
      case Stage.Summary s -> Optional.of(page(s.known(), "summary"));
      case Stage.Goodbye s -> Optional.of(page(s.known(), "goodbye"));
      case Stage.Visiting s -> Optional.of(page(s.known(), "other"));
    };
  }

  private static Now page(Known known, String kind) {
    return page(known, kind, Optional.empty());
  }

  private static Now page(Known known, String kind, Optional<Text> about) {
    return new Now(
        known.code(), known.since(), kind, about, Optional.empty(), Optional.empty(), 0, 0);
  }

  private static Now onPathway(Stage.OnPathway stage, String kind, Optional<Remedy> remedy) {
    return new Now(
        stage.known().code(),
        stage.known().since(),
        kind,
        Optional.of(stage.step().title()),
        Optional.of(stage.step()),
        remedy,
        stage.index() + 1,
        stage.steps().size());
  }
}
