package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Interview;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Effect.Admit;
import vn.motcua.kiosk.journey.Effect.CloseCamera;
import vn.motcua.kiosk.journey.Effect.Erase;
import vn.motcua.kiosk.journey.Effect.OpenCamera;
import vn.motcua.kiosk.journey.Effect.PrintHandout;
import vn.motcua.kiosk.journey.Effect.Save;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Attract;
import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Confirming;
import vn.motcua.kiosk.journey.Stage.Consent;
import vn.motcua.kiosk.journey.Stage.Ending;
import vn.motcua.kiosk.journey.Stage.Goodbye;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.IdleWarning;
import vn.motcua.kiosk.journey.Stage.NoCamera;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Phoning;
import vn.motcua.kiosk.journey.Stage.Purpose;
import vn.motcua.kiosk.journey.Stage.Purposes;
import vn.motcua.kiosk.journey.Stage.Reminding;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Stuck;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.Stage.Typing;
import vn.motcua.kiosk.journey.Stage.Visiting;

/**
 * The way of one citizen through the kiosk: a pure state machine. Same journey, same event, same
 * answer; no clock, no device, no screen.
 *
 * @param guide all of it; what is out of its dates on the day of a visit is not shown
 * @param offered the most that the commune keeps
 * @param quiet seconds since the last touch
 */
public record Journey(Guide guide, Patience patience, Keeping offered, Stage stage, int quiet) {

  /** A journey and what is to be done about its last event. */
  public record Turn(Journey journey, List<Effect> effects) {
    public Turn {
      effects = List.copyOf(effects);
    }
  }

  /** An event that the stage has no answer for: a mistake in the program, never the citizen's. */
  public static final class UnexpectedEvent extends IllegalStateException {
    private static final long serialVersionUID = 1;

    UnexpectedEvent(Stage stage, Event event) {
      super(event.getClass().getSimpleName() + " on page " + stage.page());
    }
  }

  /** A kiosk with nobody in front of it. */
  public static Journey atRest(Guide guide, Patience patience, Keeping offered) {
    return new Journey(guide, patience, offered, new Attract(Language.VIETNAMESE), 0);
  }

  /** The next stage and what is to be done about it. */
  public Turn on(Event event) {
    return switch (event) {
      case Event.Second _ -> second();
      case Event.Touch touch ->
          new Journey(guide, patience, offered, stage, 0).onTouchOrNews(touch);
      case Event.News news -> onTouchOrNews(news);
    };
  }

  private Turn onTouchOrNews(Event event) {
    return switch (stage) {
      case Attract s -> attract(s, event);
      case Consent s -> consent(s, event);
      case Scanning s -> scanning(s, event);
      case NoCamera s -> noCamera(s, event);
      case Typing s -> typing(s, event);
      case Confirming s -> confirming(s, event);
      case Asking s -> asking(s, event);
      case Comparing s -> comparing(s, event);
      case Guiding s -> guiding(s, event);
      case Stuck s -> stuck(s, event);
      case Reminding s -> reminding(s, event);
      case Phoning s -> phoning(s, event);
      case Summary s -> summary(s, event);
      case Purposes s -> purposes(s, event);
      case Purpose s -> purpose(s, event);
      case Goodbye s -> goodbye(s, event);
      case IdleWarning s -> idle(s, event);
      case Ending s -> ending(s, event);
    };
  }

  // --- the stages, in the order in which a visit meets them ---

  private Turn attract(Attract s, Event event) {
    return switch (event) {
      case Event.LanguageChosen(var language) -> to(new Attract(language, s.today()));
      case Event.Day(var today) -> to(new Attract(s.language(), Optional.of(today)));
      case Event.Begin _ -> stay(new Admit());
      case Event.Admitted(var code, var now) ->
          to(new Consent(Known.atStart(code, now, s.language())));
      default -> late(event);
    };
  }

