package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;

/**
 * Sends facts to the province, on a thread of its own, for as long as the kiosk runs. Whatever
 * happens to it, the counter does not notice: it reads a few rows of the record now and then, and
 * everything else waits outside.
 */
public final class Sender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  /** One batch: some 60 kB, a moment's work for record and server. */
  static final int BATCH = 200;

  /** A round. A server that refuses more than that is wrong, and not the facts. */
  private static final int MOST_REFUSED = 10;

  private final Supplier<Optional<Outbox>> outbox;
  private final FleetFolder folder;
  private final Function<Credentials, Connector> connectors;
  private final Pace pace;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final CountDownLatch end = new CountDownLatch(1);
  private int failures;

  /**
   * @param outbox empty while the record cannot be reached
   * @param kilobytesPerSecond at most
   */
  public Sender(
      Supplier<Optional<Outbox>> outbox,
      FleetFolder folder,
      String url,
      int kilobytesPerSecond,
      Clock clock) {
    this(outbox, folder, c -> Connector.to(url, c), Pace.usual(kilobytesPerSecond), clock);
  }

  Sender(
      Supplier<Optional<Outbox>> outbox,
      FleetFolder folder,
      Function<Credentials, Connector> connectors,
      Pace pace,
      Clock clock) {
    this.outbox = outbox;
    this.folder = folder;
    this.connectors = connectors;
    this.pace = pace;
    this.clock = clock;
  }

  /** Begins; the first round is after a pause, so that a kiosk starts undisturbed. */
  public void start() {
    Thread.ofPlatform().name("fleet").daemon().start(this::run);
  }

  private void run() {
    try {
      while (!end.await(pace.pause(failures, random).toMillis(), TimeUnit.MILLISECONDS)) {
        outbox.get().ifPresent(this::round);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends all that waits, and notes how it went. */
  public Standing round(Outbox facts) {
    var before = folder.standing();
    Standing after;
    try {
      int dropped = facts.trim();
      if (dropped > 0) {
        LOG.warn("{} facts were too many to wait any longer", dropped);
      }
      after = send(facts);
      failures = 0;
    } catch (FleetProblem problem) {
      failures++;
      after = failed(before, problem.kind(), facts);
    } catch (RuntimeException mistake) {
      LOG.error("FLT-12 a mistake while sending", mistake);
      failures++;
      after = failed(before, Kind.ODD, facts);
    }
    tell(before, after);
    return after;
  }

  private Standing send(Outbox facts) throws FleetProblem {
    var credentials = folder.credentials();
    facts.belongTo(credentials.origin());
    try (var upload =
        new Upload(
            connectors.apply(credentials), credentials.origin(), folder.nextStamps(random))) {
      folder.stamped();
      int refused = sendAll(facts, upload);
      return new Standing(
          facts.waiting(),
          Optional.of(clock.instant()),
          refused > 0 ? Optional.of(Kind.FACT) : Optional.empty(),
          Duration.between(clock.instant(), upload.now()));
    } catch (IOException e) {
      throw new FleetProblem(Kind.OUTBOX, e);
    }
  }

  /** How many facts the server refused and were left out. */
  private int sendAll(Outbox facts, Upload upload) throws FleetProblem {
    int refused = 0;
    int size = BATCH;
    for (var next = facts.next(size); !next.isEmpty() && isOn(); next = facts.next(size)) {
      try {
        pause(upload.send(next));
        facts.done(next);
        size = BATCH;
      } catch (FleetProblem problem) {
        if (problem.kind() != Kind.FACT || refused == MOST_REFUSED) {
          throw problem;
        }
        if (next.size() > 1) {
          size = Math.ceilDiv(next.size(), 4); // Down to the one that is to blame.
        } else {
          LOG.error("{} {}", problem.kind().code(), next.getFirst().id());
          facts.done(next);
          refused++;
        }
      }
    }
    return refused;
  }

  private boolean isOn() {
    return end.getCount() > 0;
  }

  private void pause(int bytes) throws FleetProblem {
    try {
      var _ = end.await(pace.time(bytes).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FleetProblem(Kind.OUTBOX, e);
    }
  }

  private static Standing failed(Standing before, Kind fault, Outbox facts) {
    int waiting = before.waiting();
    try {
      waiting = facts.waiting();
    } catch (FleetProblem unreadable) {
      LOG.debug("{}", unreadable.getMessage());
    }
    return new Standing(waiting, before.sent(), Optional.of(fault), before.clockOff());
  }

  private void tell(Standing before, Standing after) {
    if (!after.fault().equals(before.fault())) {
      after.fault().ifPresent(kind -> LOG.warn("{} {}", kind.code(), kind.sentence()));
      before
          .fault()
          .filter(_ -> after.fault().isEmpty())
          .ifPresent(k -> LOG.info("{} is over", k.code()));
    }
    try {
      folder.standing(after);
    } catch (IOException e) {
      LOG.warn("{} {}", Kind.OUTBOX.code(), e.getMessage());
    }
  }

  /** Ends it; a round that is under way stops after its batch, or with the program. */
  @Override
  public void close() {
    end.countDown();
  }
}
