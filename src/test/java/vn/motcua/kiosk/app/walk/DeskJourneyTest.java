package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.StoreProblem;

/** The clerk at work, on the real pages of a whole kiosk without a display. */
class DeskJourneyTest {

  @TempDir private Path folder;
  private DeskMorning morning;
  private Finger finger;
  private Onlooker onlooker;
  private Kiosk kiosk;

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    morning = new DeskMorning(folder);
    finger = morning.finger;
    onlooker = morning.onlooker;
    kiosk = morning.kiosk;
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  @Test
  void aCallFromTheCitizensPageIsAnsweredAtTheDesk() throws Exception {
    morning.citizenComes();
    finger.touch("call-clerk");
    var code = onlooker.visit().orElseThrow().code();

    morning.want();
    assertThat(morning.text(".lock-call")).contains(code.number()).doesNotContain("Mẫu");
    morning.type(DeskMorning.PIN);
    DeskMorning.await("the call", () -> finger.reaches("call-go"));
    DeskMorning.await("the visit in the list", () -> finger.reaches("open-" + code.text()));
    DeskMorning.await(
        "the name",
        () -> morning.text(".call-title").contains("Nguyễn Thị Mẫu, lượt " + code.number()));
    assertThat(morning.text(".call-where")).contains("Đang trả lời câu hỏi");

    finger.touch("call-look");
    DeskMorning.await("where he is", () -> finger.reaches("end-visit"));
    finger.touch("call-go");
    DeskMorning.await("nobody calls", () -> !finger.reaches("call-go"));
    assertThat(morning.text(".toast")).isEqualTo("Cán bộ đang đến. Xin chờ một chút.");

    DeskMorning.await("who helped", () -> helper(code).equals("thu"));

    morning.press(KeyCode.L, true);
    DeskMorning.await("a locked desk", () -> finger.reaches("leave-desk"));
    assertThat(Display.ask(() -> kiosk.root().lookup(".table-view")))
        .as("nothing is left")
        .isNull();
    finger.touch("leave-desk");
    onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    assertThat(morning.audited())
        .contains(
            "DESK_OPENED thu thu DONE",
            "CALL_ANSWERED thu " + code.text() + " DONE",
            "DESK_LOCKED thu DONE");
  }

  @Test
  void aVisitIsFoundMarkedUndoneAndItsSheetPrintedAgain() throws Exception {
    var code = VisitCode.of(DeskMorning.DAY, SampleVisits.WAITING).text();
    morning.open();
    morning.press(KeyCode.F, true);
    DeskMorning.await("the search", () -> finger.reaches("clear"));
    morning.fill("#search", "le thu");
    DeskMorning.await("a name without marks", () -> finger.reaches("open-" + code));
    finger.touch("open-" + code);
    DeskMorning.await("the story", () -> finger.reaches("mark-activated"));

    finger.touch("mark-activated");
    DeskMorning.await("the mark", () -> morning.text(".story .pill").equals("Đã kích hoạt"));
    morning.press(KeyCode.Z, true);
    DeskMorning.await("what was before", () -> morning.text(".story .pill").equals("Chờ duyệt"));

    finger.touch("reprint");
    DeskMorning.await("the sheet", () -> morning.text(".desk .toast").equals("Đã gửi tới máy in."));
    try (var files = Files.list(folder.resolve("printed"))) {
      var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
      assertThat(words(pdf))
          .contains(code, "Cán bộ hướng dẫn: Phạm Văn Mẫu")
          .doesNotContain("Lê Thị Thử");
    }
    assertThat(morning.audited())
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
    morning.want();
    for (int left = 4; left > 0; left--) {
      morning.type("555123");
      var wanted = "Còn " + left + " lần thử";
      DeskMorning.await(wanted, () -> morning.text(".lock-fault").contains(wanted));
    }
    morning.type("555123");
    DeskMorning.await("a pause", () -> morning.text(".lock-fault").startsWith("STF-04"));
    DeskMorning.PIN.chars().forEach(digit -> finger.touch("key-" + (char) digit));
    assertThat(finger.reaches("enter-desk")).as("no digit is taken").isFalse();
    assertThat(morning.audited()).contains("DESK_PAUSED thu thu REFUSED");
    finger.touch("leave-desk");
    DeskMorning.await("the citizens' page", () -> finger.reaches("begin"));
  }
}