  private Turn consent(Consent s, Event event) {
    return switch (event) {
      case Event.Agree _ ->
          scan(s.known().keeping(offered == Keeping.NOTHING ? offered : Keeping.VISIT));
      case Event.WithoutCard _ -> ask(s.known().keeping(Keeping.NOTHING));
      case Event.Back _ -> erase(s, State.ENDED);
      default -> anywhere(s, event);
    };
  }

  private Turn scan(Known known) {
    return to(
        new Scanning(known.withoutCitizen(), false, Optional.empty(), Optional.empty()),
        new OpenCamera());
  }

  private Turn scanning(Scanning s, Event event) {
    var known = s.known();
    return switch (event) {
      case Event.CardRead(var card) ->
          confirm(known, card.citizen(), card.flawed(), new CloseCamera());
      case Event.Hinted(var hint) ->
          to(new Scanning(known, s.handheld(), Optional.of(hint), Optional.empty()));
      case Event.ForeignCode(var kind) ->
          to(new Scanning(known, s.handheld(), s.hint(), Optional.of(kind)));
      case Event.CameraFailed(var code) -> to(new NoCamera(known, code));
      case Event.UseHandScanner _ -> to(new Scanning(known, true, s.hint(), Optional.empty()));
      case Event.TryCamera _ -> scan(known);
      case Event.TypeInstead _ -> to(new Typing(known, ""), new CloseCamera());
      case Event.WithoutCard _ -> ask(known.keeping(Keeping.NOTHING), new CloseCamera());
      case Event.Back _ -> to(new Consent(known), new CloseCamera());
      default -> anywhere(s, event);
    };
  }

  private Turn noCamera(NoCamera s, Event event) {
    var known = s.known();
    return switch (event) {
      case Event.CardRead(var card) ->
          confirm(known, card.citizen(), card.flawed(), new CloseCamera());
      case Event.CameraWorks _ ->
          to(new Scanning(known, false, Optional.empty(), Optional.empty()));
      case Event.CameraFailed(var code) -> to(new NoCamera(known, code));
      case Event.UseHandScanner _ ->
          to(new Scanning(known, true, Optional.empty(), Optional.empty()));
      case Event.TypeInstead _ -> to(new Typing(known, ""), new CloseCamera());
      case Event.WithoutCard _ -> ask(known.keeping(Keeping.NOTHING), new CloseCamera());
      case Event.Back _ -> to(new Consent(known), new CloseCamera());
      default -> anywhere(s, event);
    };
  }

  private Turn typing(Typing s, Event event) {
    var digits = s.digits();
    return switch (event) {
      case Event.Digit(int value) ->
          to(new Typing(s.known(), s.missing() > 0 ? digits + value : digits));
      case Event.DeleteDigit _ ->
          to(new Typing(s.known(), digits.substring(0, Math.max(0, digits.length() - 1))));
      case Event.ClearDigits _ -> to(new Typing(s.known(), ""));
      case Event.Next _ when s.missing() == 0 ->
          confirm(s.known(), Citizen.ofNumber(new PersonalId(digits)), false);
      case Event.Next _ -> stay();
      case Event.Back _ -> scan(s.known());
      default -> anywhere(s, event);
    };
  }

  private Turn confirm(Known known, Citizen citizen, boolean flawed, Effect... effects) {
    var validity = CardValidity.of(citizen, known.today());
    return to(new Confirming(known, citizen, validity, flawed), effects);
  }

  private Turn confirming(Confirming s, Event event) {
    return switch (event) {
      case Event.ThatIsMe _ -> ask(s.known().with(s.citizen()));
      case Event.NotMe _, Event.Back _ -> scan(s.known());
      default -> anywhere(s, event);
    };
  }

  /** The first question that the citizen has to answer himself. */
  private Turn ask(Known known, Effect... effects) {
    return ask(known, interview(known).first(), effects);
  }

  private Turn ask(Known known, Optional<Question> question, Effect... effects) {
    return question.map(q -> to(asking(known, q), effects)).orElseGet(() -> guide(known, effects));
  }

  private Asking asking(Known known, Question question) {
    var interview = interview(known);
    var before = Optional.ofNullable(known.answers().get(question.id()));
    return new Asking(known, question, interview.number(question), interview.most(), before);
  }

