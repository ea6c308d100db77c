package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * How many visits of a day took a pathway and ended in the same way, kept or not.
 *
 * @param pathway id, absent where it was never known
 * @param visits 1 or more
 */
public record Count(LocalDate day, Optional<String> pathway, State state, int visits) {}
