package vn.motcua.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.printing.FolderPrinter;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.desk.DeskWanted;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.visit.StoreProblem;

/** The clerk at work, on the real pages of a whole kiosk without a display. */
class DeskJourneyTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String PIN = "739105";
  private static final int SECONDS = 60;

  @TempDir private Path folder;
  private DataFolder data;
  private Camera camera;
  private Kiosk kiosk;
  private Finger finger;
  private final Onlooker onlooker = new Onlooker();

  @BeforeAll
  static void theToolkitRunsWithoutADisplay() throws Exception {
    Display.startHeadless();
    DriverManager.getConnection("jdbc:sqlite::memory:").close();
    System.setProperty("org.sqlite.lib.path", System.getProperty("java.io.tmpdir"));
  }

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    var clock =
        Clock.offset(
            Clock.system(ZONE),
            Duration.between(Instant.now(), DAY.atTime(9, 0).atZone(ZONE).toInstant()));
    var config = ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();
    data = DataFolder.take(folder.resolve("data"));
    new SampleVisits(config, data, DAY, ZONE).write();
    try (var pin = new Pin(PIN.toCharArray())) {
      data.staff((_, _, _, _) -> {}).add("kiosk", new Clerk("thu", "Phạm Văn Mẫu", Role.LEAD), pin);
    }
    camera =
        new Camera(
            List.of(new DemoDriver(Specimen.payload(), Specimen.SEED)), CameraLimits.usual());
    kiosk =
        new Kiosk(
            config,
            data,
            clock,
            camera,
            Engine.CARD.stream(),
            new FolderPrinter(Files.createDirectories(folder.resolve("printed"))),
            HandoutPage::load,
            Sounds.none(),
            onlooker);
    var scene = Display.ask(() -> new Scene(kiosk.root(), 1920, 1080));
    finger = new Finger(scene);
    kiosk.open();
    onlooker.awaitFirst();
  }

  @AfterEach
  void closingTime() {
    kiosk.close();
    camera.close();
    data.close();
  }

  // --- what a clerk does ---

  private void want() {
    Display.ask(
        () -> {
          kiosk.root().fireEvent(new DeskWanted());
          return true;
        });
    await("a locked desk", () -> finger.reaches("leave-desk"));
  }

  private void type(String digits) {
    digits.chars().forEach(d -> finger.touch("key-" + (char) d));
    finger.touch("enter-desk");
  }

  private void open() {
    want();
    type(PIN);
    await("the open desk", () -> finger.reaches("tab-today"));
  }

  private void press(KeyCode code, boolean control) {
    Display.ask(
        () -> {
          var root = kiosk.desk().screens().root();
          root.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
          return true;
        });
  }

  private String text(String selector) {
    return Display.ask(
        () -> kiosk.root().lookup(selector) instanceof Labeled label ? label.getText() : "");
  }

  private static void await(String what, BooleanSupplier there) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private List<String> audited() throws Exception {
    var lines = new ArrayList<String>();
    try (var log =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("data").resolve("audit").resolve("audit.db"));
        var rows =
            log.createStatement()
                .executeQuery("SELECT event, who, about, disposition FROM audit ORDER BY number")) {
      while (rows.next()) {
        lines.add(
            String.join(
                    " ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4))
                .replace("  ", " "));
      }
    }
    return lines;
  }

  // --- journeys ---

  @Test
  void aCallFromTheCitizensPageIsAnsweredAtTheDesk() throws Exception {
    finger.touch("begin");
    onlooker.await("consent", Stage.Consent.class::isInstance);
    finger.touch("agree");
    onlooker.await("the card", Stage.Confirming.class::isInstance);
    finger.touch("that-is-me");
    onlooker.await("a question", Stage.Asking.class::isInstance);
    finger.touch("call-clerk");
    var code = onlooker.visit().orElseThrow().code();

    want();
    assertThat(text(".lock-call")).contains(code.number()).doesNotContain("Mẫu");
    type(PIN);
    await("the call", () -> finger.reaches("call-go"));
    await("the visit in the list", () -> finger.reaches("open-" + code.text()));
    await("the name", () -> text(".call-title").contains("Nguyễn Thị Mẫu, lượt " + code.number()));
    assertThat(text(".call-where")).contains("Đang trả lời câu hỏi");

    finger.touch("call-look");
    await("where he is", () -> finger.reaches("end-visit"));
    finger.touch("call-go");
    await("nobody calls", () -> !finger.reaches("call-go"));
    assertThat(text(".toast")).isEqualTo("Cán bộ đang đến. Xin chờ một chút.");

    await("who helped", () -> helper(code).equals("thu"));

    press(KeyCode.L, true);
    await("a locked desk", () -> finger.reaches("leave-desk"));
    assertThat(Display.ask(() -> kiosk.root().lookup(".table-view")))
        .as("nothing is left")
        .isNull();
    finger.touch("leave-desk");
    onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    assertThat(audited())
        .contains(
            "DESK_OPENED thu thu DONE",
            "CALL_ANSWERED thu " + code.text() + " DONE",
            "DESK_LOCKED thu DONE");
  }

  @Test
  void aVisitIsFoundMarkedUndoneAndItsSheetPrintedAgain() throws Exception {
    var code = VisitCode.of(DAY, SampleVisits.WAITING).text();
    open();
    press(KeyCode.F, true);
    await("the search", () -> finger.reaches("clear"));
    Display.ask(
        () -> {
          ((TextField) kiosk.root().lookup("#search")).setText("le thu");
          return true;
        });
    await("a name without marks", () -> finger.reaches("open-" + code));
    finger.touch("open-" + code);
    await("the story", () -> finger.reaches("mark-activated"));

    finger.touch("mark-activated");
    await("the mark", () -> text(".story .pill").equals("Đã kích hoạt"));
    press(KeyCode.Z, true);
    await("what was before", () -> text(".story .pill").equals("Chờ duyệt"));

    finger.touch("reprint");
    await("the sheet", () -> text(".desk .toast").equals("Đã gửi tới máy in."));
    try (var files = Files.list(folder.resolve("printed"))) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
      assertThat(words(pdf))
          .contains(code, "Cán bộ hướng dẫn: Phạm Văn Mẫu")
          .doesNotContain("Lê Thị Thử");
    }
    assertThat(audited())
        .contains(
            "NAMES_SEARCHED thu DONE",
            "OUTCOME_MARKED thu " + code + " DONE",
            "HANDOUT_REPRINTED thu " + code + " DONE");
  }

  private String helper(VisitCode code) {
    try {
      return kiosk.record().orElseThrow().find(code).orElseThrow().clerk();
    } catch (StoreProblem e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void afterFiveWrongPinsEvenTheRightOneOpensNothing() throws Exception {
    want();
    for (int left = 4; left > 0; left--) {
      type("555123");
      var wanted = "Còn " + left + " lần thử";
      await(wanted, () -> text(".lock-fault").contains(wanted));
    }
    type("555123");
    await("a pause", () -> text(".lock-fault").startsWith("STF-04"));
    PIN.chars().forEach(digit -> finger.touch("key-" + (char) digit));
    assertThat(finger.reaches("enter-desk")).as("no digit is taken").isFalse();
    assertThat(audited()).contains("DESK_PAUSED thu thu REFUSED");
    finger.touch("leave-desk");
    await("the citizens' page", () -> finger.reaches("begin"));
  }
}
