package vn.motcua.kiosk.app.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Tells when what was changed on a scene stands on the screen: after the next pulse has laid it
 * out, the renderer has drawn it and the window has taken the pixels. To be used on the FX thread.
 *
 * <p>The renderer works through its jobs one by one, so that an empty picture that is asked for
 * behind a frame comes back when the frame is drawn.
 */
public final class Frames {

  private final List<CompletableFuture<Long>> waiting = new ArrayList<>();
  private LongConsumer watcher = _ -> {};
  private @Nullable Supplier<Object> sight;
  private @Nullable Object seen;
  private long began;

  Frames(Scene scene) {
    scene.addPreLayoutPulseListener(() -> began = System.nanoTime());
    scene.addPostLayoutPulseListener(this::laidOut);
  }

  /** When the next frame stood on the screen, as {@link System#nanoTime} had it. */
  public CompletableFuture<Long> next() {
    var drawn = new CompletableFuture<Long>();
    waiting.add(drawn);
    Platform.requestNextPulse();
    return drawn;
  }

  /**
   * Tells how many nanoseconds each frame took, from the beginning of its pulse.
   *
   * @param sight only frames in which this is another one count
   */
  void watch(Supplier<Object> sight, LongConsumer took) {
    this.sight = sight;
    watcher = took;
  }

  private void laidOut() {
    boolean counts = isSeenAnew();
    if (waiting.isEmpty() && !counts) {
      return;
    }
    var awaited = List.copyOf(waiting);
    waiting.clear();
    long start = began;
    Platform.runLater(
        () -> {
          new Group().snapshot(null, null);
          Platform.runLater(() -> drawn(awaited, start, counts));
        });
  }

  private boolean isSeenAnew() {
    var now = sight == null ? null : sight.get();
    boolean anew = now != null && !now.equals(seen);
    seen = now;
    return anew;
  }

  private void drawn(List<CompletableFuture<Long>> awaited, long start, boolean counts) {
    long now = System.nanoTime();
    awaited.forEach(frame -> frame.complete(now));
    if (counts) {
      watcher.accept(now - start);
    }
  }
}
