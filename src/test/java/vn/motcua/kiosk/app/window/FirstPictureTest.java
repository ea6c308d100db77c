package vn.motcua.kiosk.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Display;

class FirstPictureTest {

  private static final int WIDTH = 30;
  private static final int HEIGHT = 20;

  @TempDir private Path folder;
  private Path config;
  private final WritableImage page = new WritableImage(WIDTH, HEIGHT);

  @BeforeAll
  static void screen() {
    Display.startHeadless();
  }

  @BeforeEach
  void draw() throws IOException {
    config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("commune.yaml"), "name: Mẫu");
    page.getPixelWriter().setColor(7, 3, Color.web("#163F76"));
  }

  @Test
  void whatWasKeptStandsThereAtTheNextStart() throws IOException {
    picture().keep(page);
    var read = shown(WIDTH, HEIGHT).orElseThrow();
    assertThat(read.getPixelReader().getArgb(7, 3)).isEqualTo(0xFF163F76);
    assertThat(read.getPixelReader().getArgb(8, 3)).isZero();
  }

  @Test
  void onAnotherScreenOrAfterAnEditThereIsNone() throws IOException {
    picture().keep(page);
    assertThat(shown(HEIGHT, WIDTH)).as("turned screen").isEmpty();
    var later = FileTime.from(Instant.parse("2027-01-01T00:00:00Z"));
    Files.setLastModifiedTime(config.resolve("commune.yaml"), later);
    assertThat(shown(WIDTH, HEIGHT)).as("after an edit").isEmpty();
  }

  @Test
  void anEditBehindTheLinksOfAnInstalledKioskIsSeen() throws IOException {
    Files.createDirectory(config.resolve("machine"));
    Files.move(config.resolve("commune.yaml"), config.resolve("machine").resolve("commune.yaml"));
    Files.createSymbolicLink(config.resolve("commune.yaml"), Path.of("machine", "commune.yaml"));
    config = Files.createSymbolicLink(folder.resolve("kiosk-config"), config);
    picture().keep(page);
    assertThat(shown(WIDTH, HEIGHT)).as("nothing was edited").isPresent();
    Files.writeString(config.resolve("commune.yaml"), "name: Mẫu Hai");
    assertThat(shown(WIDTH, HEIGHT)).as("after an edit").isEmpty();
  }

  @Test
  void aFileThatWasCutOffIsNoPicture() throws IOException {
    picture().keep(page);
    var file = picture().file();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(shown(WIDTH, HEIGHT)).isEmpty();
    Files.writeString(file, "no picture");
    assertThat(shown(WIDTH, HEIGHT)).isEmpty();
  }

  private Optional<Image> shown(int width, int height) throws IOException {
    return picture().read().flatMap(kept -> kept.on(width, height));
  }

  private FirstPicture picture() throws IOException {
    return FirstPicture.in(folder, config);
  }
}
