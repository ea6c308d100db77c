package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.motcua.kiosk.app.counter.Counter;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.counter.MoodyPrinter;
import vn.motcua.kiosk.app.counter.VisitRegister;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.PaperSeal;
import vn.motcua.kiosk.app.machine.StartConfig;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Journey;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Patience;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.JobShelf;
import vn.motcua.kiosk.printing.PrintQueue;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * A kiosk without its screen, on a bad morning: the real counter, journey, record, press and queue.
 * It says what it has promised, never before it is so, until it is killed or nobody waits any more.
 */
final class ChaosChild implements HurriedCitizen.Queue, Counter.Scanner {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Duration QUICK = Duration.ofMillis(20);
  private static final int MINUTES_AT_MOST = 15;

  /** Visits between two looks at the heap. */
  private static final int WINDOW = 50;

  private static final int ONE_IN = 10;

  private volatile Instant now = Instant.parse("2026-11-24T00:30:00Z");
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Random chance;
  private final FullDisk disk;
  private final VisitRegister register;
  private Optional<PrintQueue> queue = Optional.empty();
  private Optional<HandoutPress> press = Optional.empty();
  private int waiting;
  private int gone;
  private boolean full;

  private ChaosChild(
      KioskConfig config, DataFolder data, int visits, long seed, FullDisk.Kind kind) {
    this.waiting = visits;
    this.chance = new Random(seed);
    register = new VisitRegister(() -> data.record(config, clock()), () -> "", _ -> {});
    disk = FullDisk.of(kind, data.folder(), register::log);
  }

  /** Beside its folders, {@code wanted.txt} says how many visits, a seed and how a disk fills. */
  static void main(String[] arguments) throws Exception {
    var place = Path.of(arguments[0]);
    var words = Files.readString(place.resolve("wanted.txt")).strip().split(" ", 3);
    var visits = Integer.parseInt(words[0]);
    try (var data = DataFolder.take(place.resolve("data"))) {
      var start =
          StartConfig.of(place.resolve("config"), data.editions(), data.lastGoodConfig(), DAY);
      start.keep(data.lastGoodConfig(), DAY);
      var config = start.config().orElseThrow();
      say("CONFIG " + start.notice().map(f -> f.code()).orElse("good"));
      var kind = FullDisk.Kind.valueOf(words[2]);
      new ChaosChild(config, data, visits, Long.parseLong(words[1]), kind)
          .run(config, data, place.resolve("tray.txt"));
    }
    System.exit(0);
  }

  private void run(KioskConfig config, DataFolder data, Path tray) throws Exception {
    var shelf = JobShelf.in(data.resolve("print").resolve("jobs"), new PaperSeal(data.keys()));
    try (var printing =
            new PrintQueue(
                new MoodyPrinter(tray, chance),
                Optional.of(shelf),
                DataFolder.paperCount(data.resolve("."), config.settings().printer()),
                clock(),
                new PrintQueue.Timing(QUICK, QUICK, Duration.ofSeconds(20), QUICK, QUICK));
        var making =
            new HandoutPress(
                config,
                printing,
                clock(),
                data.largeSheets(clock()),
                HandoutPage::load,
                Optional::empty,
                () -> false);
        register) {
      queue = Optional.of(printing);
      press = Optional.of(making);
      var counter = new CompletableFuture<Counter>();
      var citizen = new HurriedCitizen(this, chance, event -> counter.join().accept(event));
      counter.complete(
          new Counter(
              Journey.atRest(config.guide(), new Patience(60, 180, 30, 20), Keeping.VISIT),
              citizen,
              this,
              register,
              making,
              (_, _) -> {},
              clock()));
      try (var open = counter.join()) {
        open.open();
        say(closing.await(MINUTES_AT_MOST, TimeUnit.MINUTES) ? "CLOSED" : "STALLED");
      }
      making.awaitIdle();
      printing.jobs().forEach(job -> say("WAITS " + job.title()));
    }
  }

  /**
   * How many sheets did not come out, and what is left on the heap when the clerk has cleared them.
   */
  private void tellHeap() {
    press.orElseThrow().awaitIdle();
    var held = queue.orElseThrow().jobs();
    say("HELD " + held.size());
    for (var job : held) {
      say("CLEARED " + job.title());
      queue.orElseThrow().withdraw(job);
    }
    if (!queue.orElseThrow().jobs().isEmpty()) {
      say("PROBLEM sheets that were cleared are still there");
    }
    System.gc();
    var memory = Runtime.getRuntime();
    say("HEAP " + ((memory.totalMemory() - memory.freeMemory()) >> 10));
  }

  @Override
  public boolean next() {
    now = now.plusSeconds(45);
    if (chance.nextInt(ONE_IN) == 0) {
      now = now.plus(Duration.ofMinutes(chance.nextInt(40) - 20));
      say("CLOCK");
    }
    if (waiting-- <= 0) {
      closing.countDown();
      return false;
    }
    if (chance.nextInt(ONE_IN) == 0) {
      fill();
    }
    return true;
  }

  private void fill() {
    try {
      // From now on these live in memory where their state cannot be written down.
      queue.orElseThrow().jobs().forEach(job -> say("RISKED " + job.title()));
      disk.fill();
      full = true;
      say("FULL");
    } catch (StoreProblem | IOException problem) {
      say("PROBLEM " + problem);
    }
  }

  @Override
  public void served(Stage.Summary at) {
    if (at.known().citizen().isPresent()) {
      say((full ? "RISKED " : "QUEUED ") + at.known().code());
    }
  }

  @Override
  public void gone(Known known) {
    try {
      if (full) {
        disk.relieve();
        full = false;
        register.retry();
      }
      if (known.citizen().isPresent()) {
        say((isKept(known.code()) ? "KEPT " : "LOST ") + known.code());
      }
      say("GONE");
      if (++gone % WINDOW == 0) {
        tellHeap();
      }
    } catch (StoreProblem | IOException problem) {
      say("PROBLEM " + problem);
    }
  }

  private boolean isKept(VisitCode code) throws StoreProblem {
    return register.log().orElseThrow().find(code).isPresent();
  }

  @Override
  public void start() {
    if (chance.nextInt(ONE_IN) == 0) {
      throw new IllegalStateException("a driver that throws");
    }
  }

  @Override
  public void stop() {}

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.ofHours(7);
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
