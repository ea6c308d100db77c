package vn.motcua.kiosk.camera;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the camera is to look at the card ({@code camera} in {@code kiosk.yaml}). Numbers are
 * hundredths of what the camera at hand can do, from its least to its most, so that they mean much
 * the same for another camera; empty leaves it to the camera.
 *
 * @param focus 0–100, on most cameras from far to near; empty for autofocus
 * @param exposure 0–100, from dark to light; empty for automatic exposure
 * @param zoom 0–100; empty for none
 */
public record CameraSettings(OptionalInt focus, OptionalInt exposure, OptionalInt zoom) {

  /** All left to the camera. */
  public static final CameraSettings AUTO =
      new CameraSettings(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  OptionalInt of(CameraControl control) {
    return switch (control) {
      case FOCUS -> focus;
      case EXPOSURE -> exposure;
      case ZOOM -> zoom;
    };
  }

  /** What is asked of the camera: a sharp and well lit picture always, zoom only by a number. */
  Set<CameraControl> asked() {
    return zoom.isPresent()
        ? EnumSet.allOf(CameraControl.class)
        : EnumSet.of(CameraControl.FOCUS, CameraControl.EXPOSURE);
  }
}
