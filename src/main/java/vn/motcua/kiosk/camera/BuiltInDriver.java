package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDevice;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * webcam-capture's own driver. It lists 640×480 as the largest picture of every camera, although
 * larger ones can be asked for; here they are.
 */
final class BuiltInDriver implements WebcamDriver {

  private final WebcamDefaultDriver driver = new WebcamDefaultDriver();

  @Override
  public List<WebcamDevice> getDevices() {
    return driver.getDevices().stream().map(BuiltInDriver::sized).toList();
  }

  private static WebcamDevice sized(WebcamDevice device) {
    return device instanceof WebcamDefaultDevice ours ? new Sized(ours) : device;
  }

  @Override
  public boolean isThreadSafe() {
    return driver.isThreadSafe();
  }

  /** The same camera with the sizes that can be asked for. */
  private record Sized(WebcamDefaultDevice device) implements KnownDevice {

    @Override
    public String id() {
      return device.getDeviceId();
    }

    /** Its library has no such calls. */
    @Override
    public Set<CameraControl> adjust(CameraSettings wished) {
      return wished.asked();
    }

    @Override
    public String getName() {
      return device.getDeviceName();
    }

    /** A camera that has no such size gives the one that it finds next to it. */
    @Override
    public Dimension[] getResolutions() {
      return new Dimension[] {
        new Dimension(1920, 1080), new Dimension(1280, 720), new Dimension(640, 480)
      };
    }

    @Override
    public Dimension getResolution() {
      return device.getResolution();
    }

    @Override
    public void setResolution(Dimension wanted) {
      device.setResolution(wanted);
    }

    @Override
    public @Nullable BufferedImage getImage() {
      return device.getImage();
    }

    @Override
    public void open() {
      device.open();
    }

    @Override
    public void close() {
      device.close();
    }

    @Override
    public void dispose() {
      device.dispose();
    }

    @Override
    public boolean isOpen() {
      return device.isOpen();
    }
  }
}
