package vn.motcua.kiosk.app.check;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.app.machine.WantedCamera;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.CameraListener;
import vn.motcua.kiosk.camera.CameraMemory;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.camera.WorkingCamera;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.ui.desk.Finding.State;

/** Opens the camera as the kiosk would, and says what comes of it. */
public final class CameraCheck {

  /** Opening may hang in a driver; each try has its own limit, this one is for all of them. */
  private static final int SECONDS = 30;

  private final WantedCamera wanted;
  private final Path data;

  /**
   * @param data folder where it is kept which camera worked last
   */
  CameraCheck(WantedCamera wanted, Path data) {
    this.wanted = wanted;
    this.data = data;
  }

  Finding look() {
    var found = new CompletableFuture<Finding>();
    var card = new DemoDriver(Specimen.payload(), Specimen.SEED);
    try (var camera =
        new Camera(
            wanted.drivers().drivers(card),
            CameraLimits.usual(),
            wanted.settings(),
            CameraMemory.in(data.resolve(WantedCamera.MEMORY)))) {
      camera.start(
          new CameraListener() {
            @Override
            public void works(WorkingCamera working) {
              found.complete(of(working));
            }

            @Override
            public void failed(CameraFault fault) {
              found.complete(of(fault));
            }
          });
      return found.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      return of(CameraFault.OPENING_HANGS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Finding("Camera", State.ATTENTION, "chưa khám xong");
    }
  }

  /** A camera below 720 lines is refused: the kiosk would open it, and read few cards. */
  public static Finding of(WorkingCamera camera) {
    var is = "%s, %s (%s)".formatted(camera.name(), camera.size(), camera.driver());
    if (camera.isTooSmall()) {
      var fault = CameraFault.TOO_SMALL;
      return new Finding(
          "Camera",
          State.BROKEN,
          "%s %s: %s %s".formatted(fault.code(), is, fault.sentence(), fault.forClerk()));
    }
    var fixed = camera.fixedInWords();
    return new Finding(
        "Camera", State.GOOD, fixed.isEmpty() ? is : is + ". Không chỉnh được: " + fixed + ".");
  }

  /** The hand scanner and the keypad remain, so nothing is broken. */
  public static Finding of(CameraFault fault) {
    return new Finding(
        "Camera",
        State.ATTENTION,
        "%s %s %s".formatted(fault.code(), fault.sentence(), fault.forClerk()));
  }
}
