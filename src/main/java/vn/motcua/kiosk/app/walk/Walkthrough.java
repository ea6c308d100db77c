package vn.motcua.kiosk.app.walk;

import java.io.PrintWriter;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;

/** One visit from the first page to the last, on the real screens through their real buttons. */
public final class Walkthrough {

  private final Walker walker;
  private final CardWalk card;
  private final GuidanceWalk guidance;
  private final ClosingWalk closing;

  /**
   * @param patience seconds without a touch after which a step asks whether anybody is there
   */
  public Walkthrough(Walker walker, int patience, PrintWriter log) {
    this.walker = walker;
    card = new CardWalk(walker, log);
    guidance = new GuidanceWalk(walker, patience);
    closing = new ClosingWalk(walker);
  }

  /** Opens the kiosk and walks until nobody is there again. */
  void walk(String language) {
    walker.kiosk().open();
    walker.onlooker().awaitFirst();
    again(language);
  }

  /**
   * Comes back after a visit that is kept.
   *
   * @param last its code
   */
  void comeBack(VisitCode last) {
    new ReturnWalk(walker, card).walk(last);
  }

  /** Walks once more, from the first page on. */
  public void again(String language) {
    walker.picture("attract");
    if (!language.equals("vi")) {
      walker.touch("language-" + language);
      walker.await(
          "attract in " + language,
          s -> s instanceof Stage.Attract a && a.language().code().equals(language));
      walker.picture("attract-" + language);
    }
    walker.touch("begin");
    walker.await(Stage.Consent.class);
    walker.picture("consent");
    if (walker.answer("card", "yes").equals("no")) {
      walker.touch("without-card");
    } else {
      walker.touch("agree");
      card.walk();
    }
    guidance.questions();
    guidance.steps();
    closing.walk();
  }
}
