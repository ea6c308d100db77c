package vn.motcua.kiosk.journey;

import java.util.function.Function;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Journey.UnexpectedEvent;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.Stage.Ending;
import vn.motcua.kiosk.journey.Stage.IdleWarning;
import vn.motcua.kiosk.journey.Stage.Visiting;

/** The two questions that cover a page: is anybody still there, and really end? */
record CoverPages(Journey at) {

  Turn idle(IdleWarning s, Event event) {
    return switch (event) {
      case Event.StillHere _, Event.Back _ -> at.to(s.before());
      case Event.EndNow _, Event.End _ -> at.erase(s.before(), State.ENDED);
      case Event.CallClerk _ -> at.anywhere(s.before(), event);
      case Event.News news -> behind(s.before(), news, b -> new IdleWarning(b, s.secondsLeft()));
      default -> throw new UnexpectedEvent(at.stage(), event);
    };
  }

  Turn ending(Ending s, Event event) {
    return switch (event) {
      case Event.StillHere _, Event.Back _ -> at.to(s.before());
      case Event.EndNow _, Event.End _ -> at.erase(s.before(), State.ENDED);
      case Event.CallClerk _ -> at.anywhere(s.before(), event);
      case Event.News news -> behind(s.before(), news, Ending::new);
      default -> throw new UnexpectedEvent(at.stage(), event);
    };
  }

  /** News that arrives while a dialog covers the page changes the page behind it. */
  private Turn behind(Visiting before, Event.News news, Function<Visiting, Stage> cover) {
    var turn = at.showing(before).onTouchOrNews(news);
    return turn.journey().stage() instanceof Visiting now
        ? new Turn(at.showing(cover.apply(now)), turn.effects())
        : turn;
  }
}
