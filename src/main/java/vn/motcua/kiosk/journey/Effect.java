package vn.motcua.kiosk.journey;

import java.util.List;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;

/** Something to be done about a turn of the journey, outside of it. */
public sealed interface Effect {

  /** Open a visit; answered by {@link Event.Admitted}. */
  record Admit() implements Effect {}

  /** Look for what the commune knew before; answered by {@link Event.Recalled}. */
  record Recall(PersonalId person) implements Effect {}

  /** Look for an earlier visit; answered by {@link Event.VisitFound}. */
  record FindVisit(VisitCode code) implements Effect {}

  record OpenCamera() implements Effect {}

  record CloseCamera() implements Effect {}

  /** Write down where the visit stands. */
  record Save(Snapshot snapshot) implements Effect {}

  /**
   * Make the handout and send it to the printer; answered by {@link Event.Printing}.
   *
   * @param large in large letters
   */
  record PrintHandout(Known known, Pathway pathway, List<Step> steps, boolean large)
      implements Effect {}

  /**
   * Let the clerk know.
   *
   * @param reason page or symptom, nothing personal
   */
  record CallClerk(VisitCode code, String reason) implements Effect {}

  /** Forget everything about the citizen. */
  record Erase() implements Effect {}
}
