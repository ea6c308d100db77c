package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Two cameras that may be plugged in, somebody who listens, and little patience. */
final class Counterside implements AfterEachCallback {

  static final CameraLimits QUICK = quick(Duration.ofMinutes(1));

  static CameraLimits quick(Duration hanging) {
    return new CameraLimits(
        Duration.ofMillis(800),
        Duration.ofMillis(500),
        Duration.ofMillis(700),
        Duration.ofMillis(500),
        Duration.ofMillis(300),
        Duration.ofMillis(400),
        hanging,
        Duration.ofMillis(20),
        Duration.ofMillis(60),
        Duration.ofMillis(5));
  }

  final List<FakeCamera> plugged = new CopyOnWriteArrayList<>();
  final FakeCamera first = new FakeCamera("first");
  final FakeCamera second = new FakeCamera("second");
  final Heard heard = new Heard();

  Camera camera = new Camera(List.of(FakeCamera.driver(plugged)), QUICK);

  @Override
  public void afterEach(ExtensionContext context) {
    first.release.countDown();
    second.release.countDown();
    camera.close();
  }

  static WebcamDriver driver(Supplier<List<WebcamDevice>> devices) {
    return new WebcamDriver() {
      @Override
      public List<WebcamDevice> getDevices() {
        return devices.get();
      }

      @Override
      public boolean isThreadSafe() {
        return false;
      }
    };
  }
}
