package vn.motcua.kiosk.printing;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing after another on a thread of its own. Where that thread does not come back from a
 * driver, another takes its place and goes on with what waits; the old one ends when it comes back,
 * if ever. Safe for several threads.
 */
final class Conveyor {

  private static final Logger LOG = LoggerFactory.getLogger(Conveyor.class);

  /** Threads that are left behind at most: each keeps its memory, and perhaps the device. */
  static final int MOST_LEFT = 3;

  private final String name;
  private final BlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
  private final Set<Thread> left = ConcurrentHashMap.newKeySet();
  private volatile Optional<Thread> current = Optional.empty();
  private boolean closed;

  Conveyor(String name) {
    this.name = name;
    begin();
  }

  private synchronized void begin() {
    var thread =
        Thread.ofPlatform()
            .daemon()
            .name(name)
            .uncaughtExceptionHandler((broken, mistake) -> replace(broken, mistake))
            .unstarted(this::work);
    current = Optional.of(thread);
    thread.start();
  }

  private void work() {
    try {
      while (isCurrent()) {
        waiting.take().run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // It is closed.
    } finally {
      left.remove(Thread.currentThread());
    }
  }

  private boolean isCurrent() {
    return current.filter(Thread.currentThread()::equals).isPresent();
  }

  /** What was thrown might quote a document, so only its kind is logged. */
  private synchronized void replace(Thread broken, Throwable mistake) {
    LOG.error("{} {}: {}", PrinterFault.BROKE.code(), name, mistake.getClass().getName());
    if (!closed && current.filter(broken::equals).isPresent()) {
      begin();
    }
  }

  /**
   * @return false after closing
   */
  synchronized boolean add(Runnable work) {
    return !closed && waiting.add(work);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Whether {@link #renew} would help. */
  synchronized boolean isRenewable() {
    return !closed && left.size() < MOST_LEFT;
  }

  /**
   * Leaves the thread where it is and goes on with another.
   *
   * @param first is done before what waits
   */
  synchronized void renew(Runnable first) {
    if (isRenewable()) {
      waiting.addFirst(first);
      current.ifPresent(left::add);
      begin();
    }
  }

  /**
   * Interrupts what is being done and forgets what waits.
   *
   * @param patience to wait for its end
   * @return whether it has ended
   */
  boolean close(Duration patience) throws InterruptedException {
    Optional<Thread> last;
    synchronized (this) {
      closed = true;
      waiting.clear();
      last = current;
      current = Optional.empty();
    }
    last.ifPresent(Thread::interrupt);
    return last.isEmpty() || last.get().join(patience);
  }
}
