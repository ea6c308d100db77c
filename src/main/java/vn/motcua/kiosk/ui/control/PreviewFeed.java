package vn.motcua.kiosk.ui.control;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.scan.Sighting;

/**
 * Camera frames on their way to the preview. Any thread puts them in; the newest wins, and no more
 * than one waits to be drawn. Frames live here in memory only, and only while a preview follows.
 */
public final class PreviewFeed {

  /** Takes frames on the FX thread. */
  interface Screen {

    /**
     * @param argb as the mirror shows it; the array is the feed's and is only read
     * @param part of the camera's picture that is to be seen, in parts of its sides
     */
    void draw(int[] argb, Mirror mirror, Rectangle2D part);

    /** What is seen in the picture. */
    void mark(Sighting sighting);
  }

  private final AtomicReference<@Nullable Screen> screen = new AtomicReference<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Object lock = new Object();
  private Sighting sighting = Sighting.NOTHING;
  private int[] pixels = new int[0];
  private boolean fresh;
  private Optional<Mirror> mirror = Optional.empty();
  private Rectangle2D part = Rectangle2D.EMPTY;

  /**
   * Takes a frame as the mirror shows it; dropped when no page shows the camera, or before it is
   * known how large.
   *
   * @param argb packed, row by row, at least {@code width × height}
   */
  public void put(int[] argb, int width, int height) {
    if (screen.get() == null) {
      return;
    }
    synchronized (lock) {
      if (mirror.isEmpty()) {
        return;
      }
      var shown = mirror.get();
      if (pixels.length != shown.width() * shown.height()) {
        pixels = new int[shown.width() * shown.height()];
      }
      shown.show(argb, width, height, pixels);
      part = shown.part(width, height);
      fresh = true;
    }
    askToDraw();
  }

  /**
   * What the reader sees in the pictures; drawn with the next of them, or at once if none comes.
   */
  public void mark(Sighting seen) {
    if (screen.get() == null) {
      return;
    }
    synchronized (lock) {
      if (sighting.equals(seen)) {
        return;
      }
      sighting = seen;
    }
    askToDraw();
  }

  private void askToDraw() {
    if (asked.compareAndSet(false, true)) {
      Platform.runLater(this::draw);
    }
  }

  private void draw() {
    asked.set(false);
    var now = screen.get();
    if (now == null) {
      return;
    }
    synchronized (lock) {
      if (fresh) {
        fresh = false;
        now.draw(pixels, mirror.orElseThrow(), part);
      }
      now.mark(sighting);
    }
  }

  void follow(Screen follower) {
    screen.set(follower);
  }

  /** How large the pictures are shown from now on. */
  void showIn(Mirror other) {
    synchronized (lock) {
      if (!mirror.equals(Optional.of(other))) {
        mirror = Optional.of(other);
        fresh = false;
      }
    }
  }

  /** Forgets the follower, if it is still this one, and the last frame. */
  void leave(Screen follower) {
    if (screen.compareAndSet(follower, null)) {
      synchronized (lock) {
        Arrays.fill(pixels, 0);
        fresh = false;
        mirror = Optional.empty();
        sighting = Sighting.NOTHING;
      }
    }
  }
}
