package vn.motcua.kiosk.app.watch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.motcua.kiosk.config.Opening;

/**
 * The end of the opening hours in {@code kiosk.yaml}: whoever is here then is waited for, but not
 * for ever. A machine that somebody starts outside the hours, for a campaign on a Sunday, stays
 * open until it has been open in its hours and those are over.
 */
public final class Evening implements Minutes.Watch {

  /** How the kiosk is closed. */
  public interface Close {

    /** Unless somebody is here; told every minute until it is so. */
    void onceFree();

    /** The visit that is under way stays in the record, to be gone on with. */
    void now();
  }

  /**
   * A visit takes ten minutes, and whoever came just before the end is to finish it; but a page
   * that nobody has left must not keep the machine open all night.
   */
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Opening hours;
  private final Close close;
  private Optional<LocalDateTime> lastOpen = Optional.empty();

  public Evening(Opening hours, Close close) {
    this.hours = hours;
    this.close = close;
  }

  @Override
  public void look(LocalDateTime now) {
    if (hours.isOpen(now)) {
      lastOpen = Optional.of(now);
    } else if (lastOpen.isPresent()) {
      if (now.isBefore(lastOpen.get().plus(PATIENCE))) {
        close.onceFree();
      } else {
        close.now();
      }
    }
  }
}
