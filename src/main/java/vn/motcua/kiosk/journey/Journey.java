package vn.motcua.kiosk.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Effect.CloseCamera;
import vn.motcua.kiosk.journey.Effect.Erase;
import vn.motcua.kiosk.journey.Effect.Save;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.Stage.Approved;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Attract;
import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Confirming;
import vn.motcua.kiosk.journey.Stage.Consent;
import vn.motcua.kiosk.journey.Stage.Ending;
import vn.motcua.kiosk.journey.Stage.Goodbye;
import vn.motcua.kiosk.journey.Stage.Grouping;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.IdleWarning;
import vn.motcua.kiosk.journey.Stage.Naming;
import vn.motcua.kiosk.journey.Stage.NoCamera;
import vn.motcua.kiosk.journey.Stage.Phoning;
import vn.motcua.kiosk.journey.Stage.Purpose;
import vn.motcua.kiosk.journey.Stage.Purposes;
import vn.motcua.kiosk.journey.Stage.Reminding;
import vn.motcua.kiosk.journey.Stage.Returning;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Stuck;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.Stage.Typing;
import vn.motcua.kiosk.journey.Stage.TypingCode;
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

  /** Each stage has its answers with the pages of its kind. */
  Turn onTouchOrNews(Event event) {
    return switch (stage) {
      case Attract s -> first().attract(s, event);
      case Consent s -> card().consent(s, event);
      case Scanning s -> card().scanning(s, event);
      case NoCamera s -> card().noCamera(s, event);
      case Typing s -> card().typing(s, event);
      case TypingCode s -> returns().typingCode(s, event);
      case Returning s -> returns().returning(s, event);
      case Confirming s -> card().confirming(s, event);
      case Approved s -> card().approved(s, event);
      case Asking s -> questions().asking(s, event);
      case Comparing s -> steps().comparing(s, event);
      case Guiding s -> steps().guiding(s, event);
      case Stuck s -> steps().stuck(s, event);
      case Reminding s -> reminders().reminding(s, event);
      case Naming s -> reminders().naming(s, event);
      case Phoning s -> reminders().phoning(s, event);
      case Summary s -> last().summary(s, event);
      case Purposes s -> purposes().purposes(s, event);
      case Purpose s -> purposes().purpose(s, event);
      case Goodbye s -> last().goodbye(s, event);
      case Grouping s -> last().grouping(s, event);
      case IdleWarning s -> covers().idle(s, event);
      case Ending s -> covers().ending(s, event);
    };
  }

  // --- the pages, in the order in which a visit meets them ---

  FirstPage first() {
    return new FirstPage(this);
  }

  CardPages card() {
    return new CardPages(this);
  }

  ReturnPages returns() {
    return new ReturnPages(this);
  }

  QuestionPages questions() {
    return new QuestionPages(this);
  }

  StepPages steps() {
    return new StepPages(this);
  }

  ReminderPages reminders() {
    return new ReminderPages(this);
  }

  PurposePages purposes() {
    return new PurposePages(this);
  }

  LastPages last() {
    return new LastPages(this);
  }

  CoverPages covers() {
    return new CoverPages(this);
  }

  private Turn second() {
    int quietNow = quiet + 1;
    return switch (stage) {
      case Attract s -> first().unattended(s, quietNow);
      case Goodbye s when s.secondsLeft() <= 1 -> erase(s, State.FINISHED);
      case Goodbye s -> to(new Goodbye(s.known(), s.print(), s.secondsLeft() - 1));
      case Grouping s when quietNow > patience.question() -> last().goodbyeAgain(s);
      case IdleWarning s when s.secondsLeft() <= 1 -> erase(s.before(), State.LEFT);
      case IdleWarning s -> to(new IdleWarning(s.before(), s.secondsLeft() - 1));
      case Ending s when quietNow > patience.question() ->
          to(new IdleWarning(s.before(), patience.warning()));
      case Visiting s when quietNow > patience.on(s) -> to(new IdleWarning(s, patience.warning()));
      default -> new Turn(new Journey(guide, patience, offered, stage, quietNow), List.of());
    };
  }

  // --- what holds on every page ---

  Turn anywhere(Visiting s, Event event) {
    return switch (event) {
      case Event.End _ -> to(new Ending(s));
      case Event.CallClerk _ -> stay(new Effect.CallClerk(s.known().code(), s.page()));
      default -> late(event);
    };
  }

  /** News from a device may come after its stage; a touch may not. */
  Turn late(Event event) {
    if (event instanceof Event.News) {
      return stay();
    }
    throw new UnexpectedEvent(stage, event);
  }

  // --- turns ---

  /** A new page starts its own time; news on the same page is no sign of the citizen. */
  Turn to(Stage next, Effect... effects) {
    int quietThere = next.page().equals(stage.page()) ? quiet : 0;
    return new Turn(
        new Journey(guide, patience, offered, next, quietThere),
        Stream.concat(Stream.of(effects), save(next).stream()).toList());
  }

  Turn stay(Effect... effects) {
    return new Turn(this, List.of(effects));
  }

  /** The visit is written down whenever its page changes, so a power cut loses at most one page. */
  private Optional<Effect> save(Stage next) {
    return next instanceof Visiting v && !next.page().equals(stage.page())
        ? Optional.of(new Save(snapshot(v, isOver(v) ? State.FINISHED : State.OPEN)))
        : Optional.empty();
  }

  private static boolean isOver(Visiting stage) {
    return stage instanceof Goodbye || stage instanceof Grouping;
  }

  Turn erase(Visiting last, State state) {
    return new Turn(
        atRest(guide, patience, offered),
        List.of(new CloseCamera(), new Save(snapshot(last, state)), new Erase()));
  }

  /** What may be shown on the day of the visit: a kiosk runs for weeks, and items end. */
  Guide today(Known known) {
    return guide.on(known.today());
  }

  private Snapshot snapshot(Visiting where, State state) {
    return Snapshot.of(where, today(where.known()), state);
  }

  /** The same kiosk at another stage, as if it had been there. */
  Journey showing(Stage other) {
    return new Journey(guide, patience, offered, other, quiet);
  }
}
