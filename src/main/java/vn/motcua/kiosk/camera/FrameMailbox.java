package vn.motcua.kiosk.camera;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.qr.Luma;

/**
 * Where one thread leaves frames and one other takes them: only the newest waits, so a slow reader
 * never falls behind. Three buffers go round and none is made anew while the size stays.
 */
public final class FrameMailbox {

  private static final Luma NOTHING = new Luma(new byte[0], 0, 0);

  /** Touched by the writer alone. */
  private Luma back = NOTHING;

  private Luma waiting = NOTHING;

  /** Lent to the reader until he takes the next. */
  private Luma front = NOTHING;

  private boolean fresh;
  private boolean closed;

  /**
   * Leaves a frame; one that waited unread is gone.
   *
   * @param paint fills the pixels, row by row
   */
  public void put(int width, int height, Consumer<byte[]> paint) {
    if (back.width() != width || back.height() != height) {
      back = new Luma(new byte[width * height], width, height);
    }
    paint.accept(back.pixels());
    swap();
  }

  private synchronized void swap() {
    if (closed) {
      wipe(back);
      return;
    }
    var old = waiting;
    waiting = back;
    back = old;
    fresh = true;
    notifyAll();
  }

  /**
   * The newest frame not yet taken, waiting for one if need be. It stays as it is until the next
   * call.
   *
   * @return empty when none came in time or the mailbox is closed
   */
  public synchronized Optional<Luma> take(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!fresh && !closed) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    if (closed) {
      wipe(front);
      return Optional.empty();
    }
    var old = front;
    front = waiting;
    waiting = old;
    fresh = false;
    return Optional.of(front);
  }

  /** Takes no more and forgets what waits. What the reader holds is wiped when he comes again. */
  public synchronized void close() {
    closed = true;
    fresh = false;
    wipe(waiting);
    notifyAll();
  }

  /** The writer's own buffer as well; on the thread that writes. */
  void closeByWriter() {
    close();
    wipe(back);
  }

  private static void wipe(Luma luma) {
    Arrays.fill(luma.pixels(), (byte) 0);
  }
}
