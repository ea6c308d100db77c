package vn.motcua.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.WebcamException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A camera that shows the pictures in a folder, in the order of their names, over and over. Files
 * that are no pictures are passed over; a folder without any is no camera.
 */
public final class FolderDriver implements WebcamDriver {

  private static final Logger LOG = LoggerFactory.getLogger(FolderDriver.class);

  private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "bmp", "gif");

  private final Path folder;
  private final int repeat;

  /**
   * @param repeat how many frames each picture stays, at least 1, so that the reader sees it
   *     although only the newest frame waits for him
   */
  public FolderDriver(Path folder, int repeat) {
    this.folder = folder;
    this.repeat = Math.max(1, repeat);
  }

  @Override
  public List<WebcamDevice> getDevices() {
    var files = new ArrayList<Path>();
    try (var all = Files.list(folder)) {
      all.filter(FolderDriver::isPicture).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new WebcamException("cannot list the folder of frames", e);
    }
    files.removeIf(file -> read(file).isEmpty());
    if (files.isEmpty()) {
      return List.of();
    }
    var first = read(files.getFirst()).orElseThrow();
    return List.of(
        new PictureDevice(
            "Folder", first.getWidth(), first.getHeight(), new Reel(files, repeat)::picture));
  }

  private static boolean isPicture(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Optional<BufferedImage> read(Path file) {
    try {
      return Optional.ofNullable(ImageIO.read(file.toFile()));
    } catch (IOException e) {
      LOG.warn("{} is no picture: {}", file.getFileName(), e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public boolean isThreadSafe() {
    return false;
  }

  @Override
  public String toString() {
    return "folder";
  }

  /** The pictures in turn; the current one is read once. */
  private static final class Reel {
    private final List<Path> files;
    private final int repeat;
    private Optional<BufferedImage> current = Optional.empty();
    private long index = -1;

    Reel(List<Path> files, int repeat) {
      this.files = files;
      this.repeat = repeat;
    }

    BufferedImage picture(long number) {
      long wanted = number / repeat;
      if (wanted != index || current.isEmpty()) {
        index = wanted;
        current = read(files.get((int) (wanted % files.size())));
      }
      return current.orElseThrow(() -> new WebcamException("a frame is gone from the folder"));
    }
  }
}
