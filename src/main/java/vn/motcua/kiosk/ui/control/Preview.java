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
 * What the camera sees, as in a {@link Mirror}: a card moved to the right goes to the right. One
 * buffer is used for all frames. A code that is seen is framed.
 */
public final class Preview extends Region {

  /** A page that is not laid out yet has no room for a picture, in pixels. */
  private static final double SMALLEST = 32;

  private final ImageView view = new ImageView();
  private final PreviewMarks marks = new PreviewMarks();
  private final PreviewFeed.Screen screen =
      new PreviewFeed.Screen() {
        @Override
        public void draw(int[] argb, Mirror mirror, Rectangle2D shown) {
          part = shown;
          paint(argb, mirror.width(), mirror.height());
        }

        @Override
        public void mark(Sighting sighting) {
          seen = sighting;
          showMarks();
        }
      };
  private Sighting seen = Sighting.NOTHING;
  private Rectangle2D part = Rectangle2D.EMPTY;
  private @Nullable PreviewFeed feed;
  private @Nullable PixelBuffer<IntBuffer> buffer;

  public Preview() {
    getStyleClass().add("preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setManaged(false);
    marks.setManaged(false);
    getChildren().addAll(view, marks, new RoundCorners(this));
  }

  /** Shows the feed's frames as long as the preview is part of a scene. */
  public void follow(PreviewFeed feed) {
    this.feed = feed;
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
    part = Rectangle2D.EMPTY;
    seen = Sighting.NOTHING;
    showMarks();
  }

  private void showMarks() {
    marks.show(seen, part, 1, 1);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < SMALLEST || getHeight() < SMALLEST) {
      return;
    }
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
    marks.resize(getWidth(), getHeight());
    showMarks();
    var source = feed;
    if (source != null) {
      source.showIn(mirror());
    }
  }

  /** Each pixel of the picture falls on one of the screen, also where the system enlarges. */
  private Mirror mirror() {
    var window = getScene() == null ? null : getScene().getWindow();
    double enlarged = window == null ? 1 : window.getRenderScaleX();
    return new Mirror(
        (int) Math.round(getWidth() * enlarged), (int) Math.round(getHeight() * enlarged));
  }
}
