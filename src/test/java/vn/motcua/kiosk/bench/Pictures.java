package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.kiosk.qr.Luma;

/** Pictures on disk as a camera's frames. */
final class Pictures {

  private Pictures() {}

  /** Those right in the folder, in the order of their names. */
  static List<Path> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
    }
  }

  static Luma load(Path file) {
    try {
      var image = ImageIO.read(file.toFile());
      int width = image.getWidth();
      int height = image.getHeight();
      var rgb = image.getRGB(0, 0, width, height, null, 0, width);
      var pixels = new byte[rgb.length];
      for (int i = 0; i < rgb.length; i++) {
        int red = (rgb[i] >> 16) & 0xff;
        int green = (rgb[i] >> 8) & 0xff;
        int blue = rgb[i] & 0xff;
        pixels[i] = (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
      }
      return new Luma(pixels, width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
