package vn.motcua.kiosk.app.walk;

import java.util.Optional;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** The part of a visit that the guidance fills: questions, purposes, steps, messages, troubles. */
final class GuidanceWalk {

  private final Walker walker;
  private final int patience;

  /**
   * @param patience seconds without a touch after which a step asks whether anybody is there
   */
  GuidanceWalk(Walker walker, int patience) {
    this.walker = walker;
    this.patience = patience;
  }

  void questions() {
    walker.await(Stage.Asking.class);
    Optional.ofNullable(walker.answers().get("purpose")).ifPresent(this::purpose);
    while (walker.stage() instanceof Stage.Asking asking) {
      var question = asking.question();
      var choice = walker.answer(question.id(), question.choices().getFirst().id());
      walker.touch("choice-" + choice);
      walker.await("choice " + choice, s -> s instanceof Stage.Asking a && a.chosen().isPresent());
      walker.picture("question-" + question.id());
      walker.touch("next");
      walker.awaitPageAfter(asking);
    }
  }

  /** What somebody wants to do leads to how it is done, or to the level that it needs. */
  private void purpose(String id) {
    walker.touch("what-for");
    walker.await(Stage.Purposes.class);
    walker.picture("purposes");
    while (walker.stage() instanceof Stage.Purposes at && !at.shows(id)) {
      walker.touch("more");
      walker.awaitPageAfter(at);
      walker.picture("purposes");
    }
    walker.touch("purpose-" + id);
    walker.await(Stage.Purpose.class);
    walker.picture("purpose-" + id);
    boolean told = walker.stage() instanceof Stage.Purpose p && !p.utility().answers().isEmpty();
    walker.touch(told ? "how-to" : "get-level");
    walker.await("a way", s -> !(s instanceof Stage.Purpose));
  }

  void steps() {
    boolean detours = true;
    while (walker.stage() instanceof Stage.OnPathway at) {
      switch (at) {
        case Stage.Comparing comparing -> message(comparing);
        case Stage.Guiding guiding -> {
          walker.picture("step-" + guiding.step().id());
          if (detours && isTroubled(guiding)) {
            detours = false;
            trouble(guiding);
            silence();
          }
          walker.touch(onward(guiding.step()));
        }
        case Stage.Stuck _ -> walker.touch("solved");
      }
      walker.awaitPageAfter(at);
    }
  }

  private void message(Stage.Comparing comparing) {
    walker.picture("message");
    switch (walker.answer("message", "none")) {
      case "genuine" -> walker.touch("genuine");
      case "false" -> falseOne();
      default -> {
        lookAhead(comparing);
        walker.touch("no-message");
      }
    }
  }

  /** What comes once the message is there; then back, as if it were not there yet. */
  private void lookAhead(Stage.Comparing comparing) {
    walker.touch("genuine");
    walker.await(Stage.Guiding.class);
    int steps = comparing.steps().size();
    for (int i = comparing.index(); i < steps; i++) {
      at(i);
      walker.picture("step-" + comparing.steps().get(i).id());
      if (i < steps - 1) {
        walker.touch(onward(comparing.steps().get(i)));
      }
    }
    for (int i = steps - 1; i > comparing.index(); i--) {
      walker.touch("back");
      at(i - 1);
    }
    walker.touch("back");
    walker.await(
        "the page before", s -> s instanceof Stage.Asking || isAt(s, comparing.index() - 1));
    walker.touch(walker.stage() instanceof Stage.Guiding g ? onward(g.step()) : "next");
    walker.await(Stage.Comparing.class);
  }

  /** What is done at an office cannot be done here: it is left for later. */
  private static String onward(Step step) {
    return step.layout() == Step.Layout.OFFICE ? "later" : "done";
  }

  private void at(int index) {
    walker.await("step " + (index + 1), s -> isAt(s, index));
  }

  private static boolean isAt(Stage stage, int index) {
    return stage instanceof Stage.Guiding g && g.index() == index;
  }

  /** The citizen has the false message: every false one that goes round, and what to do. */
  private void falseOne() {
    if (walker.hand().reaches("another-false")) {
      walker.touch("another-false");
      walker.picture("message-another");
    }
    walker.touch("false");
    walker.await("advice", s -> s instanceof Stage.Comparing c && c.falseOne());
    walker.picture("message-false");
    walker.touch("no-message");
  }

  /** At the step that has the trouble asked for, else at the third. */
  private boolean isTroubled(Stage.Guiding guiding) {
    return walker.isTold("stuck")
        ? guiding.step().remedies().contains(walker.answer("stuck", ""))
        : guiding.index() > 1;
  }

  private void trouble(Stage.Guiding guiding) {
    walker.touch("stuck");
    walker.await(Stage.Stuck.class);
    var remedies = guiding.step().remedies();
    if (!remedies.isEmpty()) {
      var remedy = "remedy-" + walker.answer("stuck", remedies.getFirst());
      for (int page = 0; page < remedies.size() && !walker.hand().reaches(remedy); page++) {
        walker.touch("more-remedies");
      }
      walker.touch(remedy);
      walker.await("a remedy", s -> s instanceof Stage.Stuck t && t.chosen().isPresent());
    }
    walker.picture("stuck");
    walker.touch("solved");
    walker.await(Stage.Guiding.class);
  }

  /** Nobody touches anything: the seconds are counted out at once instead of being waited for. */
  private void silence() {
    for (int i = 0; i <= patience; i++) {
      walker.kiosk().counter().accept(new Event.Second());
    }
    walker.await(Stage.IdleWarning.class);
    walker.picture("idle");
    walker.touch("still-here");
    walker.await(Stage.Guiding.class);
  }
}
