package vn.motcua.kiosk.app.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.Folders;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.visit.StoreProblem;

/**
 * How soon the screens answer and are drawn on a window of 1920×1080 in software: whole visits
 * walked by a {@link TimedFinger}, an empty page beside them, the camera's preview, and what the
 * first page costs while nobody is there.
 */
public final class TouchBench {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int EMPTY_PAGES = 40;
  private static final int SECONDS_OF_PREVIEW = 10;
  private static final int SECONDS_AT_REST = 15;

  /** Pages are rehearsed meanwhile, template and fonts of the sheet loaded. */
  private static final int SECONDS_AFTER_THE_START = 8;

  /** A symbol that is no card's keeps the camera open. */
  private static final String NO_CARD = "https://mau.example/khong-phai-the";

  private static final Map<String, String> ANSWERS =
      Map.of("purpose", "population-record", "message", "none", "reminder", "yes");

  private final KioskConfig config;
  private final Path folder;
  private final PrintStream out;

  private TouchBench(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
    var today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
    config = ConfigReader.read(Path.of("kiosk-config"), today).config().orElseThrow();
  }

  /** Prints the tables; the first visit is told apart, since nothing has been used before it. */
  public static void run(int visits, PrintStream out) throws IOException, StoreProblem {
    if (!Display.isThere()) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("prism.order", "sw");
    Display.start();
    var folder = Files.createTempDirectory("kiosk-touch");
    try {
      var bench = new TouchBench(folder, out);
      bench.measure(visits);
    } finally {
      Platform.exit();
      Folders.delete(folder);
    }
  }

  private void measure(int visits) throws IOException, StoreProblem {
    var empty = emptyPages();
    visits(visits, empty);
    preview();
  }

  // --- an empty page, as the yardstick ---

  private List<Long> emptyPages() {
    var root = Display.ask(StackPane::new);
    var frames = Display.ask(() -> window(root));
    var counter = Executors.newSingleThreadExecutor();
    try {
      var times = new ArrayList<Long>();
      for (int i = 0; i < EMPTY_PAGES; i++) {
        times.add(emptyPage(root, frames, counter));
        sleep(60);
      }
      return times.subList(EMPTY_PAGES / 4, EMPTY_PAGES);
    } finally {
      counter.shutdown();
      Display.ask(() -> close(root));
    }
  }

  /** There and back again through another thread, as every touch goes. */
  private static long emptyPage(StackPane root, Frames frames, ExecutorService counter) {
    var drawn = new CompletableFuture<Long>();
    long start =
        Display.ask(
            () -> {
              long now = System.nanoTime();
              counter.execute(() -> Platform.runLater(() -> turn(root, frames, drawn)));
              return now;
            });
    return drawn.orTimeout(10, TimeUnit.SECONDS).join() - start;
  }

  private static void turn(StackPane root, Frames frames, CompletableFuture<Long> drawn) {
    root.getChildren().setAll(new StackPane(new Button("Tiếp tục")));
    var _ = frames.next().thenAccept(drawn::complete);
  }

  // --- visits ---

  private void visits(int visits, List<Long> empty) throws IOException, StoreProblem {
    var onlooker = new Onlooker();
    var fingers = new ArrayList<TimedFinger>();
    Kiosk.Watcher both =
        stage -> {
          onlooker.accept(stage);
          fingers.forEach(f -> f.accept(stage));
        };
    try (var data = DataFolder.take(folder.resolve("visits"));
        var camera = camera(Specimen.payload());
        var kiosk = kiosk(data, camera, both)) {
      var frames = Display.ask(() -> window(kiosk.root()));
      var scene = kiosk.root().getScene();
      var finger = new TimedFinger(scene, frames);
      Display.ask(() -> fingers.add(finger));
      var walker = new Walker(kiosk, finger, onlooker, Album.none(), ANSWERS);
      var walk =
          new Walkthrough(
              walker, config.settings().seconds().guide(), new PrintWriter(out, true, UTF_8));
      kiosk.open();
      onlooker.awaitFirst();
      kiosk.rehearse(_ -> {});
      sleep(1000 * SECONDS_AFTER_THE_START);
      walk.again("vi");
      var first = finger.touches();
      finger.forget();
      for (int i = 1; i < visits; i++) {
        walk.again("vi");
      }
      tell(first, finger.touches(), empty);
      rest();
      Display.ask(() -> close(kiosk.root()));
    }
  }

