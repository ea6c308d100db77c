package vn.motcua.kiosk.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Stuck;

/** The steps of the pathway, one at a time, and what to do when one of them fails. */
record StepPages(Journey at) {

  /** The pathway from its first step that is not done; an earlier visit may have done some. */
  Turn guide(Known known, Effect... effects) {
    var interview = at.questions().interview(known);
    var pathway = pathway(known);
    var steps = at.today(known).stepsOf(pathway);
    var before = new HashSet<>(known.done());
    steps.stream().limit(pathway.doneBefore()).map(Step::id).forEach(before::add);
    var behind = steps.stream().map(Step::id).filter(before::contains).toList();
    var asked = known.having(behind).answering(interview.given());
    return step(asked, pathway, steps, firstOpen(steps, behind), effects);
  }

  private static int firstOpen(List<Step> steps, List<String> done) {
    int index = 0;
    while (index < steps.size() && done.contains(steps.get(index).id())) {
      index++;
    }
    return index;
  }

  /** The page of a step; the comparison of messages first where the step waits for one. */
  private Turn step(Known known, Pathway pathway, List<Step> steps, int index, Effect... effects) {
    if (index == steps.size()) {
      return at.last().summary(known, pathway, steps, false, effects);
    }
    var message = at.today(known).messageOf(steps.get(index));
    return message.isPresent()
        ? at.to(new Comparing(known, pathway, steps, index, message.get(), false), effects)
        : at.to(new Guiding(known, pathway, steps, index), effects);
  }

  Turn comparing(Comparing s, Event event) {
    return switch (event) {
      case Event.LikeGenuine _ -> at.to(new Guiding(s.known(), s.pathway(), s.steps(), s.index()));
      case Event.LikeFalse _ ->
          at.to(new Comparing(s.known(), s.pathway(), s.steps(), s.index(), s.message(), true));
      case Event.NoMessageYet _ -> at.reminders().waiting(s);
      case Event.Back _ -> stepBack(s);
      default -> at.anywhere(s, event);
    };
  }

  Turn guiding(Guiding s, Event event) {
    return switch (event) {
      case Event.StepDone _ ->
          step(s.known().having(s.step().id()), s.pathway(), s.steps(), s.index() + 1);
      case Event.Later _ when s.step().layout() == Step.Layout.OFFICE ->
          step(s.known(), s.pathway(), s.steps(), s.index() + 1);
      case Event.Later _ -> at.stay();
      case Event.GotStuck _ ->
          at.to(
              new Stuck(
                  s.known(),
                  s.pathway(),
                  s.steps(),
                  s.index(),
                  at.today(s.known()).remediesOf(s.step()),
                  Optional.empty()));
      case Event.NoMessageYet _ -> at.reminders().waiting(s);
      case Event.Back _ -> stepBack(s);
      default -> at.anywhere(s, event);
    };
  }

  Turn stuck(Stuck s, Event event) {
    return switch (event) {
      case Event.ShowRemedy(var id) -> {
        var chosen = s.remedies().stream().filter(r -> r.id().equals(id)).findFirst();
        yield at.to(
            new Stuck(
                s.known().troubledBy(id), s.pathway(), s.steps(), s.index(), s.remedies(), chosen));
      }
      case Event.Solved _, Event.Back _ ->
          at.to(new Guiding(s.known(), s.pathway(), s.steps(), s.index()));
      case Event.StillStuck _ -> {
        var reason = s.chosen().map(r -> r.id()).orElse(s.step().id());
        var call = new Effect.CallClerk(s.known().code(), reason);
        yield at.last().summary(s.known(), s.pathway(), s.steps(), true, call);
      }
      default -> at.anywhere(s, event);
    };
  }

  private Turn stepBack(OnPathway s) {
    int index = s.index() - 1;
    if (index < s.pathway().doneBefore()) {
      return at.questions().backTo(s.known(), at.questions().interview(s.known()).last());
    }
    var previous = s.steps().get(index);
    return at.to(new Guiding(s.known().without(previous.id()), s.pathway(), s.steps(), index));
  }

  /** Back from the summary: to the first step that is not done, or to the last one. */
  Turn lastStep(Known known, Pathway pathway, List<Step> steps) {
    if (steps.isEmpty()) {
      return at.questions().backTo(known, at.questions().interview(known).last());
    }
    int index = 0;
    while (index < steps.size() - 1 && known.done().contains(steps.get(index).id())) {
      index++;
    }
    return at.to(new Guiding(known.without(steps.get(index).id()), pathway, steps, index));
  }

  Pathway pathway(Known known) {
    return at.today(known)
        .pathwayFor(at.questions().interview(known).answers())
        .orElseThrow(() -> new IllegalStateException("the last pathway fits everybody"));
  }
}