  private Turn asking(Asking s, Event event) {
    return switch (event) {
      case Event.Choose(var choice) ->
          to(new Asking(s.known(), s.question(), s.number(), s.of(), Optional.of(choice)));
      case Event.Next _ when s.chosen().isPresent() -> {
        var known = s.known().answering(s.question().id(), s.chosen().get());
        yield ask(known, interview(known).after(s.question()));
      }
      case Event.Next _ -> stay();
      case Event.WhatFor _ -> whatFor(s);
      case Event.Back _ -> backTo(s.known(), interview(s.known()).before(s.question()));
      default -> anywhere(s, event);
    };
  }

  private Interview interview(Known known) {
    return today(known).interview(known.answers(), known.facts(), known.wishes());
  }

  /** Back to a question, or to the page before all of them. */
  private Turn backTo(Known known, Optional<Question> question) {
    return question.isPresent() ? ask(known, question) : firstPageBack(known);
  }

  /** Back from the first question: to the card if there was one, else to the choice about it. */
  private Turn firstPageBack(Known known) {
    return known.citizen().isPresent()
        ? confirm(known, known.citizen().get(), false)
        : to(new Consent(known));
  }

  private Turn guide(Known known, Effect... effects) {
    var interview = interview(known);
    var pathway = pathway(known);
    var steps = today(known).stepsOf(pathway);
    var behind = steps.subList(0, pathway.doneBefore()).stream().map(Step::id).toList();
    var asked = known.having(behind).answering(interview.given());
    return step(asked, pathway, steps, pathway.doneBefore(), effects);
  }

  private Pathway pathway(Known known) {
    return today(known)
        .pathwayFor(interview(known).answers())
        .orElseThrow(() -> new IllegalStateException("the last pathway fits everybody"));
  }

  /** The page of a step; the comparison of messages first where the step waits for one. */
  private Turn step(Known known, Pathway pathway, List<Step> steps, int index, Effect... effects) {
    if (index == steps.size()) {
      return summary(known, pathway, steps, false, effects);
    }
    var message = today(known).messageOf(steps.get(index));
    return message.isPresent()
        ? to(new Comparing(known, pathway, steps, index, message.get(), false), effects)
        : to(new Guiding(known, pathway, steps, index), effects);
  }

  private Turn summary(
      Known known, Pathway pathway, List<Step> steps, boolean clerkCalled, Effect... effects) {
    return to(new Summary(known, pathway, steps, new PrintState.NotAsked(), clerkCalled), effects);
  }

  private Turn comparing(Comparing s, Event event) {
    return switch (event) {
      case Event.LikeGenuine _ -> to(new Guiding(s.known(), s.pathway(), s.steps(), s.index()));
      case Event.LikeFalse _ ->
          to(new Comparing(s.known(), s.pathway(), s.steps(), s.index(), s.message(), true));
      case Event.NoMessageYet _ -> waiting(s);
      case Event.Back _ -> stepBack(s);
      default -> anywhere(s, event);
    };
  }

  private Turn guiding(Guiding s, Event event) {
    return switch (event) {
      case Event.StepDone _ ->
          step(s.known().having(s.step().id()), s.pathway(), s.steps(), s.index() + 1);
      case Event.Later _ when s.step().layout() == Step.Layout.OFFICE ->
          step(s.known(), s.pathway(), s.steps(), s.index() + 1);
      case Event.Later _ -> stay();
      case Event.GotStuck _ ->
          to(
              new Stuck(
                  s.known(),
                  s.pathway(),
                  s.steps(),
                  s.index(),
                  today(s.known()).remediesOf(s.step()),
                  Optional.empty()));
      case Event.NoMessageYet _ -> waiting(s);
      case Event.Back _ -> stepBack(s);
      default -> anywhere(s, event);
    };
  }

