package vn.motcua.kiosk.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What is done at a time of the day. The clock is looked at every minute rather than waited for,
 * because clocks are set and laptops sleep.
 */
public final class Minutes implements AutoCloseable {

  /** Something that knows what time it waits for. */
  interface Watch {
    void look(LocalDateTime now);
  }

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Rounds rounds = new Rounds("minutes");
  private final List<Watch> watches;
  private final Clock clock;

  public Minutes(Clock clock, List<Watch> watches) {
    this.clock = clock;
    this.watches = List.copyOf(watches);
  }

  public void start() {
    watches.forEach(w -> rounds.begin(MINUTE, () -> w.look(LocalDateTime.now(clock))));
  }

  @Override
  public void close() {
    rounds.close();
  }
}
