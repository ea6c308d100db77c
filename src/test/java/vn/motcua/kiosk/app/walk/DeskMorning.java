package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.app.command.AuditLines;
import vn.motcua.kiosk.app.desk.JumpingClock;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.House;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.desk.DeskWanted;
import vn.motcua.kiosk.ui.speech.Sounds;

/** A whole kiosk without a display, with some days of visits and a lead, and hands to work it. */
public final class DeskMorning implements AutoCloseable {

  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  public static final String PIN = "739105";
  private static final int SECONDS = 120;

  private final Path folder;
  private final DataFolder data;
  private final Camera camera;
  public final JumpingClock clock;
  public final Kiosk kiosk;
  public final Finger finger;
  public final Onlooker onlooker = new Onlooker();

  public DeskMorning(Path folder) throws Exception {
    this(folder, House.alone());
  }

  /**
   * @param folder for the data and the printed sheets
   */
  DeskMorning(Path folder, House house) throws Exception {
    this(folder, house, new FolderPrinter(Files.createDirectories(folder.resolve("printed"))));
  }

  public DeskMorning(Path folder, House house, Printer printer) throws Exception {
    this.folder = folder;
    Display.startHeadless();
    clock =
        new JumpingClock(
            Clock.offset(
                Clock.system(ZONE),
                Duration.between(Instant.now(), DAY.atTime(9, 0).atZone(ZONE).toInstant())));
    var config = Unhurried.config(DAY);
    data = DataFolder.take(folder.resolve("data"));
    new SampleVisits(config, data, DAY, ZONE).write();
    try (var pin = new Pin(PIN.toCharArray())) {
      data.staff((_, _, _, _) -> {}).add("kiosk", new Clerk("thu", "Phạm Văn Mẫu", Role.LEAD), pin);
    }
    camera =
        new Camera(List.of(new DemoDriver(Specimen.payload(), Specimen.SEED)), Unhurried.camera());
    kiosk =
        new Kiosk(
            config,
            data,
            clock,
            camera,
            Engine.CARD::stream,
            printer,
            HandoutPage::load,
            Sounds.none(),
            onlooker,
            house);
    var scene = Display.ask(() -> new Scene(kiosk.root(), 1920, 1080));
    finger = new Finger(scene);
    kiosk.open();
    onlooker.awaitFirst();
  }

  @Override
  public void close() {
    kiosk.close();
    camera.close();
    data.close();
  }

  Path printed() {
    return folder.resolve("printed");
  }

  // --- what a citizen does ---

  /** As far as the first question. */
  public void citizenComes() {
    finger.touch("begin");
    onlooker.await("consent", Stage.Consent.class::isInstance);
    finger.touch("agree");
    onlooker.await("the card", Stage.Confirming.class::isInstance);
    finger.touch("that-is-me");
    onlooker.await("a question", Stage.Asking.class::isInstance);
  }

  /** The same without showing who he is. */
  public void somebodyComes() {
    finger.touch("begin");
    onlooker.await("consent", Stage.Consent.class::isInstance);
    finger.touch("without-card");
    onlooker.await("a question", Stage.Asking.class::isInstance);
  }

  // --- what a clerk does ---

  void want() {
    Display.ask(
        () -> {
          kiosk.root().fireEvent(new DeskWanted());
          return true;
        });
    await("a locked desk", () -> finger.reaches("leave-desk"));
  }

  void type(String digits) {
    digits.chars().forEach(d -> finger.touch("key-" + (char) d));
    finger.touch("enter-desk");
  }

  public void open() {
    want();
    type(PIN);
    await("the open desk", () -> finger.reaches("tab-today"));
  }

  public void touch(String id) {
    await(id, () -> finger.reaches(id));
    finger.touch(id);
  }

  public void press(KeyCode code, boolean control) {
    Display.ask(
        () -> {
          var root = kiosk.desk().screens().root();
          root.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
          return true;
        });
  }

  public void fill(String field, String text) {
    Display.ask(
        () -> {
          ((TextField) kiosk.root().lookup(field)).setText(text);
          return true;
        });
  }

  public String text(String selector) {
    return Display.ask(
        () -> kiosk.root().lookup(selector) instanceof Labeled label ? label.getText() : "");
  }

  public static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Event, who, about what, and how it came out, of each line of the audit log. */
  public List<String> audited() {
    return AuditLines.of(folder.resolve("data"));
  }
}
