package vn.motcua.kiosk.journey;

import java.util.Optional;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.journey.Effect.CloseCamera;
import vn.motcua.kiosk.journey.Effect.FindVisit;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Returning;
import vn.motcua.kiosk.journey.Stage.TypingCode;

/** Coming back: the code of an earlier visit, and going on where it ended. */
record ReturnPages(Journey at) {

  /** Days within which level 1 is answered; the guide's question about it has the same. */
  private static final int LONG_WAIT = 3;

  /** The handout of an earlier visit was shown, or its code found or not. */
  Turn handout(Known known, Event.OfHandout news) {
    return switch (news) {
      case Event.CodeRead(var code) -> at.stay(new FindVisit(code));
      case Event.VisitFound(var code, var earlier) ->
          earlier
              .map(e -> resumed(known, e, new CloseCamera()))
              .orElseGet(() -> at.to(TypingCode.unknown(known, code), new CloseCamera()));
    };
  }

  /** Asks whether he goes on; not where that pathway is not shown any more. */
  Turn resumed(Known known, Earlier earlier, Effect... effects) {
    return returning(known, earlier)
        .map(stage -> at.to(stage, effects))
        .orElseGet(() -> at.questions().ask(known, effects));
  }

  /** Empty where the pathway of that visit is not shown any more. */
  private Optional<Returning> returning(Known known, Earlier earlier) {
    var guide = at.today(known);
    return guide
        .resume(earlier.pathway(), earlier.done())
        .map(
            way -> {
              boolean message = way.next().flatMap(guide::messageOf).isPresent();
              return new Returning(known, earlier, way, message);
            });
  }

  Turn typingCode(TypingCode s, Event event) {
    var digits = s.digits();
    return switch (event) {
      case Event.Digit(int value) -> typed(s, s.missing() > 0 ? digits + value : digits);
      case Event.DeleteDigit _ -> typed(s, digits.substring(0, Math.max(0, digits.length() - 1)));
      case Event.ClearDigits _ -> typed(s, "");
      case Event.Next _ when s.missing() == 0 -> at.stay(new FindVisit(s.code()));
      case Event.Next _ -> at.stay();
      case Event.OfHandout news -> handout(s.known(), news);
      case Event.StartOver _ -> at.questions().ask(s.known());
      case Event.Back _ -> at.card().scan(s.known());
      default -> at.anywhere(s, event);
    };
  }

  private Turn typed(TypingCode s, String digits) {
    return at.to(new TypingCode(s.known(), digits, Optional.empty()));
  }

  Turn returning(Returning s, Event event) {
    return switch (event) {
      case Event.Resume _ -> resume(s);
      case Event.NoMessageYet _ -> stillWaiting(s);
      case Event.StartOver _ -> at.questions().ask(s.known());
      case Event.NotMe _ -> at.card().scan(s.known());
      case Event.Back _ -> back(s.known());
      default -> at.anywhere(s, event);
    };
  }

  private Turn back(Known known) {
    return known
        .citizen()
        .map(citizen -> at.card().confirm(known, citizen, false))
        .orElseGet(() -> at.card().scan(known));
  }

  /** What the earlier visit does not tell is asked; its steps are done. */
  private Turn resume(Returning s) {
    var known = s.known().wishing(s.way().answers());
    return at.questions().ask(known.having(s.earlier().done()));
  }

  private Turn stillWaiting(Returning s) {
    if (s.earlier().day().plusDays(LONG_WAIT).isBefore(s.known().today())) {
      // What he answers differently now, because time has passed, is a fact and goes before.
      var known = s.known().answering(s.way().answers());
      return at.questions().askRest(known.told(Fact.WAITED_LONG));
    }
    var turn = resume(s);
    return turn.journey().stage() instanceof OnPathway step ? at.reminders().waiting(step) : turn;
  }
}
