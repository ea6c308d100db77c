package vn.motcua.kiosk.app.desk;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.counter.HandoutPress;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.walk.Frames;
import vn.motcua.kiosk.app.walk.Times;
import vn.motcua.kiosk.app.walk.TouchBench;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.desk.ColumnMemory;
import vn.motcua.kiosk.ui.desk.DeskDoor;
import vn.motcua.kiosk.ui.desk.DeskEditions;
import vn.motcua.kiosk.ui.desk.DeskGuidance;
import vn.motcua.kiosk.ui.desk.DeskHelping;
import vn.motcua.kiosk.ui.desk.DeskMachine;
import vn.motcua.kiosk.ui.desk.DeskReminding;
import vn.motcua.kiosk.ui.desk.DeskReporting;
import vn.motcua.kiosk.ui.desk.DeskRequesting;
import vn.motcua.kiosk.ui.desk.DeskRosters;
import vn.motcua.kiosk.ui.desk.DeskScreens;
import vn.motcua.kiosk.ui.desk.DeskStaff;
import vn.motcua.kiosk.ui.desk.DeskTraining;
import vn.motcua.kiosk.ui.desk.DeskVisiting;
import vn.motcua.kiosk.ui.desk.DeskWork;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/**
 * How soon the desk's pages stand on the screen, 1920×1080 and drawn in software: from the key to
 * the last pixel, with all that is asked of the record in between. Beside the time stands what all
 * threads together worked for it, which another program on the machine changes less.
 */
public final class DeskDrawBench {

  private static final Clerk CLERK = new Clerk("thu", "Phạm Văn Mẫu", Role.LEAD);
  private static final int LOOKS = Integer.getInteger("looks", 40);
  private static final int WARM = 10;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final PrintStream out;
  private final DeskScreens desk;
  private final Frames frames;
  private final Answers answers = new Answers();

  /** Hands answers to the screen, and tells when one has been shown. */
  private static final class Answers implements Executor {
    private volatile Runnable then = () -> {};

    @Override
    public void execute(Runnable answer) {
      Platform.runLater(
          () -> {
            answer.run();
            then.run();
          });
    }
  }

  private DeskDrawBench(KioskConfig config, Path data, VisitLog log, Clock clock, PrintStream out)
      throws IOException, StoreProblem {
    this.out = out;
    Theme.loadFonts();
    var names = new OpenNames();
    names.open(LocalDate.now(clock), DeskRecord.of(log, clock));
    var folder = DataFolder.take(data);
    var auditing = new Auditing(folder, clock);
    var thread = new DeskThread(answers, () -> Optional.of(log), auditing, clock);
    var queue =
        folder.printQueue(
            config, new FolderPrinter(Files.createDirectories(data.resolve("printed"))), clock);
    var press =
        new DeskPress(
            config,
            new HandoutPress(
                config,
                queue,
                clock,
                folder.largeSheets(clock),
                HandoutPage::load,
                Optional::empty,
                () -> false),
            queue,
            clock);
    var longWork = new LongWork(thread);
    var entry = new DeskEntry(thread, names);
    var work =
        new Pages(
            new VisitsRoom(thread, entry, press, new NoCounter()),
            new RemindersRoom(thread, entry, press, longWork, config.commune()),
            new ReportsRoom(thread, longWork, press, config.commune()),
            new DeskColumns(data.resolve("columns.json"), Runnable::run),
            new DoorRoom(thread, Optional.empty(), names, new AtDesk(), () -> {}));
    desk = Display.ask(() -> new DeskScreens(config, work, clock, () -> false));
    frames = Display.ask(() -> TouchBench.window(desk.root()));
    Display.ask(
        () -> {
          desk.signedIn(CLERK);
          return desk;
        });
  }

  /** Prints the table. */
  public static void run(Path data, VisitLog log, Clock clock, PrintStream out)
      throws IOException, StoreProblem {
    if (!Display.isThere()) {
      System.setProperty("glass.platform", "Headless");
    }
    System.setProperty("prism.order", "sw");
    Display.start();
    var config =
        ConfigReader.read(Path.of("kiosk-config"), LocalDate.now(clock)).config().orElseThrow();
    try {
      new DeskDrawBench(config, data, log, clock, out).measure();
    } finally {
      Platform.exit();
    }
  }

