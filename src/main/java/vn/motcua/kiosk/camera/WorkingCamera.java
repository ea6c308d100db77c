package vn.motcua.kiosk.camera;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A camera that gives pictures.
 *
 * @param name as the system calls it
 * @param driver by which it works
 * @param width in pixels, of the pictures that come, whatever was asked for
 * @param height likewise
 * @param fixed what was to be set and cannot be, by this camera or this driver
 */
public record WorkingCamera(
    String name, String driver, int width, int height, Set<CameraControl> fixed) {

  /**
   * Lines of a picture in which a card held at arm's length still has more than two pixels a module
   * of its code.
   */
  private static final int LEAST = 720;

  public WorkingCamera {
    fixed = Set.copyOf(fixed);
  }

  /** Such as {@code 1280×720}. */
  public String size() {
    return width + "×" + height;
  }

  /** Whether its pictures are too small for most cards ({@link CameraFault#TOO_SMALL}). */
  public boolean isTooSmall() {
    return Math.min(width, height) < LEAST;
  }

  /** In Vietnamese: what cannot be set, empty when all could be. */
  public String fixedInWords() {
    return fixed.stream().sorted().map(CameraControl::vietnamese).collect(Collectors.joining(", "));
  }
}
