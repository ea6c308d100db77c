package vn.motcua.kiosk.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with the numbers for the province.
 *
 * @param waiting facts that are not there yet
 * @param sent when the last round went through
 * @param fault why the last round did not
 * @param clockOff by how much this machine's clock is behind the server's
 */
public record Standing(
    int waiting, Optional<Instant> sent, Optional<FleetProblem.Kind> fault, Duration clockOff) {

  /** Farther off, visits may be counted for the wrong day. */
  private static final Duration ODD_CLOCK = Duration.ofMinutes(10);

  public static final Standing UNKNOWN =
      new Standing(0, Optional.empty(), Optional.empty(), Duration.ZERO);

  public boolean clockIsOdd() {
    return clockOff.abs().compareTo(ODD_CLOCK) > 0;
  }
}
