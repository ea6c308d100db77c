package vn.motcua.kiosk.journey;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.journey.Effect.CloseCamera;
import vn.motcua.kiosk.journey.Effect.OpenCamera;
import vn.motcua.kiosk.journey.Effect.Recall;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.Stage.Approved;
import vn.motcua.kiosk.journey.Stage.Confirming;
import vn.motcua.kiosk.journey.Stage.Consent;
import vn.motcua.kiosk.journey.Stage.NoCamera;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Typing;
import vn.motcua.kiosk.journey.Stage.TypingCode;

/** Before anything is asked: the choice about the record, and the card in one way or another. */
record CardPages(Journey at) {

  Turn consent(Consent s, Event event) {
    return switch (event) {
      case Event.Agree _ ->
          scan(s.known().keeping(at.offered() == Keeping.NOTHING ? at.offered() : Keeping.VISIT));
      case Event.WithoutCard _ -> at.questions().ask(s.known().keeping(Keeping.NOTHING));
      case Event.Back _ -> at.erase(s, State.ENDED);
      default -> at.anywhere(s, event);
    };
  }

  Turn scan(Known known) {
    return at.to(
        new Scanning(known.withoutCitizen(), false, Optional.empty(), Optional.empty()),
        new OpenCamera());
  }

  Turn scanning(Scanning s, Event event) {
    var known = s.known();
    return switch (event) {
      case Event.CardRead(var card) ->
          confirm(known, card.citizen(), card.flawed(), new CloseCamera());
      case Event.OfHandout handout -> at.returns().handout(known, handout);
      case Event.Hinted(var hint) ->
          at.to(new Scanning(known, s.handheld(), Optional.of(hint), Optional.empty()));
      case Event.ForeignCode(var kind) ->
          at.to(new Scanning(known, s.handheld(), s.hint(), Optional.of(kind)));
      case Event.CameraFailed(var code) -> at.to(new NoCamera(known, code));
      case Event.UseHandScanner _ -> at.to(new Scanning(known, true, s.hint(), Optional.empty()));
      case Event.TryCamera _ -> scan(known);
      case Event.TypeInstead _ -> at.to(new Typing(known, ""), new CloseCamera());
      case Event.WithoutCard _ ->
          at.questions().ask(known.keeping(Keeping.NOTHING), new CloseCamera());
      case Event.Back _ -> at.to(new Consent(known), new CloseCamera());
      default -> at.anywhere(s, event);
    };
  }

  Turn noCamera(NoCamera s, Event event) {
    var known = s.known();
    return switch (event) {
      case Event.CardRead(var card) ->
          confirm(known, card.citizen(), card.flawed(), new CloseCamera());
      case Event.OfHandout handout -> at.returns().handout(known, handout);
      case Event.CameraWorks _ ->
          at.to(new Scanning(known, false, Optional.empty(), Optional.empty()));
      case Event.CameraFailed(var code) -> at.to(new NoCamera(known, code));
      case Event.UseHandScanner _ ->
          at.to(new Scanning(known, true, Optional.empty(), Optional.empty()));
      case Event.TypeInstead _ -> at.to(new Typing(known, ""), new CloseCamera());
      case Event.WithoutCard _ ->
          at.questions().ask(known.keeping(Keeping.NOTHING), new CloseCamera());
      case Event.Back _ -> at.to(new Consent(known), new CloseCamera());
      default -> at.anywhere(s, event);
    };
  }

  Turn typing(Typing s, Event event) {
    var digits = s.digits();
    return switch (event) {
      case Event.Digit(int value) ->
          at.to(new Typing(s.known(), s.missing() > 0 ? digits + value : digits));
      case Event.DeleteDigit _ ->
          at.to(new Typing(s.known(), digits.substring(0, Math.max(0, digits.length() - 1))));
      case Event.ClearDigits _ -> at.to(new Typing(s.known(), ""));
      case Event.Next _ when s.missing() == 0 ->
          confirm(s.known(), Citizen.ofNumber(new PersonalId(digits)), false);
      case Event.Next _ -> at.stay();
      case Event.TypeCode _ -> at.to(new TypingCode(s.known(), "", Optional.empty()));
      case Event.Back _ -> scan(s.known());
      default -> at.anywhere(s, event);
    };
  }

  Turn confirm(Known known, Citizen citizen, boolean flawed, Effect... effects) {
    var validity = CardValidity.of(citizen, known.today());
    return at.to(
        new Confirming(known, citizen, validity, flawed),
        Stream.concat(Stream.of(effects), Stream.of(new Recall(citizen.id())))
            .toArray(Effect[]::new));
  }

  Turn confirming(Confirming s, Event event) {
    return switch (event) {
      case Event.Recalled(var person, var what) when person.equals(s.citizen().id()) ->
          at.to(new Confirming(s.known(), s.citizen(), s.validity(), s.flawed(), what));
      case Event.ThatIsMe _ -> confirmed(s.known().with(s.citizen()), s.remembered());
      case Event.NotMe _, Event.Back _ -> scan(s.known());
      default -> at.anywhere(s, event);
    };
  }

  /**
   * What is remembered is said to whom it is about: a number that was typed can be somebody else's,
   * and only a card that was read says who stands here.
   */
  private Turn confirmed(Known known, Remembered remembered) {
    boolean read = known.citizen().flatMap(Citizen::name).isPresent();
    // A child's account is the guardian's to activate, who is asked about his own first.
    if (read && remembered.approved() && !known.forChild()) {
      return at.to(new Approved(known));
    }
    return remembered
        .earlier()
        .filter(_ -> read)
        .map(earlier -> at.returns().resumed(known, earlier))
        .orElseGet(() -> at.questions().ask(known));
  }

  Turn approved(Approved s, Event event) {
    return switch (event) {
      case Event.Activate _ -> at.questions().ask(s.known().told(Fact.APPROVED));
      case Event.NotSo _ -> at.questions().ask(s.known());
      case Event.Back _ -> at.questions().firstPageBack(s.known());
      default -> at.anywhere(s, event);
    };
  }
}
