package vn.motcua.kiosk.visit;

import java.util.Optional;
import vn.motcua.kiosk.journey.Snapshot.Outcome;

/** How a visit came out later, as a clerk marks it. Names are written down: never rename one. */
public enum Mark {
  /** The message of approval is there; seven days to activate (NĐ 69/2024/NĐ-CP Đ14). */
  SMS_CAME(Optional.of(Outcome.WAITING)),
  ACTIVATED(Optional.of(Outcome.DONE)),
  /** Sent to the police for level 2. */
  LEVEL_2(Optional.empty()),
  /** Does not want to go on. */
  GIVEN_UP(Optional.of(Outcome.UNKNOWN));

  // An optional of a constant never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<Outcome> outcome;

  Mark(Optional<Outcome> outcome) {
    this.outcome = outcome;
  }

  /** What it means for the counts; empty where these stay as they are. */
  Optional<Outcome> outcome() {
    return outcome;
  }
}
