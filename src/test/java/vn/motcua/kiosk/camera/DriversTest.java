package vn.motcua.kiosk.camera;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.ZxingReader;

@Timeout(180)
class DriversTest {

  private static final String CARD =
      "036303000000||Trần Thị Mẫu|29022004|Nữ|Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn|01072024||||";

  @Test
  void theDrawnCardCanBeReadInSomePicturesAndNotInAll() {
    var scene = new DemoScene(CARD, 1);
    var reader = new ZxingReader();
    int read = 0;
    for (int i = 0; i < DemoScene.ROUND; i += 6) {
      var text = reader.read(luma(scene.picture(i)));
      assertThat(text.map(t -> t.text()).orElse(CARD)).isEqualTo(CARD);
      read += text.isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(10, 35);
  }

  @Test
  void theSameSeedAndNumberDrawTheSamePicture() {
    var once = pixels(new DemoScene(CARD, 5).picture(90));
    var scene = new DemoScene(CARD, 5);
    scene.picture(40);
    assertThat(pixels(scene.picture(90))).isEqualTo(once);
    assertThat(pixels(new DemoScene(CARD, 6).picture(90))).isNotEqualTo(once);
  }

  @Test
  void theDemoCameraStartsAnewWheneverItIsOpened() {
    var device = new DemoDriver(CARD, 1).getDevices().getFirst();
    assertThat(device.getImage()).isNull();
    device.open();
    var first = pixels(device.getImage());
    device.getImage();
    device.close();
    device.open();
    assertThat(pixels(device.getImage())).isEqualTo(first);
  }

  @Test
  void theDemoCameraWorksAsAnyOther() throws InterruptedException {
    try (var camera = new Camera(List.of(new DemoDriver(CARD, 1)), CameraLimits.usual())) {
      var heard = new Heard();
      var frames = camera.start(heard);
      heard.await("Demo");
      assertThat(frames.take(Duration.ofSeconds(60)).orElseThrow().width()).isEqualTo(1280);
    }
  }

  @Test
  void picturesInAFolderComeInTheOrderOfTheirNamesOverAndOver(@TempDir Path folder)
      throws IOException {
    paint(folder.resolve("b.png"), 200);
    paint(folder.resolve("a.PNG"), 100);
    paint(folder.resolve("c.png"), 250);
    Files.writeString(folder.resolve("aa.jpg"), "no picture");
    Files.writeString(folder.resolve("truth.tsv"), "no picture");
    var device = new FolderDriver(folder, 2).getDevices().getFirst();
    device.open();
    int[] seen = new int[8];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = pixels(device.getImage())[0] & 0xff;
    }
    assertThat(seen).containsExactly(100, 100, 200, 200, 250, 250, 100, 100);
  }

  @Test
  void aFolderWithoutPicturesIsNoCameraAndAMissingOneAFault(@TempDir Path folder) {
    assertThat(new FolderDriver(folder, 1).getDevices()).isEmpty();
    try (var camera =
        new Camera(List.of(new FolderDriver(folder.resolve("missing"), 1)), CameraLimits.usual())) {
      var heard = new Heard();
      camera.start(heard);
      heard.await("CAM-01");
    }
  }

  @Test
  void whereThereIsNoCameraTheNativeDriversSaySoOrFailAsAFault() {
    for (var choice : List.of(CameraDrivers.AUTO, CameraDrivers.OPENPNP, CameraDrivers.DEFAULT)) {
      var drivers = choice.drivers(new DemoDriver(CARD, 1));
      assertThat(drivers).isNotEmpty().noneMatch(DemoDriver.class::isInstance);
      try (var camera = new Camera(drivers, CameraLimits.usual())) {
        var heard = new Heard();
        camera.start(heard);
        Heard.await(() -> !heard.news().isEmpty(), () -> "nothing told");
      }
    }
    WebcamDriver demo = CameraDrivers.DEMO.drivers(new DemoDriver(CARD, 1)).getFirst();
    assertThat(demo.getDevices()).extracting(WebcamDevice::getName).containsExactly("Demo");
  }

  @Test
  void everyFaultHasItsOwnCodeAndTellsBothPeopleWhatTheyCanUse() {
    var codes = new HashSet<String>();
    for (var fault : CameraFault.values()) {
      assertThat(fault.code()).matches("CAM-[0-9]{2}");
      assertThat(codes.add(fault.code())).isTrue();
      assertThat(fault.sentence()).endsWith(".").hasSizeLessThan(60);
      assertThat(fault.forClerk()).endsWith(".").isNotEqualTo(fault.sentence());
    }
  }

  @Test
  void attemptsAreMadeLessAndLessOftenButGoOn() {
    var limits = CameraLimits.usual();
    assertThat(List.of(1, 2, 3, 4, 5, 1000).stream().map(limits::before))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15));
  }

  private static void paint(Path file, int shade) throws IOException {
    var image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
    var argb = new int[12];
    Arrays.fill(argb, 0xff000000 | shade << 16 | shade << 8 | shade);
    image.setRGB(0, 0, 4, 3, argb, 0, 4);
    ImageIO.write(image, "png", file.toFile());
  }

  private static int[] pixels(BufferedImage image) {
    var argb = new int[image.getWidth() * image.getHeight()];
    Pixels.toArgb(image, argb);
    return argb;
  }

  private static Luma luma(BufferedImage image) {
    var argb = pixels(image);
    var luma = new byte[argb.length];
    Pixels.toLuma(argb, luma);
    return new Luma(luma, image.getWidth(), image.getHeight());
  }
}
