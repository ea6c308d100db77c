package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A camera without a camera: real pixels of an invented card that is brought into the picture,
 * tilted, moved and taken away again. Same seed, same pictures.
 */
public final class DemoDriver implements WebcamDriver {

  private final PictureDevice device =
      new PictureDevice("Demo", DemoScene.WIDTH, DemoScene.HEIGHT, this::picture);
  private final String payload;
  private final long seed;
  private @Nullable DemoScene scene;

  /**
   * @param payload text of the QR code on the card
   * @param seed of the movements
   */
  public DemoDriver(String payload, long seed) {
    this.payload = payload;
    this.seed = seed;
  }

  /** Drawn once somebody looks: with a real camera, nobody does. */
  private synchronized BufferedImage picture(long number) {
    if (scene == null) {
      scene = new DemoScene(payload, seed);
    }
    return scene.picture(number);
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
