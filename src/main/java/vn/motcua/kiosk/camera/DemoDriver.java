package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;

/**
 * A camera without a camera: real pixels of an invented card that is brought into the picture,
 * tilted, moved and taken away again. Same seed, same pictures.
 */
public final class DemoDriver implements WebcamDriver {

  private final PictureDevice device;

  /**
   * @param payload text of the QR code on the card
   * @param seed of the movements
   */
  public DemoDriver(String payload, long seed) {
    var scene = new DemoScene(payload, seed);
    device = new PictureDevice("Demo", DemoScene.WIDTH, DemoScene.HEIGHT, scene::picture);
  }

  @Override
  public List<WebcamDevice> getDevices() {
    return List.of(device);
  }

  @Override
  public boolean isThreadSafe() {
    return true;
  }

  @Override
  public String toString() {
    return "demo";
  }
}