  /** He has to wait for approval: the commune may offer to remind him, if it knows whom. */
  private Turn waiting(OnPathway s) {
    var known = s.known();
    boolean mayAsk = offered == Keeping.FOLLOW_UP && known.keeping() != Keeping.NOTHING;
    return mayAsk && known.citizen().flatMap(Citizen::name).isPresent()
        ? to(new Reminding(known, s.pathway(), s.steps()))
        : summary(known, s.pathway(), s.steps(), false);
  }

  private Turn reminding(Reminding s, Event event) {
    return switch (event) {
      case Event.Agree _ -> to(new Phoning(s.known(), s.pathway(), s.steps(), ""));
      case Event.NoReminder _ -> summary(s.known().notReminded(), s.pathway(), s.steps(), false);
      case Event.Back _ -> lastStep(s.known(), s.pathway(), s.steps());
      default -> anywhere(s, event);
    };
  }

  private Turn phoning(Phoning s, Event event) {
    var digits = s.digits();
    return switch (event) {
      // Whoever leaves out the zero that every number begins with, means it.
      case Event.Digit(int value) when digits.isEmpty() && value != 0 -> typed(s, "0" + value);
      case Event.Digit(int value) -> typed(s, s.missing() > 0 ? digits + value : digits);
      case Event.DeleteDigit _ -> typed(s, digits.substring(0, Math.max(0, digits.length() - 1)));
      case Event.ClearDigits _ -> typed(s, "");
      case Event.Next _ when s.missing() == 0 ->
          remindedAt(s, Optional.of(new PhoneNumber(digits)));
      case Event.Next _ -> stay();
      case Event.WithoutPhone _ -> remindedAt(s, Optional.empty());
      case Event.Back _ -> to(new Reminding(s.known(), s.pathway(), s.steps()));
      default -> anywhere(s, event);
    };
  }

  private Turn typed(Phoning s, String digits) {
    return to(new Phoning(s.known(), s.pathway(), s.steps(), digits));
  }

  private Turn remindedAt(Phoning s, Optional<PhoneNumber> number) {
    return summary(s.known().remindedAt(number), s.pathway(), s.steps(), false);
  }

  private Turn stepBack(OnPathway s) {
    int index = s.index() - 1;
    if (index < s.pathway().doneBefore()) {
      return backTo(s.known(), interview(s.known()).last());
    }
    var previous = s.steps().get(index);
    return to(new Guiding(s.known().without(previous.id()), s.pathway(), s.steps(), index));
  }

  private Turn stuck(Stuck s, Event event) {
    return switch (event) {
      case Event.ShowRemedy(var id) -> {
        var chosen = s.remedies().stream().filter(r -> r.id().equals(id)).findFirst();
        yield to(
            new Stuck(
                s.known().troubledBy(id), s.pathway(), s.steps(), s.index(), s.remedies(), chosen));
      }
      case Event.Solved _, Event.Back _ ->
          to(new Guiding(s.known(), s.pathway(), s.steps(), s.index()));
      case Event.StillStuck _ -> {
        var reason = s.chosen().map(r -> r.id()).orElse(s.step().id());
        var call = new Effect.CallClerk(s.known().code(), reason);
        yield summary(s.known(), s.pathway(), s.steps(), true, call);
      }
      default -> anywhere(s, event);
    };
  }

  private Turn summary(Summary s, Event event) {
    return switch (event) {
      case Event.Print _ when s.print() instanceof PrintState.Sending -> stay();
      case Event.Print _ ->
          to(
              new Summary(
                  s.known(), s.pathway(), s.steps(), new PrintState.Sending(), s.clerkCalled()),
              new PrintHandout(s.known(), s.pathway(), s.steps()));
      case Event.Printing(PrintState.Sent sent) -> to(goodbye(s.known(), sent));
      case Event.Printing(var state) ->
          to(new Summary(s.known(), s.pathway(), s.steps(), state, s.clerkCalled()));
      case Event.NoPaper _ -> to(goodbye(s.known(), s.print()));
      case Event.WhatFor _ -> whatFor(s);
      case Event.Back _ -> lastStep(s.known(), s.pathway(), s.steps());
      default -> anywhere(s, event);
    };
  }

