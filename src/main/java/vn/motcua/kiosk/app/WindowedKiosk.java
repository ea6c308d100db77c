package vn.motcua.kiosk.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.CameraMemory;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.staff.StaffProblem;
import vn.motcua.kiosk.ui.ProblemScreen;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.speech.Cues;
import vn.motcua.kiosk.ui.speech.Loudspeaker;
import vn.motcua.kiosk.ui.speech.RecordedVoice;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.ui.speech.SynthesizedVoice;
import vn.motcua.kiosk.ui.speech.Voice;
import vn.motcua.kiosk.visit.StoreProblem;

/** The kiosk on a screen: in a window, or full screen with no way out but the clerk's. */
final class WindowedKiosk {

  private static final Logger LOG = LoggerFactory.getLogger(WindowedKiosk.class);

  /** What the system is made to wait for when it ends the program. */
  private static final int SECONDS_TO_END = 3;

  private final Places places;
  private final boolean windowed;
  private final boolean demo;
  private final int screen;
  private final PrintWriter output;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  WindowedKiosk(Places places, boolean windowed, boolean demo, int screen, PrintWriter output) {
    this.places = places;
    this.windowed = windowed;
    this.demo = demo;
    this.screen = screen;
    this.output = output;
  }

  /** Runs until the window is closed. */
  int run() {
    var clock = Clock.system(ZoneId.systemDefault());
    endInOrder();
    try (var data = DataFolder.take(places.data())) {
      var read = start(data, clock);
      read.problems().forEach(output::println);
      Display.start();
      if (read.config().isEmpty()) {
        return showProblems(read);
      }
      if (!isSetUp(read, data, clock)) {
        return ExitCode.OK;
      }
      var now = start(data, clock);
      return open(now.config().orElse(read.config().get()), now, data, clock);
    } catch (StoreProblem problem) {
      output.println(problem.getMessage());
      askOtherToShow();
      return ExitCode.ALREADY_RUNNING;
    } finally {
      // In this order: while the virtual machine goes down, JavaFX's own end is not to be had.
      ended.countDown();
      Platform.exit();
    }
  }

  /**
   * Asks for what a new machine has to be told. Files with a mistake are mended first, and nobody
   * is asked at a demonstration.
   *
   * @return false if the kiosk is to end instead of opening
   */
  private boolean isSetUp(StartConfig read, DataFolder data, Clock clock) {
    if (demo || !read.problems().isEmpty()) {
      return true;
    }
    var config = read.config().orElseThrow();
    var setup = new FirstRun(places.config(), data, clock, chosen -> printer(chosen, data));
    try (var camera = camera(config, data)) {
      var from = setup.wanted();
      return from.isEmpty() || setup.run(from.get(), config, camera, screen, windowed, closed);
    } catch (StoreProblem | StaffProblem problem) {
      LOG.error("{}", problem.getMessage());
      return true; // The desk says it too.
    }
  }

  private StartConfig start(DataFolder data, Clock clock) {
    return StartConfig.of(
        places.config(), data.editions(), data.lastGoodConfig(), LocalDate.now(clock));
  }

  private HandoutPage look(KioskConfig config) {
    return HandoutPage.load(places.config().resolve("handout"), config.settings().languages());
  }

  private int open(KioskConfig config, StartConfig read, DataFolder data, Clock clock) {
    try (var sounds = sounds(config, read.guidance());
        var camera = camera(config, data);
        var kiosk =
            new Kiosk(
                config,
                data,
                clock,
                camera,
                Engine.CARD.stream(),
                printer(config.settings().printer(), data),
                () -> look(config),
                sounds,
                _ -> {})) {
      var window = Display.ask(() -> show(new Scene(kiosk.root()), kiosk));
      Platform.runLater(() -> kiosk.desk().settle(screen));
      read.notice().ifPresent(kiosk::tellClerk);
      kiosk.open();
      kiosk.rehearse();
      LOG.info("open for citizens");
      try (var watchdog = watchdog(kiosk);
          var _ = new Reveal(places.data(), () -> Platform.runLater(window::reveal))) {
        watchdog.start();
        waitUntilClosed();
      }
      return ExitCode.OK;
    } catch (IOException e) {
      output.println("PRN-09 " + e.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
  }

  private static Watchdog watchdog(Kiosk kiosk) {
    return new Watchdog(
        List.of(
            new Watchdog.Part("the screen", Platform::runLater),
            new Watchdog.Part("the counter", kiosk.counter()::inTurn)),
        ServiceManager.here(),
        () -> Runtime.getRuntime().halt(ExitCode.INTERNAL));
  }

  /** A service that is stopped, a session that ends, a machine that is switched off. */
  private void endInOrder() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  closed.countDown();
                  try {
                    var _ = ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
                  } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                  }
                },
                "end"));
  }

  private void askOtherToShow() {
    try {
      Reveal.ask(places.data());
    } catch (IOException e) {
      LOG.info("the other kiosk was not asked to show itself: {}", e.getMessage());
    }
  }

  /** A person's voice where it has been recorded, a machine's otherwise, or none. */
  private Sounds sounds(KioskConfig config, GuidanceInUse guidance) {
    var folder = guidance.places().map(ConfigPlaces::guidance).orElse(places.config());
    var machine = SynthesizedVoice.installed().orElse(Voice.none());
    return new Sounds(
        new RecordedVoice(folder.resolve("audio"), machine),
        config.settings().cues() ? new Loudspeaker() : Cues.none());
  }

  private Camera camera(KioskConfig config, DataFolder data) {
    var card = new DemoDriver(Specimen.payload(), Specimen.SEED);
    var wanted = new WantedCamera(config.settings().camera());
    return new Camera(
        demo ? wanted.drivers().driversElseDemo(card) : wanted.drivers().drivers(card),
        CameraLimits.usual(),
        wanted.settings(),
        demo ? CameraMemory.ofThisRun() : CameraMemory.in(data.resolve(WantedCamera.MEMORY)));
  }

  private Printer printer(KioskConfig.Printer chosen, DataFolder data) throws IOException {
    var folder = data.resolve("printed");
    return demo ? Printers.toFiles(folder) : Printers.of(chosen, folder);
  }

  private int showProblems(StartConfig read) {
    Display.ask(
        () -> {
          Theme.loadFonts();
          return show(new Scene(new ProblemScreen(read.problems()).root()));
        });
    waitUntilClosed();
    return ExitCode.CONFIGURATION;
  }

  private KioskWindow show(Scene scene, Kiosk kiosk) {
    var cards = kiosk.cards();
    scene.addEventFilter(
        KeyEvent.ANY,
        new ScannerKeys(
            () -> cards.isOpen() && !kiosk.desk().isOver(), cards::typed, System::nanoTime));
    return show(scene);
  }

  private KioskWindow show(Scene scene) {
    var window = new KioskWindow(scene, screen, windowed, closed::countDown);
    window.show();
    return window;
  }

  private void waitUntilClosed() {
    try {
      closed.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
