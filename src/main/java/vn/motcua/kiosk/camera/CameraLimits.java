package vn.motcua.kiosk.camera;

import java.time.Duration;

/**
 * How long the camera is waited for.
 *
 * @param lookUp for the list of cameras
 * @param open for one camera to open, where a denied permission hangs for ever
 * @param firstFrame from opened to the first picture; cheap cameras take two seconds
 * @param lost without a new picture before a working camera counts as gone
 * @param black of darkness before it is told; cameras start with some dark pictures
 * @param close for one camera to close before it is left to itself
 * @param hanging before a device in whose driver a call hangs is tried on another thread
 * @param retry before the first new attempt; doubled with each until {@code retryMost}
 * @param frame the shortest time between two pictures
 */
public record CameraLimits(
    Duration lookUp,
    Duration open,
    Duration firstFrame,
    Duration lost,
    Duration black,
    Duration close,
    Duration hanging,
    Duration retry,
    Duration retryMost,
    Duration frame) {

  /** What a counter needs. */
  public static CameraLimits usual() {
    return new CameraLimits(
        Duration.ofSeconds(8),
        Duration.ofSeconds(8),
        Duration.ofSeconds(5),
        Duration.ofSeconds(3),
        Duration.ofSeconds(3),
        Duration.ofSeconds(2),
        Duration.ofMinutes(1),
        Duration.ofSeconds(1),
        Duration.ofSeconds(15),
        Duration.ofMillis(33));
  }

  /** How long to wait before the attempt after so many failed ones, from 1. */
  Duration before(int attempt) {
    var wait = retry.multipliedBy(1L << Math.clamp(attempt - 1L, 0, 20));
    return wait.compareTo(retryMost) > 0 ? retryMost : wait;
  }
}