  /** Back from the summary: to the first step that is not done, or to the last one. */
  private Turn lastStep(Known known, Pathway pathway, List<Step> steps) {
    if (steps.isEmpty()) {
      return backTo(known, interview(known).last());
    }
    int index = 0;
    while (index < steps.size() - 1 && known.done().contains(steps.get(index).id())) {
      index++;
    }
    return to(new Guiding(known.without(steps.get(index).id()), pathway, steps, index));
  }

  private Turn whatFor(Visiting before) {
    return to(new Purposes(before, today(before.known()).utilities(), 0));
  }

  private Turn purposes(Purposes s, Event event) {
    return switch (event) {
      case Event.Wish(var id) ->
          s.utilities().stream()
              .filter(u -> u.id().equals(id))
              .findFirst()
              .map(u -> to(new Purpose(s, u)))
              .orElseGet(this::stay);
      case Event.More _ ->
          to(new Purposes(s.before(), s.utilities(), (s.sheet() + 1) % s.sheets()));
      case Event.Back _ -> to(s.before());
      default -> anywhere(s, event);
    };
  }

  private Turn purpose(Purpose s, Event event) {
    var utility = s.utility();
    return switch (event) {
      case Event.GetLevel _ ->
          towards(s.known(), guide.levels().getOrDefault(utility.level(), Map.of()));
      case Event.HowTo _ when !utility.answers().isEmpty() -> towards(s.known(), utility.answers());
      case Event.HowTo _ -> stay();
      case Event.Back _ -> to(s.list());
      default -> anywhere(s, event);
    };
  }

  /** On with the questions that the wish leaves open. */
  private Turn towards(Known known, Map<String, String> wishes) {
    var wishing = known.wishing(wishes);
    return ask(
        wishing, interview(wishing).last().filter(q -> !wishing.answers().containsKey(q.id())));
  }

  private Goodbye goodbye(Known known, PrintState print) {
    return new Goodbye(known, print, patience.goodbye());
  }

  private Turn goodbye(Goodbye s, Event event) {
    return switch (event) {
      case Event.Printing(var state) -> to(new Goodbye(s.known(), state, s.secondsLeft()));
      case Event.EndNow _, Event.End _ -> erase(s, State.FINISHED);
      case Event.Back _ -> guideAgain(s);
      default -> anywhere(s, event);
    };
  }

  /** Back to the summary, to print once more or read once more. */
  private Turn guideAgain(Goodbye s) {
    var pathway = pathway(s.known());
    return summary(s.known(), pathway, today(s.known()).stepsOf(pathway), false);
  }

  private Turn idle(IdleWarning s, Event event) {
    return switch (event) {
      case Event.StillHere _, Event.Back _ -> to(s.before());
      case Event.EndNow _, Event.End _ -> erase(s.before(), State.ENDED);
      case Event.CallClerk _ -> anywhere(s.before(), event);
      case Event.News news -> behind(s.before(), news, b -> new IdleWarning(b, s.secondsLeft()));
      default -> throw new UnexpectedEvent(stage, event);
    };
  }

  private Turn ending(Ending s, Event event) {
    return switch (event) {
      case Event.StillHere _, Event.Back _ -> to(s.before());
      case Event.EndNow _, Event.End _ -> erase(s.before(), State.ENDED);
      case Event.CallClerk _ -> anywhere(s.before(), event);
      case Event.News news -> behind(s.before(), news, Ending::new);
      default -> throw new UnexpectedEvent(stage, event);
    };
  }

  /** News that arrives while a dialog covers the page changes the page behind it. */
  private Turn behind(Visiting before, Event.News news, Function<Visiting, Stage> cover) {
    var turn = new Journey(guide, patience, offered, before, quiet).onTouchOrNews(news);
    return turn.journey().stage() instanceof Visiting now
        ? new Turn(new Journey(guide, patience, offered, cover.apply(now), quiet), turn.effects())
        : turn;
  }

  /** What may be shown on the day of the visit: a kiosk runs for weeks, and items end. */
  private Guide today(Known known) {
    return guide.on(known.today());
  }

  // --- what holds on every page ---

