package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.motcua.kiosk.app.command.Program;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.visit.Keys;
import vn.motcua.kiosk.visit.Terms;
import vn.motcua.kiosk.visit.VisitLog;

/** The whole program, in a process of its own, without a display. */
@Execution(ExecutionMode.CONCURRENT) // Its programs run in processes of their own.
class WalkthroughTest {

  private static final String CARD =
      "036303000000||Trần Thị Mẫu|29022004|Nữ|Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn|01072024||||";

  /** What no file of the record, the log or the keys may hold, in any encoding. */
  private static final List<String> PERSONAL =
      List.of(
          "036303000000", "Trần Thị Mẫu", "Tran Thi Mau", "TRẦN THỊ MẪU", "29022004", "Mẫu Hai");

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  @TempDir private Path folder;

  @Test
  void aVisitLeavesTheSheetThePicturesAndARecordWithoutAnythingPersonal() throws Exception {
    var ended = walk("--card", CARD, "--size", "1366x768");

    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(pictures())
        .contains("attract", "consent", "scan", "no-camera", "typing", "confirm", "question-phone")
        .contains("question-progress", "step-register", "stuck", "idle", "message", "summary")
        .contains("reminder", "reminder-phone", "ending", "goodbye");
    assertThat(blankPictures()).isEmpty();
    var sheet = sheet();
    assertThat(sheet).contains("Trần Thị Mẫu", "Tran Thi Mau", "000");
    assertThat(sheet).doesNotContain("036303000000", "29022004", "29/02/2004");
    assertThat(Files.readString(out().resolve("visit.json"))).contains("MC-", "FINISHED");
    assertNothingPersonalIn(data());
    assertNothingPersonal(out().resolve("visit.json"));
  }

  @Test
  void whoUsesNoCardLeavesOnlyANumber() throws Exception {
    var ended =
        walk(
            "--answers",
            "card=no,phone=iphone,message=none",
            "--locale",
            "en",
            "--size",
            "1366x768");

    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(Files.readString(out().resolve("visit.json"))).contains("nothing");
    try (var record = record()) {
      var today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
      assertThat(record.on(today)).isEmpty();
      assertThat(record.counts(today, today)).singleElement().extracting("visits").isEqualTo(1);
    }
  }

  @Test
  void killedInTheMiddleTheRecordIsSoundAndTheVisitInterrupted() throws Exception {
    var process = Program.start(folder.resolve("printed"), arguments("--card", CARD));
    while (process.isAlive() && pictures().stream().noneMatch("step-register"::equals)) {
      Thread.sleep(50);
    }
    assertThat(process.isAlive()).as("killed before it ended").isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

    assertThat(integrity()).isEqualTo("ok");
    try (var record = record()) {
      assertThat(record.on(LocalDate.now(Clock.system(ZoneId.systemDefault()))))
          .singleElement()
          .satisfies(visit -> assertThat(visit.state()).isEqualTo(Snapshot.State.INTERRUPTED));
    }
    assertNothingPersonalIn(data());
  }

  private Program.Ended walk(String... options) throws IOException, InterruptedException {
    return Program.run(folder.resolve("printed"), arguments(options));
  }

  private String[] arguments(String... options) {
    var all = new ArrayList<>(List.of("walkthrough", "--out", out().toString()));
    all.addAll(List.of("--data", data().toString(), "--config", "kiosk-config"));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** Names of the pages, without number and ending. */
  private List<String> pictures() throws IOException {
    if (!Files.exists(out())) {
      return List.of();
    }
    try (var files = Files.list(out())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".png"))
          .map(f -> f.substring(f.indexOf('-') + 1, f.length() - 4))
          .toList();
    }
  }

  /** Pages with hardly a colour on them. */
  private List<String> blankPictures() throws IOException {
    var blank = new ArrayList<String>();
    try (var files = Files.list(out())) {
      for (var file : files.filter(f -> f.toString().endsWith(".png")).toList()) {
        var image = ImageIO.read(file.toFile());
        int[] pixels =
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        if (Arrays.stream(pixels).distinct().count() < 50) {
          blank.add(file.getFileName().toString());
        }
      }
    }
    return blank;
  }

  private String sheet() throws IOException {
    try (var document = Loader.loadPDF(out().resolve("handout.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isOne();
      return new PDFTextStripper().getText(document);
    }
  }

  private VisitLog record() throws Exception {
    var record = data().resolve("record");
    return VisitLog.open(
        record,
        Keys.open(data().resolve("keys"), record),
        new Terms("test", 30, "test", 30, List.of(), 7),
        Clock.system(ZoneId.systemDefault()));
  }

  private String integrity() throws Exception {
    try (var files = Files.list(data().resolve("record"))) {
      var file = files.filter(f -> f.toString().endsWith(".db")).findFirst().orElseThrow();
      try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          var statement = connection.createStatement();
          var answer = statement.executeQuery("PRAGMA integrity_check")) {
        return answer.getString(1);
      }
    }
  }

  private static void assertNothingPersonalIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      var all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(2);
      for (var file : all) {
        assertNothingPersonal(file);
      }
    }
  }

  private static void assertNothingPersonal(Path file) throws IOException {
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    for (var text : PERSONAL) {
      for (var encoding : ENCODINGS) {
        var encoded = new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(encoded)).as("%s in %s as %s", text, file, encoding).isFalse();
      }
    }
  }
}