  private void measure() {
    out.printf(
        "%-34s %8s %8s %8s %8s%n", "from the key to the picture, ms", "p50", "p95", "work", "p95");
    time("today", KeyCode.F, _ -> key(KeyCode.DIGIT1));
    var typed = List.of("n", "ng", "nguyen", "nguyen v", "do thi", "Đỗ Thị Mẫu", "quy", "x");
    time("a key of the search", KeyCode.F, n -> type(typed.get(n % typed.size())));
    time("the campaign", KeyCode.F, _ -> key(KeyCode.DIGIT4));
    emptyPage();
  }

  /** From another page, as a clerk comes. */
  private void time(String what, KeyCode from, IntConsumer act) {
    var times = new Times();
    var worked = new Times();
    for (int n = -WARM; n < LOOKS; n++) {
      drawn(() -> key(from));
      int number = Math.floorMod(n, LOOKS);
      long before = SYSTEM.getProcessCpuTime();
      long took = drawn(() -> act.accept(number));
      if (n >= 0) {
        times.add(took);
        worked.add(SYSTEM.getProcessCpuTime() - before);
      }
    }
    tell(what, times, worked);
  }

  private void tell(String what, Times times, Times worked) {
    out.printf(
        "%-34s %8.1f %8.1f %8.1f %8.1f%n",
        what, times.p(50), times.p(95), worked.p(50), worked.p(95));
  }

  /** Until what the record answered stands on the screen. */
  private long drawn(Runnable act) {
    var drawn = new CompletableFuture<Long>();
    long start =
        Display.ask(
            () -> {
              answers.then =
                  () -> {
                    var _ = frames.next().thenAccept(drawn::complete);
                  };
              long now = System.nanoTime();
              act.run();
              return now;
            });
    return drawn.orTimeout(30, TimeUnit.SECONDS).join() - start;
  }

  private void key(KeyCode code) {
    desk.root()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  private void type(String text) {
    ((TextField) desk.root().lookup("#search")).setText(text);
  }

  private void emptyPage() {
    var root = Display.ask(StackPane::new);
    var empty = Display.ask(() -> TouchBench.window(root));
    var times = new Times();
    var worked = new Times();
    for (int n = -WARM; n < LOOKS; n++) {
      long before = SYSTEM.getProcessCpuTime();
      var drawn = new CompletableFuture<Long>();
      long start =
          Display.ask(
              () -> {
                long now = System.nanoTime();
                root.getChildren().setAll(new StackPane());
                var _ = empty.next().thenAccept(drawn::complete);
                return now;
              });
      long took = drawn.orTimeout(30, TimeUnit.SECONDS).join() - start;
      if (n >= 0) {
        times.add(took);
        worked.add(SYSTEM.getProcessCpuTime() - before);
      }
    }
    tell("  an empty page", times, worked);
  }

  /** The pages that are timed, and none else. */
  private record Pages(
      DeskVisiting visits,
      DeskReminding reminders,
      DeskReporting reports,
      ColumnMemory columns,
      DeskDoor door)
      implements DeskWork {

    private static UnsupportedOperationException untimed() {
      return new UnsupportedOperationException("no page that is timed asks for it");
    }

    @Override
    public void onTrouble(Consumer<String> trouble) {}

    @Override
    public DeskRosters rosters() {
      throw untimed();
    }

    @Override
    public DeskGuidance guidance() {
      throw untimed();
    }

    @Override
    public DeskEditions editions() {
      throw untimed();
    }

    @Override
    public DeskMachine machine() {
      throw untimed();
    }

    @Override
    public DeskStaff staff() {
      throw untimed();
    }

    @Override
    public DeskRequesting requests() {
      throw untimed();
    }

    @Override
    public DeskTraining training() {
      throw untimed();
    }

    @Override
    public DeskHelping helping() {
      throw untimed();
    }
  }
}
