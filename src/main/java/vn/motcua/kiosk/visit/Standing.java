package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.journey.Snapshot.State;

/** Where a visit stands for the clerk: what the citizen did, and what is known since. */
public enum Standing {
  UNDER_WAY("state = 'OPEN'"),
  WAITING("state <> 'OPEN' AND mark IS NULL AND outcome = 'WAITING'"),
  SMS_CAME("mark = 'SMS_CAME'"),
  ACTIVATED("mark = 'ACTIVATED'"),
  LEVEL_2("mark = 'LEVEL_2'"),
  /** Every step, by the citizen's word. */
  DONE("state <> 'OPEN' AND mark IS NULL AND outcome = 'DONE'"),
  /** A clerk took over. */
  CLERK("state <> 'OPEN' AND mark IS NULL AND outcome = 'CLERK'"),
  /** Came to the end, with steps left for later. */
  GUIDED("state = 'FINISHED' AND mark IS NULL AND outcome = 'UNKNOWN'"),
  /** Stopped on the way. */
  STOPPED(
      "outcome = 'UNKNOWN' AND (mark = 'GIVEN_UP'"
          + " OR mark IS NULL AND state IN ('ENDED', 'LEFT', 'INTERRUPTED'))");

  private final String condition;

  Standing(String condition) {
    this.condition = condition;
  }

  /** The same in SQL, over the columns of a visit. */
  String condition() {
    return condition;
  }

  static Standing of(Visit visit, Optional<Mark> mark) {
    if (visit.state() == State.OPEN) {
      return UNDER_WAY;
    }
    if (mark.isPresent()) {
      return switch (mark.get()) {
        case SMS_CAME -> SMS_CAME;
        case ACTIVATED -> ACTIVATED;
        case LEVEL_2 -> LEVEL_2;
        case GIVEN_UP -> STOPPED;
      };
    }
    return switch (visit.outcome()) {
      case WAITING -> WAITING;
      case DONE -> DONE;
      case CLERK -> CLERK;
      case UNKNOWN -> visit.state() == State.FINISHED ? GUIDED : STOPPED;
    };
  }
}
