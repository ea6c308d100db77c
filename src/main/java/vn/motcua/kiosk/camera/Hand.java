package vn.motcua.kiosk.camera;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Does the calls to one device on one thread of its own, because native code may hang for ever and
 * some of it minds the thread. A call that takes too long is left behind; the thread ends with it.
 */
final class Hand {

  /** A call failed; the cause is whatever the driver threw. */
  static final class Failed extends Exception {

    /** What systems say of a device that another program holds; 16 is EBUSY. */
    private static final Pattern BUSY =
        Pattern.compile("busy|in use|being used|errno ?= ?16\\b|0x800700aa|0xc00d3704");

    Failed(Throwable cause) {
      super(cause);
    }

    CameraFault fault() {
      if (getCause() instanceof LinkageError) {
        return CameraFault.NO_DRIVER;
      }
      return BUSY.matcher(what().toLowerCase(Locale.ROOT)).find()
          ? CameraFault.BUSY
          : CameraFault.CANNOT_OPEN;
    }

    /** For the log. */
    String what() {
      return String.valueOf(getCause());
    }
  }

  private final ExecutorService thread;

  Hand(String name) {
    thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * @throws TimeoutException when the limit has passed; the call goes on behind
   * @throws Failed when it threw an exception or its library could not be loaded
   */
  <T> T call(Callable<T> call, Duration limit)
      throws Failed, TimeoutException, InterruptedException {
    try {
      return thread.submit(call).get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      var cause = e.getCause();
      if (cause instanceof Error error && !(error instanceof LinkageError)) {
        throw error;
      }
      throw new Failed(cause == null ? e : cause);
    }
  }

  /** Does the last thing after all else that was begun, and ends. Waits for nothing. */
  void endLater(Runnable last) {
    thread.execute(last);
    thread.shutdown();
  }

  /**
   * As {@link #endLater}, and waits for it, even on an interrupted thread.
   *
   * @return whether it was done within the limit
   */
  boolean end(Runnable last, Duration limit) {
    endLater(last);
    boolean interrupted = Thread.interrupted();
    try {
      return thread.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      interrupted = true;
      return false;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
