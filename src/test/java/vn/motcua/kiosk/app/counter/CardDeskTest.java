package vn.motcua.kiosk.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.FolderDriver;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.ui.control.PreviewFeed;

@Timeout(180)
class CardDeskTest {

  private final BlockingQueue<Optional<CameraFault>> clerk = new LinkedBlockingQueue<>();
  private final BlockingQueue<Event> news = new LinkedBlockingQueue<>();

  @Test
  void aCameraWithTooSmallPicturesWorksAndTheClerkIsTold(@TempDir Path folder) throws Exception {
    picture(folder, 640, 480);
    try (var camera = camera(folder);
        var desk = desk(camera)) {
      desk.start();
      assertThat(clerk.poll(60, TimeUnit.SECONDS)).contains(CameraFault.TOO_SMALL);
      assertThat(news.poll(60, TimeUnit.SECONDS)).isEqualTo(new Event.CameraWorks());
    }
  }

  @Test
  void aCameraThatIsWellLeavesTheClerkInPeace(@TempDir Path folder) throws Exception {
    picture(folder, 1280, 720);
    try (var camera = camera(folder);
        var desk = desk(camera)) {
      desk.start();
      assertThat(news.poll(60, TimeUnit.SECONDS)).isEqualTo(new Event.CameraWorks());
      assertThat(clerk).containsOnly(Optional.empty());
    }
  }

  @Test
  void aFaultIsToldToTheClerkAndToThePage(@TempDir Path folder) throws Exception {
    try (var camera = camera(folder);
        var desk = desk(camera)) {
      desk.start();
      assertThat(clerk.poll(60, TimeUnit.SECONDS)).contains(CameraFault.NONE_FOUND);
      assertThat(news.poll(60, TimeUnit.SECONDS)).isEqualTo(new Event.CameraFailed("CAM-01"));
    }
  }

  private CardDesk desk(Camera camera) {
    return new CardDesk(camera, Engine.ZXING::stream, new PreviewFeed(), news::add, clerk::add);
  }

  private static Camera camera(Path folder) {
    return new Camera(List.of(new FolderDriver(folder, 1)), CameraLimits.usual());
  }

  private static void picture(Path folder, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(Color.GRAY);
    g.fillRect(0, 0, width, height);
    g.dispose();
    ImageIO.write(image, "png", folder.resolve("a.png").toFile());
  }
}
