package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.sun.jna.Pointer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.openpnp.capture.OpenPnpCapture;
import org.openpnp.capture.library.OpenpnpCaptureLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cameras through openpnp-capture, which speaks to Media Foundation, V4L2 and AVFoundation without
 * a system library. Made on the first look-up: making it loads native code.
 */
final class OpenPnpDriver implements WebcamDriver {

  private static final Logger LOG = LoggerFactory.getLogger(OpenPnpDriver.class);

  /** The library's levels: errors and warnings only. */
  private static final int WARNINGS = 4;

  private static final int ERROR = 3;

  /** The last complaint of the library, which gives reasons nowhere else. */
  private final AtomicReference<String> complaint = new AtomicReference<>("");

  /** Kept from the garbage collector while native code calls it. */
  private final OpenpnpCaptureLibrary.CapCustomLogFunc log = this::log;

  private List<OpenPnpCapture> contexts = List.of();
  private List<OpenPnpDevice> given = List.of();

  OpenPnpDriver() {
    OpenpnpCaptureLibrary.INSTANCE.Cap_setLogLevel(WARNINGS);
    OpenpnpCaptureLibrary.INSTANCE.Cap_installCustomLogFunction(log);
  }

  /** A context lists what was plugged in when it was made, so each look-up makes its own. */
  @Override
  public synchronized List<WebcamDevice> getDevices() {
    if (given.stream().noneMatch(OpenPnpDevice::isOpen)) {
      contexts.forEach(OpenPnpCapture::close);
    }
    var context = new OpenPnpCapture();
    contexts = List.of(context);
    given =
        context.getDevices().stream().map(device -> new OpenPnpDevice(device, complaint)).toList();
    return List.copyOf(given);
  }

  @Override
  public boolean isThreadSafe() {
    return false;
  }

  private void log(int level, Pointer text) {
    var line = text.getString(0).strip();
    if (level <= ERROR) {
      complaint.set(line);
    }
    LOG.debug("openpnp-capture: {}", line);
  }
}
