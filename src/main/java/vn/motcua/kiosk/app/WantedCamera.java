package vn.motcua.kiosk.app;

import vn.motcua.kiosk.camera.CameraDrivers;
import vn.motcua.kiosk.camera.CameraSettings;
import vn.motcua.kiosk.config.KioskConfig;

/** The camera that the configuration asks for, in the words of the camera's room. */
record WantedCamera(KioskConfig.Camera config) {

  /** File in the data folder that keeps which camera worked last. */
  static final String MEMORY = "camera";

  CameraDrivers drivers() {
    return CameraDrivers.of(config.driver());
  }

  CameraSettings settings() {
    return new CameraSettings(config.focus(), config.exposure(), config.zoom());
  }
}
