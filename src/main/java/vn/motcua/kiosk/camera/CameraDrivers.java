package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDriver;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
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

  private static final String VIDEO_4_LINUX = "libv4l2.so.0";

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
    return new LazyDriver("openpnp", OpenPnpDriver::new);
  }

  private static WebcamDriver builtIn() {
    return new LazyDriver(
        "default",
        () -> {
          requireVideo4Linux();
          return new BuiltInDriver();
        });
  }

  /**
   * The built-in driver needs a system library on Linux, and BridJ fills the console when it is
   * missing; asking first is quieter.
   */
  @SuppressWarnings("restricted") // the launcher allows native access, as the drivers need it
  private static void requireVideo4Linux() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return;
    }
    try (var library = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(VIDEO_4_LINUX, library);
    } catch (IllegalArgumentException _) {
      throw new UnsatisfiedLinkError(VIDEO_4_LINUX + " is not installed (package libv4l-0)");
    }
  }
}
