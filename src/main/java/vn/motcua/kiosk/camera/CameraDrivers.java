package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

  /** As {@link #drivers}, and the drawn card where those have no camera. */
  public List<WebcamDriver> driversElseDemo(DemoDriver demo) {
    return Stream.concat(drivers(demo).stream(), Stream.of(demo)).distinct().toList();
  }

  /**
   * The drivers of the name in the configuration.
   *
   * @throws IllegalArgumentException if there is no such name
   */
  public static CameraDrivers of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static WebcamDriver openPnp() {
    return new LazyDriver(OpenPnpDriver::new);
  }

  private static WebcamDriver builtIn() {
    return new LazyDriver(WebcamDefaultDriver::new);
  }
}
