package vn.motcua.kiosk.app.machine;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The program around a kiosk: where it is set up, and who opens and closes it.
 *
 * @param config folder of the configuration that people edit
 * @param ending is told what a clerk wants to become of the kiosk; from any thread
 */
public record House(Path config, Consumer<Ending> ending) {

  /** How a kiosk ends. */
  public enum Ending {
    /** The window was closed, or the system ends. */
    CLOSED,
    /** It is to be opened again, with the configuration as it is then. */
    AGAIN,
    /** Some of its threads are lost: it is to be opened again by a new process. */
    ANEW,
    /** The opening hours are over. */
    EVENING,
    /** A clerk wants it to stay closed. */
    OFF,
    /** It could not be opened. */
    UNABLE
  }

  /** For a kiosk that nobody opens again. */
  public static House alone() {
    return new House(Path.of("kiosk-config"), _ -> {});
  }
}
