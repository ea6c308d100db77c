package vn.motcua.kiosk.app.walk;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.PrintWriter;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** The part of a visit in which a card is read, with the pages for when that fails. */
final class CardWalk {

  /** A card that is held well is read in a second; a worn one in moving frames may take some. */
  private static final int SECONDS_FOR_A_CARD = 20;

  private static final String NINE_DIGITS = "000167000";

  private final Walker walker;
  private final PrintWriter log;

  CardWalk(Walker walker, PrintWriter log) {
    this.walker = walker;
    this.log = log;
  }

  /** From the camera's page to the first question. */
  void walk() {
    walker.await(Stage.Scanning.class);
    scan();
    otherWays();
    if (!hold()) {
      log.println(
          "Chưa đọc được thẻ trong hình, đi tiếp không dùng thẻ."
              + " / No card could be read, going on without one.");
      walker.touch("no-card");
      return;
    }
    walker.picture("confirm");
    walker.touch("that-is-me");
    if (walker.onlooker().comes(SECONDS_FOR_A_CARD, s -> !(s instanceof Stage.Confirming))
        && walker.stage() instanceof Stage.Returning) {
      walker.picture("return");
      walker.touch("start-over");
    }
  }

  /** The last picture before the card is read shows it in the camera's view. */
  private void scan() {
    long end = System.nanoTime() + SECONDS.toNanos(SECONDS_FOR_A_CARD);
    walker
        .album()
        .takeLast(
            "scan",
            () -> walker.onlooker().look() instanceof Stage.Scanning && System.nanoTime() < end);
  }

  /** The pages for when the camera fails and for typing, then back to the camera. */
  private void otherWays() {
    pullTheCable();
    walker.picture("no-camera");
    typeInstead();
    NINE_DIGITS.chars().forEach(digit -> walker.touch("key-" + (char) digit));
    int missing = Stage.Typing.LENGTH - NINE_DIGITS.length();
    walker.await("nine digits", s -> s instanceof Stage.Typing t && t.missing() == missing);
    walker.picture("typing");
    walker.touch("back");
    walker.await("the camera", s -> s instanceof Stage.Scanning || s instanceof Stage.Confirming);
  }

  private void typeInstead() {
    walker.touch("type-instead");
    walker.await(Stage.Typing.class);
  }

  /** From the camera's page to that on which the code of a handout is typed. */
  void typeCode() {
    walker.await("the camera", s -> s instanceof Stage.Scanning || s instanceof Stage.Confirming);
    pullTheCable();
    typeInstead();
    walker.touch("type-code");
    walker.await(Stage.TypingCode.class);
  }

  /** From the camera's page to the question whether that is the citizen; false if none is read. */
  boolean hold() {
    return walker.onlooker().comes(SECONDS_FOR_A_CARD, Stage.Confirming.class::isInstance);
  }

  /** The card may be read while we are at it: then it is held there once more. */
  private void pullTheCable() {
    while (!(walker.stage() instanceof Stage.NoCamera)) {
      if (walker.stage() instanceof Stage.Confirming) {
        walker.touch("back");
        walker.await(Stage.Scanning.class);
      }
      walker.kiosk().cards().stop();
      walker.kiosk().counter().accept(new Event.CameraFailed("CAM-06"));
      walker.await("no camera", s -> s instanceof Stage.NoCamera || s instanceof Stage.Confirming);
    }
  }
}