  private Turn anywhere(Visiting s, Event event) {
    return switch (event) {
      case Event.End _ -> to(new Ending(s));
      case Event.CallClerk _ -> stay(new Effect.CallClerk(s.known().code(), s.page()));
      default -> late(event);
    };
  }

  /** News from a device may come after its stage; a touch may not. */
  private Turn late(Event event) {
    if (event instanceof Event.News) {
      return stay();
    }
    throw new UnexpectedEvent(stage, event);
  }

  private Turn second() {
    int quietNow = quiet + 1;
    return switch (stage) {
      case Attract s when s.language().equals(Language.VIETNAMESE) -> stay();
      case Attract s when quietNow > patience.question() ->
          to(new Attract(Language.VIETNAMESE, s.today()));
      case Goodbye s when s.secondsLeft() <= 1 -> erase(s, State.FINISHED);
      case Goodbye s -> to(new Goodbye(s.known(), s.print(), s.secondsLeft() - 1));
      case IdleWarning s when s.secondsLeft() <= 1 -> erase(s.before(), State.LEFT);
      case IdleWarning s -> to(new IdleWarning(s.before(), s.secondsLeft() - 1));
      case Ending s when quietNow > patience.question() ->
          to(new IdleWarning(s.before(), patience.warning()));
      case Visiting s when quietNow > patience.on(s) -> to(new IdleWarning(s, patience.warning()));
      default -> new Turn(new Journey(guide, patience, offered, stage, quietNow), List.of());
    };
  }

  // --- turns ---

  /** A new page starts its own time; news on the same page is no sign of the citizen. */
  private Turn to(Stage next, Effect... effects) {
    int quietThere = next.page().equals(stage.page()) ? quiet : 0;
    return new Turn(
        new Journey(guide, patience, offered, next, quietThere),
        Stream.concat(Stream.of(effects), save(next).stream()).toList());
  }

  private Turn stay(Effect... effects) {
    return new Turn(this, List.of(effects));
  }

  /** The visit is written down whenever its page changes, so a power cut loses at most one page. */
  private Optional<Effect> save(Stage next) {
    return next instanceof Visiting v && !next.page().equals(stage.page())
        ? Optional.of(new Save(snapshot(v, v instanceof Goodbye ? State.FINISHED : State.OPEN)))
        : Optional.empty();
  }

  private Turn erase(Visiting last, State state) {
    return new Turn(
        atRest(guide, patience, offered),
        List.of(new CloseCamera(), new Save(snapshot(last, state)), new Erase()));
  }

  private Snapshot snapshot(Visiting stage, State state) {
    var pathway = pathwayOf(stage);
    int steps = pathway.map(p -> p.steps().size()).orElse(0);
    return new Snapshot(
        stage.known(), pathway.map(Pathway::id), stage.page(), steps, outcome(stage), state);
  }

  private Outcome outcome(Visiting stage) {
    return switch (stage) {
      case Reminding _, Phoning _ -> Outcome.WAITING;
      case Summary s -> outcome(s);
      case Purposes s -> outcome(s.before());
      case Purpose s -> outcome(s.list());
      default -> Outcome.UNKNOWN;
    };
  }

  private Outcome outcome(Summary s) {
    var next = s.steps().stream().filter(step -> !s.known().done().contains(step.id())).findFirst();
    if (s.clerkCalled()) {
      return Outcome.CLERK;
    }
    if (next.isEmpty()) {
      return Outcome.DONE;
    }
    return today(s.known()).messageOf(next.get()).isPresent() ? Outcome.WAITING : Outcome.UNKNOWN;
  }

  private static Optional<Pathway> pathwayOf(Visiting stage) {
    return switch (stage) {
      case OnPathway s -> Optional.of(s.pathway());
      case Reminding s -> Optional.of(s.pathway());
      case Phoning s -> Optional.of(s.pathway());
      case Summary s -> Optional.of(s.pathway());
      case Purposes s -> pathwayOf(s.before());
      case Purpose s -> pathwayOf(s.list());
      default -> Optional.empty();
    };
  }
}
