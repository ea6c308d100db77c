package vn.motcua.kiosk.app.watch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.watch.Vigil.Deed;
import vn.motcua.kiosk.app.watch.Vigil.Sign;

/**
 * Asks every part that the citizen depends on whether it still answers, and does what {@link Vigil}
 * makes of it. While pages move, the service manager is told so.
 */
public final class Watchdog implements AutoCloseable {

  /** How the process ends, to be begun anew by whatever started it. */
  interface End {

    /** At once, without asking a thread that may be stuck; what can be written down is. */
    void now();

    /** In order, as soon as nobody is here; told every round until it is so. */
    void onceFree();
  }

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

  /** Innermost calls of a thread that the log gets. */
  private static final int DEPTH_TOLD = 12;

  private final List<Part> parts;
  private final ServiceManager manager;
  private final End end;
  private final Rounds rounds = new Rounds("watchdog");
  private Vigil vigil;
  private List<String> helpless = List.of();

  public Watchdog(List<Part> parts, ServiceManager manager, End end) {
    this.parts = List.copyOf(parts);
    this.vigil = Vigil.over(parts.stream().map(Part::post).toList());
    this.manager = manager;
    this.end = end;
  }

  public void start() {
    manager.ready();
    rounds.begin(BETWEEN_ROUNDS, this::round);
  }

  /** One round of questions. */
  void round() {
    var turn =
        vigil.round(
            parts.stream()
                .map(p -> new Sign(p.pulse().getAsBoolean(), p.renewable().getAsBoolean()))
                .toList());
    vigil = turn.next();
    turn.deeds().forEach(this::carryOut);
  }

  private void carryOut(Deed deed) {
    switch (deed) {
      case Deed.Alive() -> manager.alive();
      case Deed.Renew(var part) -> {
        LOG.error("KSK-08 {} does not answer and goes on with another thread", part);
        tellThreads();
        parts.stream().filter(p -> p.post().part().equals(part)).forEach(p -> p.renew().run());
      }
      case Deed.EndOnceFree(var which) -> {
        if (!which.equals(helpless)) {
          helpless = which;
          LOG.error("{} {} do not answer, starting anew once nobody is here", StuckEnd.CODE, which);
          tellThreads();
        }
        end.onceFree();
      }
      case Deed.EndNow(var which) -> {
        LOG.error("{} {} do not answer, starting anew", StuckEnd.CODE, which);
        tellThreads();
        end.now();
      }
    }
  }

  /** Writes into the log what every thread is at. */
  public static void tellThreads() {
    Thread.getAllStackTraces().forEach(Watchdog::tellWhere);
  }

  private static void tellWhere(Thread thread, StackTraceElement[] calls) {
    LOG.error(
        "thread {} is at {}", thread.getName(), Arrays.stream(calls).limit(DEPTH_TOLD).toList());
  }

  @Override
  public void close() {
    rounds.close();
  }
}
