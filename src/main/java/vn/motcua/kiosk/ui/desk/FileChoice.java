package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

/** Asks the clerk for a file and waits for the answer; to be called on the FX thread. */
public interface FileChoice {

  /** A kind of file: what people call it, and how its name ends, without the dot. */
  record Kind(String words, List<String> endings) {

    public Kind {
      endings = List.copyOf(endings);
    }
  }

  /** One that is there; empty if the clerk thought better of it. */
  Optional<Path> open(Scene over, Kind kind);

  /**
   * A new one, or one to be replaced.
   *
   * @param name that is proposed
   */
  Optional<Path> save(Scene over, String name, Kind kind);
}
