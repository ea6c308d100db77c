package vn.motcua.kiosk.journey;

import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.Stuck;

/**
 * How long the kiosk waits, in seconds without a touch.
 *
 * @param question before it asks whether anybody is still there
 * @param guide the same on pages where people work on their own phone
 * @param warning from that question until everything is erased
 * @param goodbye on the last page
 * @param rest before the first page grows dark
 */
public record Patience(int question, int guide, int warning, int goodbye, int rest) {

  /** WCAG 2.2.1 asks for 20 seconds at least to answer a warning. */
  private static final int SHORTEST_WARNING = 20;

  /** Before the first page grows dark, where nothing else is said. */
  private static final int USUAL_REST = 120;

  public Patience(int question, int guide, int warning, int goodbye) {
    this(question, guide, warning, goodbye, USUAL_REST);
  }

  public Patience {
    if (question < 10 || guide < 10 || goodbye < 5 || warning < SHORTEST_WARNING) {
      throw new IllegalArgumentException("nobody can be that quick");
    }
  }

  int on(Stage stage) {
    return switch (stage) {
      case Guiding _, Comparing _, Stuck _ -> guide;
      default -> question;
    };
  }
}
