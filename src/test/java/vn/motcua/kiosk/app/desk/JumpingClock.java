package vn.motcua.kiosk.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes by itself, and is set by somebody now and then. */
public final class JumpingClock extends Clock {

  private final Clock clock;
  private volatile Duration set = Duration.ZERO;

  public JumpingClock(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param by negative to set it back
   */
  void jump(Duration by) {
    set = set.plus(by);
  }

  @Override
  public Instant instant() {
    return clock.instant().plus(set);
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new JumpingClock(clock.withZone(zone));
  }
}
