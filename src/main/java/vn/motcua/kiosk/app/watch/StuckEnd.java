package vn.motcua.kiosk.app.watch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.machine.ExitCode;

/**
 * The end of a process of which a part does not answer any more; whatever started the kiosk starts
 * it again. The visit that is under way was written down with its last step, and is found
 * interrupted by the next process.
 *
 * @param writeDown writes down what could not be written so far, in that time or not at all
 * @param endOnceFree ends it in order unless somebody is here
 */
public record StuckEnd(LastEnd last, Consumer<Duration> writeDown, Runnable endOnceFree)
    implements Watchdog.End {

  /** Of the log, the clerk's line, and what is noted for the next process. */
  public static final String CODE = "KSK-03";

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  /** A disk may be what is stuck: the end waits no longer for anything. */
  private static final int SECONDS = 5;

  @Override
  public void now() {
    Thread.ofPlatform().name("end").daemon().start(StuckEnd::noLater);
    writeDown.accept(LAST_WORDS);
    last.note(CODE);
    halt();
  }

  @Override
  public void onceFree() {
    endOnceFree.run();
  }

  private static void noLater() {
    try {
      TimeUnit.SECONDS.sleep(SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    halt();
  }

  private static void halt() {
    Runtime.getRuntime().halt(ExitCode.STUCK);
  }
}
