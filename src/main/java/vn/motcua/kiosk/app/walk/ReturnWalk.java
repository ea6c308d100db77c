package vn.motcua.kiosk.app.walk;

import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Remembered;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;

/** Somebody of whom the commune knows: by the code on his handout, his card, the police's list. */
final class ReturnWalk {

  private final Walker walker;
  private final CardWalk card;

  ReturnWalk(Walker walker, CardWalk card) {
    this.walker = walker;
    this.card = card;
  }

  /**
   * Comes back three times, each as far as the page that says what is known, and leaves.
   *
   * @param last the visit before, which is kept
   */
  void walk(VisitCode last) {
    byCode(last);
    byCard();
    fromTheList();
  }

  private void byCode(VisitCode last) {
    toTheCamera();
    card.typeCode();
    last.text().chars().filter(Character::isDigit).forEach(d -> walker.touch("key-" + (char) d));
    walker.picture("visit-code");
    walker.touch("next");
    walker.await(Stage.Returning.class);
    walker.picture("return-by-code");
    leave();
  }

  private void byCard() {
    toTheCamera();
    if (card.hold()) {
      walker.touch("that-is-me");
      walker.await(Stage.Returning.class);
      walker.picture("return-by-card");
    }
    leave();
  }

  /** As if his name were on the list: no list is written for it. */
  private void fromTheList() {
    toTheCamera();
    if (card.hold() && walker.stage() instanceof Stage.Confirming at) {
      walker.kiosk().counter().accept(listed(at.citizen()));
      walker.await("the list", s -> s instanceof Stage.Confirming c && c.remembered().approved());
      walker.touch("that-is-me");
      walker.await(Stage.Approved.class);
      walker.picture("approved");
    }
    leave();
  }

  private static Event listed(Citizen citizen) {
    return new Event.Recalled(citizen.id(), new Remembered(true, Optional.empty()));
  }

  private void toTheCamera() {
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.touch("agree");
  }

  private void leave() {
    walker.kiosk().counter().erase();
    walker.await(Stage.Attract.class);
  }
}
