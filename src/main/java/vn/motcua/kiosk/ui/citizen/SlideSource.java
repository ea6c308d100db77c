package vn.motcua.kiosk.ui.citizen;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;

/** Pictures of the guidance for the first page while nobody is here. */
@FunctionalInterface
public interface SlideSource {

  /**
   * The picture of this minute; returns at once, so that there may be none yet.
   *
   * @return a PNG in which nothing is told that does not hold on that day
   */
  Optional<byte[]> at(LocalDateTime minute);

  /** The same at such times, none at others. */
  default SlideSource during(Predicate<LocalDateTime> times) {
    return minute -> times.test(minute) ? at(minute) : Optional.empty();
  }

  /** None: the screen rests in the dark. */
  static SlideSource none() {
    return _ -> Optional.empty();
  }
}
