package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDateTime;
import java.util.Optional;

/** Pictures of the guidance for the first page while nobody is here. */
@FunctionalInterface
public interface SlideSource {

  /**
   * The picture of this minute; returns at once, so that there may be none yet.
   *
   * @return a PNG in which nothing is told that does not hold on that day
   */
  Optional<byte[]> at(LocalDateTime minute);

  /** None: the screen rests in the dark. */
  static SlideSource none() {
    return _ -> Optional.empty();
  }
}
