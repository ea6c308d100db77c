package vn.motcua.kiosk.ui.control;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.scan.Sighting;

/**
 * Camera frames on their way to the preview. Any thread puts them in; the newest wins, and no more
 * than one waits to be drawn. Frames live here in memory only, and only while a preview follows.
 */
public final class PreviewFeed {

  /** Takes a frame on the FX thread; the array is the feed's and is only read. */
  interface Screen {
    void draw(int[] argb, int width, int height);

    /** What is seen in the picture. */
    void mark(Sighting sighting);
  }

  private final AtomicReference<@Nullable Screen> screen = new AtomicReference<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Object lock = new Object();
  private Sighting sighting = Sighting.NOTHING;
  private int[] pixels = new int[0];
  private boolean fresh;
  private int width;
  private int height;

  /**
   * Copies a frame; dropped when no page shows the camera.
   *
   * @param argb packed, row by row, at least {@code width × height}
   */
  public void put(int[] argb, int width, int height) {
    if (screen.get() == null) {
      return;
    }
    synchronized (lock) {
      if (pixels.length != width * height) {
        pixels = new int[width * height];
      }
      System.arraycopy(argb, 0, pixels, 0, width * height);
      this.width = width;
      this.height = height;
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
      if (fresh && width > 0) {
        fresh = false;
        now.draw(pixels, width, height);
      }
      now.mark(sighting);
    }
  }

  void follow(Screen follower) {
    screen.set(follower);
  }

  /** Forgets the follower, if it is still this one, and the last frame. */
  void leave(Screen follower) {
    if (screen.compareAndSet(follower, null)) {
      synchronized (lock) {
        Arrays.fill(pixels, 0);
        width = 0;
        height = 0;
        fresh = false;
        sighting = Sighting.NOTHING;
      }
    }
  }
}
