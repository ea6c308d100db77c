package vn.motcua.kiosk.app.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.app.counter.ScannerKeys;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.kiosk.Manner;
import vn.motcua.kiosk.app.kiosk.Manner.Until;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.House.Ending;
import vn.motcua.kiosk.app.machine.KioskWindow;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Reveal;
import vn.motcua.kiosk.app.machine.StartConfig;
import vn.motcua.kiosk.app.machine.SystemEnd;
import vn.motcua.kiosk.app.walk.Album;
import vn.motcua.kiosk.app.walk.Drawn;
import vn.motcua.kiosk.app.walk.Finger;
import vn.motcua.kiosk.app.walk.Onlooker;
import vn.motcua.kiosk.app.walk.Walker;
import vn.motcua.kiosk.app.walk.Walkthrough;
import vn.motcua.kiosk.app.watch.LastEnd;
import vn.motcua.kiosk.app.watch.ServiceManager;
import vn.motcua.kiosk.app.watch.Watchdog;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.ProblemScreen;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.visit.StoreProblem;

/** The kiosk on a screen: in a window, or full screen with no way out but the clerk's. */
public final class WindowedKiosk {

  private static final Logger LOG = LoggerFactory.getLogger(WindowedKiosk.class);

  /** Milliseconds between two looks whether the window is still there. */
  private static final int LOOK = 200;

  private final ServiceManager manager = ServiceManager.here();
  private final Opening opening;
  private final Places places;
  private final Manner manner;
  private final Devices devices;
  private final CountDownLatch closed;
  private final PrintWriter output;

  public WindowedKiosk(Opening opening, PrintWriter output) {
    this.opening = opening;
    this.places = opening.places();
    this.manner = opening.manner();
    this.devices = new Devices(places, manner.demo());
    this.closed = opening.closed();
    this.output = output;
  }

  /** Runs until the window is closed. */
  public int run() {
    var clock = Clock.system(ZoneId.systemDefault());
    SystemEnd.of(closed::countDown);
    try (var data = DataFolder.take(places.data())) {
      var _ = opening.drawn().thenAccept(at -> LOG.info("the window stood at {}", at));
      data.readKeysAhead();
      var read = start(data, clock);
      read.problems().forEach(output::println);
      var window = opening.window();
      if (read.config().isEmpty()) {
        return showProblems(window, read);
      }
      return switch (setUp(window, read, data, clock)) {
        case NOT_NEEDED -> openAgainAndAgain(window, read, data, clock);
        case DONE -> {
          var now = start(data, clock);
          yield openAgainAndAgain(window, now.config().isPresent() ? now : read, data, clock);
        }
        case LEFT -> ExitCode.OK;
      };
    } catch (StoreProblem problem) {
      output.println(problem.getMessage());
      if (problem.kind() != StoreProblem.Kind.SECOND_INSTANCE) {
        return ExitCode.CANNOT_WRITE;
      }
      askOtherToShow();
      return ExitCode.ALREADY_RUNNING;
    } finally {
      manager.stopping();
      Platform.exit();
    }
  }

  private enum SetUp {
    NOT_NEEDED,
    DONE,
    LEFT
  }

  /**
   * Asks for what a new machine has to be told. Files with a mistake are mended first, and nobody
   * is asked at a demonstration.
   */
  private SetUp setUp(KioskWindow window, StartConfig read, DataFolder data, Clock clock) {
    if (manner.demo() || !read.problems().isEmpty()) {
      return SetUp.NOT_NEEDED;
    }
    var config = read.config().orElseThrow();
    var setup = new FirstRun(places.config(), data, clock, chosen -> devices.printer(chosen, data));
    try {
      var from = setup.wanted();
      if (from.isEmpty() || manner.until() != Until.CLOSED) {
        return SetUp.NOT_NEEDED;
      }
      try (var camera = devices.camera(config, data)) {
        return setup.run(from.get(), config, camera, window, closed) ? SetUp.DONE : SetUp.LEFT;
      }
    } catch (StoreProblem | StaffProblem problem) {
      LOG.error("{}", problem.getMessage());
      return SetUp.NOT_NEEDED; // The desk says it too.
    }
  }

  private StartConfig start(DataFolder data, Clock clock) {
    return StartConfig.of(
        places.config(), data.editions(), data.lastGoodConfig(), LocalDate.now(clock));
  }

  /** Once, and again as often as a clerk wants it. */
  private int openAgainAndAgain(
      KioskWindow window, StartConfig first, DataFolder data, Clock clock) {
    var read = first;
    while (read.config().isPresent()) {
      switch (open(window, read, data, clock)) {
        case CLOSED -> {
          return ExitCode.OK;
        }
        case OFF -> {
          return ExitCode.ENDED_BY_CLERK;
        }
        case ANEW -> {
          return ExitCode.STUCK;
        }
        case EVENING -> {
          return ExitCode.CLOSED_FOR_TODAY;
        }
        case UNABLE -> {
          return ExitCode.CANNOT_WRITE;
        }
        case AGAIN -> read = start(data, clock);
      }
    }
    return showProblems(window, read);
  }

