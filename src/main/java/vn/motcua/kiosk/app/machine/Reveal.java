package vn.motcua.kiosk.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What another process may wish of the running kiosk: it leaves a file in the data folder, which
 * the kiosk finds. A file and not a port, because the kiosk listens to nobody.
 */
public final class Reveal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reveal.class);
  private static final int POLL_MS = 100;

  /** What may be wished. */
  public enum Wish {
    /** To come to the front: somebody started the kiosk a second time. */
    REVEAL("kiosk.reveal"),
    /** To write into the log what every thread is at. */
    THREADS("kiosk.threads");

    private final String file;

    Wish(String file) {
      this.file = file;
    }
  }

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("reveal").daemon().factory());

  /**
   * @param data the data folder that this process has
   * @param granted run on a thread of its own, within a second of being asked for
   */
  public Reveal(Path data, Wish wish, Runnable granted) {
    var file = data.resolve(wish.file);
    var _ =
        thread.scheduleWithFixedDelay(
            () -> {
              if (taken(file)) {
                granted.run();
              }
            },
            1,
            1,
            TimeUnit.SECONDS);
  }

  /** Asks the process that has this data folder. */
  public static void ask(Path data) throws IOException {
    Files.write(data.resolve(Wish.REVEAL.file), new byte[0]);
  }

  /** Asks, and waits until it was heard; where nobody hears it, nothing is left behind. */
  public static boolean isAnswered(Path data, Wish wish, int ms) {
    var file = data.resolve(wish.file);
    if (!Files.isDirectory(data)) {
      return false;
    }
    try {
      Files.write(file, new byte[0]);
      for (int waited = 0; Files.exists(file) && waited < ms; waited += POLL_MS) {
        Thread.sleep(POLL_MS);
      }
      return !Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{}", e.getMessage());
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
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
