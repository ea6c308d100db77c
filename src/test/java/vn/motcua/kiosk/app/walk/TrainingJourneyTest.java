package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.machine.Engine;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.config.Lessons;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.training.PracticeCard;
import vn.motcua.kiosk.ui.desk.DeskWanted;
import vn.motcua.kiosk.ui.speech.Sounds;

/** A training from the desk, on the real pages of a whole kiosk; nothing of it stays. */
class TrainingJourneyTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String PIN = "739105";
  private static final int SECONDS = 120;

  @TempDir private Path folder;
  private DataFolder data;
  private Camera camera;
  private Kiosk kiosk;
  private KioskConfig config;
  private Scene scene;
  private Finger finger;
  private final Onlooker onlooker = new Onlooker();

  @BeforeAll
  static void theToolkitRunsWithoutADisplay() throws Exception {
    Display.startHeadless();
  }

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    var clock =
        Clock.offset(
            Clock.system(ZONE),
            Duration.between(Instant.now(), DAY.atTime(9, 0).atZone(ZONE).toInstant()));
    config = Unhurried.config(DAY);
    data = DataFolder.take(folder.resolve("data"));
    try (var pin = new Pin(PIN.toCharArray())) {
      data.staff((_, _, _, _) -> {}).add("kiosk", new Clerk("thu", "Trần Văn Thử", Role.LEAD), pin);
    }
    camera =
        new Camera(
            List.of(new DemoDriver(PracticeCard.OLD_FORM.payload(), Specimen.SEED)),
            Unhurried.camera());
    kiosk =
        new Kiosk(
            config,
            data,
            clock,
            camera,
            Engine.CARD::stream,
            new FolderPrinter(Files.createDirectories(folder.resolve("printed"))),
            HandoutPage::load,
            Sounds.none(),
            onlooker);
    scene = Display.ask(() -> new Scene(kiosk.root(), 1920, 1080));
    finger = new Finger(scene);
    kiosk.open();
    onlooker.awaitFirst();
    openTraining();
  }

  @AfterEach
  void closingTime() {
    kiosk.close();
    camera.close();
    data.close();
  }

  private void openTraining() {
    openDesk();
    finger.touch("tab-campaign");
    await("the pages", () -> finger.reaches("page-training"));
    finger.touch("page-training");
  }

  private void openDesk() {
    Display.ask(
        () -> {
          kiosk.root().fireEvent(new DeskWanted());
          return true;
        });
    await("a locked desk", () -> finger.reaches("leave-desk"));
    PIN.chars().forEach(d -> finger.touch("key-" + (char) d));
    finger.touch("enter-desk");
    await("the open desk", () -> finger.reaches("tab-today"));
  }

  private void begin() {
    await("the page", () -> finger.reaches("training-begin"));
    Display.ask(
        () -> {
          ((TextField) scene.lookup("#trainee")).setText("Người Học Mẫu");
          return true;
        });
    finger.touch("training-begin");
    await("the cases", () -> finger.reaches("lesson-old-card"));
  }

  private void walk(Lesson lesson) {
    finger.touch("lesson-" + lesson.id());
    finger.touch("training-do");
    onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    var walker = new Walker(kiosk, finger, onlooker, new NoPictures(), lesson.answers());
    var said = new PrintWriter(new StringWriter());
    new Walkthrough(walker, config.settings().seconds().guide(), said).again("vi");
  }

  private record NoPictures() implements Album {
    @Override
    public void take(String name) {}

    @Override
    public void takeLast(String name, BooleanSupplier lasts) {}
  }

  private boolean isMarked() {
    return Display.ask(
        () ->
            scene.lookup(".training-band") instanceof Labeled band
                && band.getText().contains("TẬP HUẤN"));
  }

  private static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private String printed() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder.resolve("printed"))) {
      for (var pdf : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
          all.append(new PDFTextStripper().getText(document));
        }
      }
    }
    return all.toString();
  }

  @Test
  void aCaseIsPractisedJudgedAndPrintedAndNothingIsRecorded() throws Exception {
    assertThat(isMarked()).isFalse();
    begin();
    await("the mark", this::isMarked);
    walk(Lessons.all().getFirst());
    assertThat(isMarked()).as("also before the trainee").isTrue();
    assertThat(printed()).contains("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ");

    openTraining();
    await("the page", () -> !text("#training-heading").isEmpty());
    assertThat(text("#training-heading") + differences()).contains("đúng 1/12");
    finger.touch("training-print");
    await("the result", () -> text(".desk .toast").startsWith("Đã gửi"));
    assertThat(printed()).contains("Người Học Mẫu", "Thẻ cũ, chưa có gì", "Đúng");

    finger.touch("training-end");
    await("no mark", () -> !isMarked());
    var record = kiosk.record().orElseThrow();
    assertThat(record.next(DAY).number()).as("no number was used up").isEqualTo("001");
    assertThat(visits()).isZero();
    try (var files = Files.walk(folder.resolve("data"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("Người Học Mẫu", PracticeCard.OLD_FORM.id().digits());
      }
    }
  }

  private long visits() throws Exception {
    try (var log =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/record/visits.db"));
        var rows = log.createStatement().executeQuery("SELECT COUNT(*) FROM visit")) {
      return rows.getLong(1);
    }
  }

  private String text(String selector) {
    return Display.ask(
        () -> scene.lookup(selector) instanceof Labeled label ? label.getText() : "");
  }

  private List<String> differences() {
    return Display.ask(
        () ->
            scene.getRoot().lookupAll(".tone-attention").stream()
                .filter(Labeled.class::isInstance)
                .map(l -> ((Labeled) l).getText())
                .toList());
  }

  @Test
  void whatDifferedIsNamed() {
    begin();
    finger.touch("lesson-level-2");
    finger.touch("training-do");
    onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    finger.touch("begin");
    onlooker.await("consent", Stage.Consent.class::isInstance);
    openTraining();
    finger.touch("lesson-level-2");
    finger.touch("training-do");
    onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    openTraining();
    await("the verdict", () -> finger.reaches("lesson-level-2"));
    finger.touch("lesson-level-2");
    assertThat(differences()).contains("• Chưa đi hết lượt");
  }
}
