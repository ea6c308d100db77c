package vn.motcua.kiosk.fleet;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When the next round is, and how fast it goes. Chance keeps thousands of counters, which a power
 * cut of the server makes wait at the same moment, from coming back at the same moment.
 *
 * @param usual between two rounds that went well
 * @param first after the first failure; twice as long after each further one
 * @param longest between two rounds
 * @param bytesPerSecond at most, over a round
 */
public record Pace(Duration usual, Duration first, Duration longest, int bytesPerSecond) {

  private static final int MOST_DOUBLINGS = 16;

  /** Numbers of yesterday are what people want; quarter of an hour is soon enough. */
  static Pace usual(int kilobytesPerSecond) {
    return new Pace(
        Duration.ofMinutes(15),
        Duration.ofSeconds(30),
        Duration.ofHours(1),
        kilobytesPerSecond * 1000);
  }

  /**
   * How long to wait.
   *
   * @param failures in a row
   * @return half to one and a half of the time in question
   */
  Duration pause(int failures, RandomGenerator chance) {
    var wait =
        failures == 0 ? usual : first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    var most = wait.compareTo(longest) > 0 ? longest : wait;
    return Duration.ofMillis((long) (most.toMillis() * (0.5 + chance.nextDouble())));
  }

  /** How long so many bytes take at this speed. */
  Duration time(int bytes) {
    return Duration.ofMillis(1000L * bytes / bytesPerSecond);
  }
}