  private Ending open(KioskWindow window, StartConfig read, DataFolder data, Clock clock) {
    var wanted = new LinkedBlockingQueue<Ending>();
    var config = read.config().orElseThrow();
    var onlooker = new Onlooker();
    var last = LastEnd.in(data);
    try (var sounds = devices.sounds(config, read.guidance());
        var camera = devices.camera(config, data);
        var kiosk =
            new Kiosk(
                config,
                data,
                clock,
                camera,
                Engine.CARD::stream,
                devices.printer(config.settings().printer(), data),
                () -> devices.look(config),
                sounds,
                manner.until() == Until.VISITED ? onlooker : _ -> {},
                new House(places.config(), wanted::add))) {
      last.take().ifPresent(kiosk::tellOfLastEnd);
      read.notice().ifPresent(kiosk::tellClerk);
      if (config.settings().slides()) {
        kiosk.showAtRest(Devices.slides(config, read).during(config.settings().hours()::isOpen));
      }
      kiosk.open();
      enter(window, kiosk);
      try (var caretaker =
              new Caretaker(kiosk, config.settings(), clock, manager, last, wanted::add);
          var _ =
              new Reveal(
                  places.data(), Reveal.Wish.REVEAL, () -> Platform.runLater(window::reveal));
          var _ = new Reveal(places.data(), Reveal.Wish.THREADS, Watchdog::tellThreads)) {
        caretaker.start();
        if (manner.until() == Until.OPENED) {
          return Ending.CLOSED;
        }
        // What nobody waits for comes after the word that the kiosk is ready.
        kiosk.rehearse(this::keep);
        read.keep(data.lastGoodConfig(), LocalDate.now(clock));
        if (manner.until() == Until.VISITED) {
          walk(kiosk, onlooker, config.settings().seconds());
          return Ending.CLOSED;
        }
        return await(wanted);
      }
    } catch (IOException e) {
      output.println("PRN-09 " + e.getMessage());
      return Ending.UNABLE;
    }
  }

  /** What a clerk wants, or the end of all. */
  private Ending await(BlockingQueue<Ending> wanted) {
    try {
      while (closed.getCount() > 0) {
        var how = wanted.poll(LOOK, TimeUnit.MILLISECONDS);
        if (how != null) {
          return how;
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Ending.CLOSED;
  }

  /** The first page's picture, for the next start. */
  private void keep(Image image) {
    try {
      if (opening.picture().isPresent()) {
        opening.picture().get().keep(image);
      }
    } catch (IOException e) {
      LOG.warn("the picture of the first page was not kept: {}", e.getMessage());
    }
  }

  /** Once the counter has drawn its first page, that takes the place of the picture. */
  private void enter(KioskWindow window, Kiosk kiosk) {
    var entered = new CountDownLatch(1);
    kiosk
        .counter()
        .inTurn(
            () ->
                Platform.runLater(
                    () -> {
                      hearScanner(window, kiosk);
                      window.enter(kiosk.root());
                      kiosk.desk().settle(window.monitor());
                      Drawn.then(
                          () -> {
                            LOG.info("open for citizens");
                            entered.countDown();
                          });
                    }));
    waitFor(entered);
  }

  /**
   * What an installer lets run first for the AOT cache, so that the start that it then records is
   * one as on every morning.
   */
  private void walk(Kiosk kiosk, Onlooker onlooker, KioskConfig.Seconds seconds) {
    onlooker.awaitFirst();
    var finger = new Finger(kiosk.root().getScene());
    var walker = new Walker(kiosk, finger, onlooker, Album.none(), Map.of());
    new Walkthrough(walker, seconds.guide(), output).again(Language.VIETNAMESE.code());
  }

  private void askOtherToShow() {
    try {
      Reveal.ask(places.data());
    } catch (IOException e) {
      LOG.info("the other kiosk was not asked to show itself: {}", e.getMessage());
    }
  }

  private int showProblems(KioskWindow window, StartConfig read) {
    if (manner.until() != Until.CLOSED) {
      return ExitCode.CONFIGURATION; // nobody is there to read them
    }
    Display.ask(
        () -> {
          Theme.loadFonts();
          window.enter(new ProblemScreen(read.problems()).root());
          return window;
        });
    waitFor(closed);
    return ExitCode.CONFIGURATION;
  }

  private static void hearScanner(KioskWindow window, Kiosk kiosk) {
    var cards = kiosk.cards();
    window.hear(
        new ScannerKeys(
            () -> cards.isOpen() && !kiosk.desk().isOver(), cards::typed, System::nanoTime));
  }

  private static void waitFor(CountDownLatch event) {
    try {
      event.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
