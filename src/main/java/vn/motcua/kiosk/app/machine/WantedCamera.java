package vn.motcua.kiosk.app.machine;

import vn.motcua.kiosk.camera.CameraDrivers;
import vn.motcua.kiosk.camera.CameraSettings;
import vn.motcua.kiosk.config.KioskConfig;

/** The camera that the configuration asks for, in the words of the camera's room. */
public record WantedCamera(KioskConfig.Camera config) {

  /** File in the data folder that keeps which camera worked last. */
  public static final String MEMORY = "camera";

  public CameraDrivers drivers() {
    return CameraDrivers.of(config.driver());
  }

  public CameraSettings settings() {
    return new CameraSettings(config.focus(), config.exposure(), config.zoom());
  }
}
