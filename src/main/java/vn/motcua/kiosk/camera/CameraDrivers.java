package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.util.List;

/** Which drivers to ask for cameras ({@code camera.driver} in {@code kiosk.yaml}). */
public enum CameraDrivers {
  /** OpenPnP's first, webcam-capture's own where that finds none or fails. */
  AUTO,
  OPENPNP,
  DEFAULT,
  /** A drawn card. */
  DEMO;

  /** In the order in which they are asked. Native code is loaded with the first question. */
  public List<WebcamDriver> drivers(DemoDriver demo) {
    return switch (this) {
      case AUTO -> List.of(openPnp(), builtIn());
      case OPENPNP -> List.of(openPnp());
      case DEFAULT -> List.of(builtIn());
      case DEMO -> List.of(demo);
    };
  }

  private static WebcamDriver openPnp() {
    return new LazyDriver(OpenPnpDriver::new);
  }

  private static WebcamDriver builtIn() {
    return new LazyDriver(WebcamDefaultDriver::new);
  }
}
