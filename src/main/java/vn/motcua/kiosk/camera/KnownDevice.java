package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import java.util.Set;

/** What our drivers know of a camera and webcam-capture's interface has no place for. */
interface KnownDevice extends WebcamDevice {

  /** The same after every start, and another for a second camera of the same make. */
  String id();

  /**
   * Sets the open camera as wished.
   *
   * @return what could not be set
   */
  Set<CameraControl> adjust(CameraSettings wished);
}
