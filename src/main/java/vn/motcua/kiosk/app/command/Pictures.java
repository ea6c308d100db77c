package vn.motcua.kiosk.app.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.motcua.kiosk.qr.Luma;

/** Picture files that stand for a camera's frames. */
final class Pictures {

  private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".bmp");

  private Pictures() {}

  /** Those right in the folder, in the order of their names. */
  static List<Path> in(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.filter(Pictures::isPicture).sorted().toList();
    }
  }

  private static boolean isPicture(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** Its luminance; empty when it is no picture or cannot be read. */
  static Optional<Luma> load(Path file) {
    try {
      return Optional.ofNullable(ImageIO.read(file.toFile())).map(Pictures::luma);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** ITU-R BT.601 luma, as a webcam's own Y channel has it. */
  static Luma luma(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
    var pixels = new byte[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      int r = rgb[i] >> 16 & 0xff;
      int g = rgb[i] >> 8 & 0xff;
      int b = rgb[i] & 0xff;
      pixels[i] = (byte) ((299 * r + 587 * g + 114 * b + 500) / 1000);
    }
    return new Luma(pixels, width, height);
  }
}
