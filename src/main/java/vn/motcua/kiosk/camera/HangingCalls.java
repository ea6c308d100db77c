package vn.motcua.kiosk.camera;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls into drivers that have not come back, and may never. The thread of such a call cannot be
 * ended; it is left where it is, and after a while another is spent on the same device, because one
 * that was plugged in anew often answers. But not any number of threads. Safe for several threads.
 */
final class HangingCalls {

  /** With so many, no device is called again while a call to it hangs: each keeps its thread. */
  static final int MOST = 4;

  /** Each is another, though it be to the same device. */
  private static final class Call {
    private final String key;
    private final long since = System.nanoTime();

    Call(String key) {
      this.key = key;
    }
  }

  private final Duration again;
  private final Set<Call> calls = ConcurrentHashMap.newKeySet();

  /**
   * @param again after which a device is called once more though a call to it hangs
   */
  HangingCalls(Duration again) {
    this.again = again;
  }

  /**
   * Leaves a call behind.
   *
   * @param key of the driver or camera that it is to
   * @return to be run when it comes back after all
   */
  Runnable leave(String key) {
    var call = new Call(key);
    calls.add(call);
    return () -> calls.remove(call);
  }

  /** Whether it is not to be called now. */
  boolean bars(String key) {
    return calls.stream().anyMatch(c -> c.key.equals(key) && (isFull() || isFresh(c)));
  }

  private boolean isFresh(Call call) {
    return System.nanoTime() - call.since < again.toNanos();
  }

  /** Whether no more threads are left behind, so that only a new process would help. */
  boolean isFull() {
    return calls.size() >= MOST;
  }
}
