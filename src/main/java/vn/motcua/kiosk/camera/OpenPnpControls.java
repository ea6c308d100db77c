package vn.motcua.kiosk.camera;

import java.util.EnumSet;
import java.util.Set;
import org.openpnp.capture.CaptureProperty;
import org.openpnp.capture.CaptureStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Focus, exposure and zoom of an open camera of openpnp-capture. */
final class OpenPnpControls {

  private static final Logger LOG = LoggerFactory.getLogger(OpenPnpControls.class);

  private OpenPnpControls() {}

  /** Sets what is asked; what the camera does not have, it keeps as it is. */
  static Set<CameraControl> adjust(CaptureStream stream, CameraSettings wished) {
    var fixed = EnumSet.noneOf(CameraControl.class);
    for (var control : wished.asked()) {
      if (!set(stream, control, wished)) {
        fixed.add(control);
      }
    }
    return fixed;
  }

  private static boolean set(CaptureStream stream, CameraControl control, CameraSettings wished) {
    var property = property(control);
    var value = wished.of(control);
    if (value.isEmpty()) {
      return done(() -> stream.setAutoProperty(property, true));
    }
    if (control != CameraControl.ZOOM && !done(() -> stream.setAutoProperty(property, false))) {
      LOG.debug("{} knows no automatic", control);
    }
    return done(
        () -> {
          var limits = stream.getPropertyLimits(property);
          int range = limits.getMax() - limits.getMin();
          stream.setProperty(
              property, limits.getMin() + Math.round(range * value.getAsInt() / 100f));
        });
  }

  private static CaptureProperty property(CameraControl control) {
    return switch (control) {
      case FOCUS -> CaptureProperty.Focus;
      case EXPOSURE -> CaptureProperty.Exposure;
      case ZOOM -> CaptureProperty.Zoom;
    };
  }

  private interface Call {
    void run() throws Exception;
  }

  private static boolean done(Call call) {
    try {
      call.run();
      return true;
    } catch (Exception e) {
      LOG.debug("the camera refuses: {}", e.toString());
      return false;
    }
  }
}
