package vn.motcua.kiosk.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of the screens, as PNG files. */
final class Picture {

  private Picture() {}

  /** Draws the scene as it is now into a file. */
  static void take(Scene scene, Path file) {
    write(of(scene), file);
  }

  /** Draws the scene as it is now. */
  static WritableImage of(Scene scene) {
    return Display.ask(() -> snapshot(scene));
  }

  /** A scene without a window is laid out by nobody else, and its size decides its style. */
  private static WritableImage snapshot(Scene scene) {
    var root = scene.getRoot();
    root.resize(scene.getWidth(), scene.getHeight());
    root.applyCss();
    root.layout();
    return scene.snapshot(null);
  }

  static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
