package vn.motcua.kiosk.app;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * The end that the system wants: a service that is stopped, a session that closes, a machine that
 * is switched off. Signals and not a shutdown hook, because JavaFX has one of its own that takes
 * the renderer from under the page that is being drawn; after that its thread answers nobody.
 */
final class SystemEnd {

  private static final Logger LOG = LoggerFactory.getLogger(SystemEnd.class);

  /** What the system is made to wait at most. */
  private static final int SECONDS = 3;

  private SystemEnd() {}

  /**
   * @param close begins an orderly end and returns
   */
  @SuppressWarnings("sunapi") // the only way to hear of it before the virtual machine goes down
  static void of(Runnable close) {
    for (var name : new String[] {"TERM", "INT"}) {
      Signal.handle(
          new Signal(name),
          _ -> {
            Thread.ofPlatform().name("end").daemon().start(SystemEnd::noLater);
            close.run();
          });
    }
  }

  private static void noLater() {
    try {
      TimeUnit.SECONDS.sleep(SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    LOG.warn("KSK-06 not closed after {} s, ended all the same", SECONDS);
    Runtime.getRuntime().halt(ExitCode.INTERNAL);
  }
}
