package vn.motcua.kiosk.visit;

import java.util.Optional;

/**
 * How a clerk wants a visit to be marked, from what stood there when it was shown.
 *
 * @param seen what the clerk saw
 * @param wanted empty to take the mark back
 */
public record Marking(Visit.Id id, Optional<Mark> seen, Optional<Mark> wanted) {

  /** What became of it. */
  public enum Written {
    DONE,
    /** Another clerk has marked it otherwise since; his mark stands. */
    OVERTAKEN,
    /** The visit is under way, or there is none any more. */
    GONE
  }

  /** Undoes it. */
  public Marking back() {
    return new Marking(id, /* seen= */ wanted, /* wanted= */ seen);
  }
}
