package vn.motcua.kiosk.ui.control;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the camera sees, as in a mirror: a card moved to the right goes to the right. The picture
 * fills its place and is cut at the edges; one buffer is used for all frames.
 */
public final class Preview extends Region {

  private final ImageView view = new ImageView();
  private final PreviewFeed.Screen screen = this::draw;
  private @Nullable PixelBuffer<IntBuffer> buffer;

  public Preview() {
    getStyleClass().add("preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setScaleX(-1);
    view.setManaged(false);
    RoundClip.on(this);
    getChildren().add(view);
  }

  /** Shows the feed's frames as long as the preview is part of a scene. */
  public void follow(PreviewFeed feed) {
    feed.follow(screen);
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                feed.leave(screen);
                wipe();
              }
            });
  }

  private void draw(int[] argb, int width, int height) {
    var into = buffer;
    if (into == null || into.getWidth() != width || into.getHeight() != height) {
      into =
          new PixelBuffer<>(
              width,
              height,
              IntBuffer.allocate(width * height),
              PixelFormat.getIntArgbPreInstance());
      buffer = into;
      view.setImage(new WritableImage(into));
      requestLayout();
    }
    into.getBuffer().put(0, argb, 0, width * height);
    into.updateBuffer(_ -> null);
  }

  private void wipe() {
    var last = buffer;
    if (last != null) {
      last.getBuffer().put(0, new int[last.getWidth() * last.getHeight()]);
    }
    buffer = null;
    view.setImage(null);
  }

  @Override
  protected void layoutChildren() {
    var image = view.getImage();
    if (image == null || getHeight() <= 0) {
      return;
    }
    double wide = getWidth() / getHeight();
    double w = Math.min(image.getWidth(), image.getHeight() * wide);
    double h = Math.min(image.getHeight(), image.getWidth() / wide);
    view.setViewport(
        new Rectangle2D((image.getWidth() - w) / 2, (image.getHeight() - h) / 2, w, h));
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }
}
