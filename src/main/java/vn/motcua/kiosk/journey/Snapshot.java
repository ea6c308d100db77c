package vn.motcua.kiosk.journey;

import java.util.Optional;

/**
 * Where a visit stands, for the record.
 *
 * @param pathway id, once it is known
 * @param page on which the citizen is
 * @param steps how many the pathway has, 0 while it is unknown
 * @param outcome as far as the citizen said; {@code UNKNOWN} on pages that know no pathway
 */
public record Snapshot(
    Known known, Optional<String> pathway, String page, int steps, Outcome outcome, State state) {

  /** The same, to be counted only. */
  public Snapshot withoutCitizen() {
    return new Snapshot(known.keeping(Keeping.NOTHING), pathway, page, steps, outcome, state);
  }

  /** How far the citizen came on his pathway. */
  public enum Outcome {
    /** Somewhere on the way. */
    UNKNOWN,
    /** Registered; the message of approval has not come. */
    WAITING,
    /** Every step is done. */
    DONE,
    /** The clerk takes over. */
    CLERK
  }

  /** Whether and how the visit ended. */
  public enum State {
    OPEN,
    /** Came to the goodbye page. */
    FINISHED,
    /** The citizen ended it before. */
    ENDED,
    /** The citizen went away. */
    LEFT,
    /** The machine stopped in the middle; found at the next start. */
    INTERRUPTED
  }
}
