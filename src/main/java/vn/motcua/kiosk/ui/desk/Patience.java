package vn.motcua.kiosk.ui.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the desk stays open while nobody touches it. Counted, so that no clock can be set; but
 * where the clock runs ahead, a laptop may have slept, and who opens it need not be the clerk.
 */
final class Patience {

  private final int seconds;
  private final Clock clock;
  private int idle;
  private Instant lastSecond;

  Patience(int seconds, Clock clock) {
    this.seconds = seconds;
    this.clock = clock;
    this.lastSecond = clock.instant();
  }

  /** Somebody is there. */
  void renew() {
    idle = 0;
  }

  /** A second has passed; whether it was the last one. */
  boolean isOver() {
    var now = clock.instant();
    boolean slept = Duration.between(lastSecond, now).toSeconds() > seconds;
    lastSecond = now;
    idle = slept ? seconds : idle + 1;
    return idle >= seconds;
  }
}
