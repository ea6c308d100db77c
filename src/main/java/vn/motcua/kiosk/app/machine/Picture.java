package vn.motcua.kiosk.app.machine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of the screens, as PNG files. */
public final class Picture {

  private Picture() {}

  /** Draws the scene as it is now. */
  public static WritableImage of(Scene scene) {
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

  /** Draws the root as it would be on a screen of another size; the scene keeps its own. */
  public static WritableImage of(Parent root, ScreenSize size) {
    root.resize(size.width(), size.height());
    root.applyCss();
    root.layout();
    var whole = new SnapshotParameters();
    whole.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
    return root.snapshot(whole, new WritableImage(size.width(), size.height()));
  }

  public static void write(WritableImage image, Path file) {
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
