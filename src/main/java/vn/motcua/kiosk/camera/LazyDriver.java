package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A driver that is made when it is first asked: making some of them loads native code, which may
 * fail or hang and then is a fault of the camera, not of the program. One whose library cannot be
 * loaded is not asked again, because that does not mend itself and each attempt fills the console.
 */
final class LazyDriver implements WebcamDriver {

  private final String name;
  private final Supplier<WebcamDriver> maker;
  private Optional<WebcamDriver> made = Optional.empty();
  private Optional<LinkageError> unloadable = Optional.empty();

  LazyDriver(String name, Supplier<WebcamDriver> maker) {
    this.name = name;
    this.maker = maker;
  }

  /**
   * @throws LinkageError if its native library cannot be loaded
   */
  @Override
  public synchronized List<WebcamDevice> getDevices() {
    if (unloadable.isPresent()) {
      throw unloadable.get();
    }
    try {
      var driver = made.orElseGet(maker);
      made = Optional.of(driver);
      return driver.getDevices();
    } catch (LinkageError e) {
      unloadable = Optional.of(e);
      throw e;
    } catch (RuntimeException e) {
      if (Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
          .anyMatch(LazyDriver::isUnloadable)) {
        unloadable = Optional.of(new LinkageError("native library of the driver not loaded", e));
        throw unloadable.get();
      }
      throw e;
    }
  }

  /** BridJ, by which webcam-capture's own driver calls native code, says so in words only. */
  private static boolean isUnloadable(Throwable t) {
    return t instanceof LinkageError || String.valueOf(t.getMessage()).contains("was not loaded");
  }

  @Override
  public boolean isThreadSafe() {
    return false;
  }

  /** As in {@code camera.driver} of {@code kiosk.yaml}. */
  @Override
  public String toString() {
    return name;
  }
}
