package vn.motcua.kiosk.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import vn.motcua.kiosk.qr.QrTracker;

/**
 * What waiting costs: processor time of the reader in a second of thirty frames in which there is
 * no card, in several lights, with and without somebody who walks past behind.
 */
public final class IdleBenchmark {
  private static final int WARM_UP_SECONDS = 10;
  private static final int SECONDS = 20;
  private static final double[] NOISES = {3, 6, 12};

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private IdleBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] ignored) {
    OUT.printf("%-34s %14s %18s %14s%n", "scene", "of one core", "longest frame", "bytes a frame");
    for (boolean walker : new boolean[] {false, true}) {
      for (double noise : NOISES) {
        measure(noise, walker);
      }
    }
  }

  private static void measure(double noise, boolean walker) {
    var scene = new CounterScene(1, noise, walker);
    var tracker = new QrTracker();
    int frame = 0;
    for (; frame < WARM_UP_SECONDS * CounterScene.FRAMES_A_SECOND; frame++) {
      if (tracker.next(scene.frame(frame)).isPresent()) {
        throw new IllegalStateException("a text where there is none");
      }
    }
    long total = 0;
    long longest = 0;
    long bytes = 0;
    int end = frame + SECONDS * CounterScene.FRAMES_A_SECOND;
    for (; frame < end; frame++) {
      var picture = scene.frame(frame);
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      boolean read = tracker.next(picture).isPresent();
      long time = THREADS.getCurrentThreadCpuTime() - start;
      bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
      if (read) {
        throw new IllegalStateException("a text where there is none");
      }
      total += time;
      longest = Math.max(longest, time);
    }
    OUT.printf(
        "%-34s %12.1f %% %15.1f ms %14d%n",
        "noise %.0f, %s".formatted(noise, walker ? "somebody walks past" : "nothing moves"),
        total / (SECONDS * 1e7),
        longest / 1e6,
        bytes / ((long) SECONDS * CounterScene.FRAMES_A_SECOND));
  }
}