  private void tell(
      List<TimedFinger.Touch> first, List<TimedFinger.Touch> later, List<Long> empty) {
    out.printf(
        "%-16s %28s   %28s   %s%n",
        "", "touched: answer, ms", "came: drawn, ms", "first visit: drawn, ms");
    out.printf(
        "%-16s %8s %9s %9s   %8s %9s %9s   %9s%n",
        "screen", "touches", "p50", "p95", "pages", "p50", "p95", "longest");
    var answers = new TreeMap<String, Times>();
    var draws = new TreeMap<String, Times>();
    var cold = new TreeMap<String, Times>();
    for (var touch : later) {
      answers.computeIfAbsent(touch.on(), _ -> new Times()).add(touch.answer());
      draws.computeIfAbsent(touch.to().orElse(touch.on()), _ -> new Times()).add(touch.draw());
    }
    first.forEach(t -> cold.computeIfAbsent(t.to().orElse(t.on()), _ -> new Times()).add(t.draw()));
    draws.forEach(
        (screen, drawn) ->
            row(
                screen,
                answers.getOrDefault(screen, new Times()),
                drawn,
                cold.getOrDefault(screen, new Times())));
    var all = Times.of(later.stream().map(TimedFinger.Touch::draw).toList());
    var beside = Times.of(empty);
    row(
        "all",
        Times.of(later.stream().map(TimedFinger.Touch::answer).toList()),
        all,
        Times.of(first.stream().map(TimedFinger.Touch::draw).toList()));
    out.printf(
        "an empty page    %50.1f %9.1f   (all: ×%.1f at p50, ×%.1f at p95)%n%n",
        beside.p(50), beside.p(95), all.p(50) / beside.p(50), all.p(95) / beside.p(95));
  }

  private void row(String name, Times answers, Times drawn, Times cold) {
    out.printf(
        "%-16s %8d %9.1f %9.1f   %8d %9.1f %9.1f   %9.1f%n",
        name,
        answers.count(),
        answers.p(50),
        answers.p(95),
        drawn.count(),
        drawn.p(50),
        drawn.p(95),
        cold.p(100));
  }

  /** Nobody is there: the first page, and all that ticks behind it. */
  private void rest() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    sleep(5000);
    long before = system.getProcessCpuTime();
    sleep(1000 * SECONDS_AT_REST);
    double part = (system.getProcessCpuTime() - before) / (SECONDS_AT_REST * 1e9);
    out.printf("the first page at rest: %.1f %% of a core%n%n", 100 * part);
  }

  // --- the camera's preview ---

  private void preview() throws IOException, StoreProblem {
    var onlooker = new Onlooker();
    try (var data = DataFolder.take(folder.resolve("preview"));
        var camera = camera(NO_CARD);
        var kiosk = kiosk(data, camera, onlooker)) {
      var frames = Display.ask(() -> window(kiosk.root()));
      var finger = new Finger(kiosk.root().getScene());
      kiosk.open();
      onlooker.awaitFirst();
      finger.touch("begin");
      onlooker.await("consent", s -> s.page().equals("consent"));
      finger.touch("agree");
      onlooker.await("scan", s -> s.page().equals("scan"));
      sleep(4000);
      var took = new Times();
      Display.ask(
          () -> {
            frames.watch(() -> pixels(kiosk.root()), took::add);
            return 0;
          });
      sleep(1000 * SECONDS_OF_PREVIEW);
      Display.ask(
          () -> {
            out.printf(
                "preview: %.0f frames a second, each drawn in p50 %.1f ms, p95 %.1f ms%n",
                (double) took.count() / SECONDS_OF_PREVIEW, took.p(50), took.p(95));
            return close(kiosk.root());
          });
    }
  }

  /** A few pixels of what the camera shows: they change with every frame. */
  private static Object pixels(Parent root) {
    var pixels = new ArrayList<Integer>();
    if (root.lookup(".preview > .image-view") instanceof ImageView view
        && view.getImage() != null) {
      var image = view.getImage();
      for (int i = 1; i < 200; i++) {
        int x = (int) (image.getWidth() * i / 200);
        int y = (int) (image.getHeight() * i / 200);
        pixels.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return pixels;
  }

  // --- parts ---

  private Kiosk kiosk(DataFolder data, Camera camera, Kiosk.Watcher watcher) throws IOException {
    return new Kiosk(
        config,
        data,
        Clock.system(ZoneId.systemDefault()),
        camera,
        Engine.CARD::stream,
        new FolderPrinter(Folders.empty(data.resolve("printed"))),
        HandoutPage::load,
        Sounds.none(),
        watcher);
  }

  private static Camera camera(String payload) {
    return new Camera(List.of(new DemoDriver(payload, Specimen.SEED)), CameraLimits.usual());
  }

  public static Frames window(Parent root) {
    letDrawingsLeaveTheScreen();
    var scene = new Scene(root, WIDTH, HEIGHT);
    var window = new Stage(StageStyle.UNDECORATED);
    window.setScene(scene);
    window.setX(0);
    window.setY(0);
    window.setWidth(WIDTH);
    window.setHeight(HEIGHT);
    window.show();
    return new Frames(scene);
  }

  private static boolean close(Parent root) {
    root.getScene().getWindow().hide();
    return true;
  }

  /**
   * The Headless platform's screen has 1000×1000 pixels: a larger window is drawn whole, but its
   * last pixels find no room there, and it says so with every frame.
   */
  private static void letDrawingsLeaveTheScreen() {
    var thread = Thread.currentThread();
    var otherwise = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler(
        (at, failed) -> {
          boolean tooLarge =
              failed instanceof IndexOutOfBoundsException
                  && List.of(failed.getStackTrace()).stream()
                      .anyMatch(e -> e.getClassName().endsWith(".HeadlessWindow"));
          if (!tooLarge) {
            otherwise.uncaughtException(at, failed);
          }
        });
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
