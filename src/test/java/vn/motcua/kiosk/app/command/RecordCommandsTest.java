package vn.motcua.kiosk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.walk.RunningChild;
import vn.motcua.kiosk.audit.AuditLog.Verdict;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Child;

/** The commands about the record, over a data folder with one visit of today. */
class RecordCommandsTest {

  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
  private final LocalDate today = LocalDate.now(CLOCK);
  private final VisitCode visit = VisitCode.of(today, 1);

  @TempDir private Path folder;
  private KioskConfig config;

  @BeforeEach
  void aVisitOfToday() throws Exception {
    config = ConfigReader.read(Path.of("kiosk-config"), today).config().orElseThrow();
    var known =
        new Known(
            visit,
            today.atTime(9, 0),
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(Citizens.mau()),
            Map.of(),
            List.of(),
            List.of());
    try (var data = DataFolder.take(data());
        var record = data.record(config, CLOCK)) {
      record.write(
          record.seal(
              new Snapshot(
                  known,
                  Optional.of("new-android"),
                  "summary",
                  7,
                  Snapshot.Outcome.WAITING,
                  Snapshot.State.FINISHED)));
    }
    // The backup of a day is made at its beginning: this one's has the visit only when made anew.
    Files.delete(backup());
    try (var data = DataFolder.take(data());
        var record = data.record(config, CLOCK)) {
      assertThat(record.backupTrouble()).isEmpty();
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path backup() {
    return data().resolve("record/backups/visits-" + today + ".backup");
  }

  @Test
  void theSheetAndABackupSetUpAnotherMachine() throws IOException {
    var sheet = folder.resolve("sheet.txt");
    assertThat(run("", "keys", "sheet", "--out", sheet.toString(), "--data", data().toString()))
        .startsWith("0");
    var code = CODE.matcher(Files.readString(sheet));
    assertThat(code.find()).isTrue();
    var there = folder.resolve("there").toString();

    assertThat(run("0000", "restore", backup().toString(), "--data", there)).startsWith("1 ");
    assertThat(run(code.group(), "restore", backup().toString(), "--data", there))
        .startsWith("0")
        .doesNotContain(code.group());
    assertThat(run("", "rights", "see", "--code", visit.text(), "--data", there))
        .startsWith("0")
        .contains(visit.text(), "1 lượt");
    assertThat(run(code.group(), "restore", backup().toString(), "--data", there))
        .startsWith("73")
        .contains("REC-16");
  }

  @Test
  void thePrintedSheetIsCopiedByHandAndAWrongLineIsNamed() throws IOException {
    var sheet = folder.resolve("sheet.pdf");
    assertThat(run("", "keys", "sheet", "--out", sheet.toString(), "--data", data().toString()))
        .startsWith("0");
    String text;
    try (var page = Loader.loadPDF(sheet.toFile())) {
      assertThat(page.getNumberOfPages()).isEqualTo(1);
      text = new PDFTextStripper().getText(page);
    }
    assertThat(text).contains("PHIẾU KHÔI PHỤC SỔ LƯỢT", "Máy số 1", "kiosk restore");
    var lines =
        text.lines()
            .map(line -> line.replace(" ", ""))
            .filter(line -> line.matches("[1-4][0-9A-Z]{8}[0-9A-Z*~$=]"))
            .map(line -> line.substring(1))
            .toList();
    assertThat(lines).hasSize(4);
    var there = folder.resolve("there").toString();

    var wrong = new ArrayList<>(lines);
    var third = lines.get(2);
    wrong.set(2, (third.charAt(0) == '7' ? '8' : '7') + third.substring(1));
    assertThat(run(String.join("\n", wrong), "restore", backup().toString(), "--data", there))
        .startsWith("1 ")
        .contains("Dòng 3 gõ sai");
    var copied = String.join("\n", lines).toLowerCase(Locale.ROOT);
    assertThat(run(copied, "restore", backup().toString(), "--data", there)).startsWith("0");
    assertThat(run("", "rights", "see", "--code", visit.text(), "--data", there)).startsWith("0");
  }

  @Test
  void aRightIsUsedByTheCardsNumberAndEveryUseIsInTheAuditLog() throws Exception {
    var number = Citizens.mau().id().digits();
    assertThat(run(number, "rights", "see", "--number", "--data", data().toString()))
        .startsWith("0")
        .contains(visit.text())
        .doesNotContain(number);
    assertThat(run(number, "rights", "erase", "--number", "--data", data().toString()))
        .startsWith("0");
    assertThat(run(number, "rights", "see", "--number", "--data", data().toString()))
        .startsWith("1 ");
    assertThat(run("", "keys", "rotate", "--data", data().toString())).startsWith("0");

    try (var data = DataFolder.take(data());
        var audit = data.audit(CLOCK)) {
      assertThat(audit.verify()).isEqualTo(new Verdict.Sound(3));
    }
  }

  @Test
  void aListOfThePoliceIsLookedAtTakenInAndForgotten() throws Exception {
    var list = folder.resolve("list.csv");
    Files.writeString(list, "Mã;Ai\n001304000000;Trần Thị Mẫu\n12;Đỗ Văn Mẫu\n");
    var file = list.toString();
    var data = data().toString();

    assertThat(run("", "roster", "preview", file)).startsWith("1 ").contains("LST-09", "--map");
    assertThat(run("", "roster", "preview", file, "--map", "number=A,name=B"))
        .startsWith("0")
        .contains("••• ••• ••• 000", "T.T.M.", "dòng / row 3: LST-22")
        .doesNotContain("001304000000", "Trần");
    for (int times = 0; times < 2; times++) {
      assertThat(run("", "roster", "import", file, "--map", "number=A", "--data", data))
          .startsWith("0")
          .contains("1 người, bỏ qua 1 dòng");
    }
    assertThat(run("", "roster", "list", "--data", data)).startsWith("0 2: 1 người");
    assertThat(run("", "roster", "forget", "1", "--data", data)).startsWith("1 ");
    assertThat(run("", "roster", "forget", "2", "--data", data)).startsWith("0");
    assertThat(run("", "roster", "list", "--data", data).strip()).isEqualTo("0");
    try (var folder = DataFolder.take(data());
        var audit = folder.audit(CLOCK)) {
      assertThat(audit.verify()).isEqualTo(new Verdict.Sound(3));
    }
  }

  @Test
  void theDaysAreReportedAsAPaperAWorkbookAndATable() {
    for (var name : List.of("bao-cao.pdf", "bao-cao.xlsx", "bao-cao.csv")) {
      var file = folder.resolve(name);
      assertThat(report("day", file)).startsWith("0").contains(name);
      assertThat(file).isNotEmptyFile();
    }
    assertThat(folder.resolve("bao-cao.csv")).content().contains("\r\nCộng,1,0,1,0,0,0,0\r\n");

    assertThat(report("case", folder.resolve("nhac.csv"))).startsWith("0");
    assertThat(folder.resolve("nhac.csv")).content().doesNotContain("Mẫu");
    assertThat(report("hamlet", folder.resolve("usb").resolve("x.pdf")))
        .startsWith("73")
        .contains("RPT-03");
    assertThat(report("hamlet", folder.resolve("bao-cao.doc"))).startsWith("2 ");
  }

  private String report(String by, Path out) {
    return run(
        "",
        "report",
        "--from",
        today.toString(),
        "--by",
        by,
        "--out",
        out.toString(),
        "--data",
        data().toString());
  }

  @Test
  void besideARunningKioskIsReadAndNothingIsChanged() throws Exception {
    var here = data().toString();
    var number = Citizens.mau().id().digits();
    try (var kiosk = Child.start(data(), RunningChild.class)) {
      kiosk.awaitLine("READY");

      assertThat(report("day", folder.resolve("bao-cao.csv"))).startsWith("0");
      assertThat(folder.resolve("bao-cao.csv")).content().contains("\r\nCộng,1,0,1,0,0,0,0\r\n");
      assertThat(report("case", folder.resolve("nhac.csv"))).startsWith("0");
      assertThat(run(number, "rights", "see", "--number", "--data", here))
          .startsWith("0")
          .contains(visit.text());
      for (var changing :
          List.of(
              run(number, "rights", "erase", "--number", "--data", here),
              run("", "roster", "list", "--data", here),
              run("", "keys", "rotate", "--data", here),
              run("", "clerks", "list", "--data", here))) {
        assertThat(changing).startsWith("75 REC-04").contains("bàn cán bộ", "at its desk");
      }
    }
    assertThat(run(number, "rights", "see", "--number", "--data", here)).startsWith("0");
    try (var data = DataFolder.take(data());
        var audit = data.audit(CLOCK)) {
      assertThat(audit.verify()).isEqualTo(new Verdict.Sound(4));
    }
  }

  @Test
  void visitsOfALaptopComeOnAStick() {
    var pair = folder.resolve("pair").toString();
    var bundle = folder.resolve("bundle").toString();
    var laptop = folder.resolve("laptop").toString();
    var kiosk = data().toString();
    var printed = run("", "bundle", "pair", "--out", pair, "--data", kiosk);
    var code = CODE.matcher(printed);
    assertThat(code.find()).as(printed).isTrue();

    assertThat(run("0000", "bundle", "join", pair, "--data", laptop)).startsWith("1 ");
    assertThat(run(code.group(), "bundle", "join", pair, "--data", laptop)).startsWith("0");
    assertThat(run("", "bundle", "export", "--out", bundle, "--data", laptop)).startsWith("0");
    assertThat(run("", "bundle", "import", bundle, "--data", kiosk)).startsWith("0 0 lượt mới");
    assertThat(run("", "bundle", "import", pair, "--data", kiosk))
        .startsWith("1 ")
        .contains("REC-31");
  }

  @Test
  void aCommandThatIsNotWholeSaysWhatIsMissing() {
    assertThat(run("", "rights", "see", "--data", data().toString())).startsWith("2 ");
    assertThat(run("", "rights", "see", "--code", "12", "--data", data().toString()))
        .startsWith("2 ");
    assertThat(correct()).startsWith("2 ").contains("--hamlet");
    assertThat(correct("--hamlet", "thôn Hạn")).startsWith("2 ").contains("thôn Trung");
    assertThat(correct("--group", "ai")).startsWith("2 ");
  }

  @Test
  void hamletAndGroupAreCorrectedAndReported() {
    assertThat(correct("--hamlet", "thôn Hạ", "--group", "none")).startsWith("0");
    assertThat(report("hamlet", folder.resolve("bao-cao.csv"))).startsWith("0");

    assertThat(folder.resolve("bao-cao.csv")).content().contains("\r\nthôn Hạ,1,0,1,");
  }

  private String correct(String... options) {
    return run(
        "",
        Stream.concat(
                Stream.of("rights", "correct", "--code", visit.text(), "--data", data().toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /** The exit code and what was printed. */
  private static String run(String typed, String... arguments) {
    var keyboard = System.in;
    var printed = new StringWriter();
    System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      var out = new PrintWriter(printed, true);
      int exit = Main.commandLine().setOut(out).setErr(out).execute(arguments);
      return exit + " " + printed;
    } finally {
      System.setIn(keyboard);
    }
  }
}
