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
import vn.motcua.kiosk.scan.Sighting;

/**
 * What the camera sees, as in a mirror: a card moved to the right goes to the right. The picture
 * fills its place and is cut at the edges; one buffer is used for all frames. A code that is seen
 * is framed.
 */
public final class Preview extends Region {

  private final ImageView view = new ImageView();
  private final PreviewMarks marks = new PreviewMarks();
  private final PreviewFeed.Screen screen =
      new PreviewFeed.Screen() {
        @Override
        public void draw(int[] argb, int width, int height) {
          paint(argb, width, height);
        }

        @Override
        public void mark(Sighting sighting) {
          seen = sighting;
          showMarks();
        }
      };
  private Sighting seen = Sighting.NOTHING;
  private @Nullable PixelBuffer<IntBuffer> buffer;

  public Preview() {
    getStyleClass().add("preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setScaleX(-1);
    view.setManaged(false);
    RoundClip.on(this);
    marks.setManaged(false);
    getChildren().addAll(view, marks);
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

  private void paint(int[] argb, int width, int height) {
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
    seen = Sighting.NOTHING;
    showMarks();
  }

  private void showMarks() {
    var image = view.getImage();
    var part = view.getViewport();
    if (image == null || part == null) {
      marks.show(Sighting.NOTHING, Rectangle2D.EMPTY, 0, 0);
    } else {
      marks.show(seen, part, image.getWidth(), image.getHeight());
    }
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
    marks.resize(getWidth(), getHeight());
    showMarks();
  }
}
