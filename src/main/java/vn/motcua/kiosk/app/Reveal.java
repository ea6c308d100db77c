package vn.motcua.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who starts the kiosk a second time wants to see it: the second process leaves a file in the data
 * folder, the first one finds it and comes to the front. A file and not a port, because the kiosk
 * listens to nobody.
 */
final class Reveal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reveal.class);
  private static final String FILE = "kiosk.reveal";

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("reveal").daemon().factory());

  /**
   * @param data the data folder that this process has
   * @param toFront run on a thread of its own, within a second of being asked for
   */
  Reveal(Path data, Runnable toFront) {
    var file = data.resolve(FILE);
    var _ =
        thread.scheduleWithFixedDelay(
            () -> {
              if (taken(file)) {
                toFront.run();
              }
            },
            1,
            1,
            TimeUnit.SECONDS);
  }

  /** Asks the process that has this data folder. */
  static void ask(Path data) throws IOException {
    Files.write(data.resolve(FILE), new byte[0]);
  }

  private static boolean taken(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{}", e.getMessage());
      return false;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
