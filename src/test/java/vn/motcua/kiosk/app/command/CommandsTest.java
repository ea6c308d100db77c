package vn.motcua.kiosk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.Main;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.qr.QrDrawing;

class CommandsTest {

  private static final String CARD =
      "001090000000|012345678|Nguyễn Văn Mẫu|01021990|Nam|Thôn Một, Mẫu Hai, Mẫu Ba|15042021";

  @TempDir private Path folder;

  private record Ended(int exitCode, String output) {}

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (var command :
        List.of(
            "",
            "walkthrough",
            "read",
            "check",
            "guide",
            "doctor",
            "keys",
            "language",
            "materials",
            "restore",
            "rights")) {
      var ended = run((command + " --help").strip().split(" "));
      assertThat(ended.exitCode()).as(command).isZero();
      assertThat(ended.output()).contains("Thư mục", "folder");
    }
  }

  @Test
  void readsTheCardOutOfAPictureAndMasksIt() throws IOException {
    var picture = draw("card.png", CARD);
    var masked = run("read", picture.toString());
    assertThat(masked.exitCode()).isZero();
    assertThat(masked.output())
        .contains("card.png\tcard\t", "000")
        .doesNotContain("001090000000", "Nguyễn Văn Mẫu");
    assertThat(run("read", "--raw", picture.toString()).output().strip()).endsWith("\t" + CARD);
  }

  @Test
  void tellsCardsFromOtherThingsInATableThatProgramsCanRead() throws IOException {
    draw("1.png", CARD);
    draw("2.png", "https://vneid.gov.vn");
    ImageIO.write(
        new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("3.png").toFile());
    Files.writeString(folder.resolve("4.png"), "no picture");
    var tsv = folder.resolve("out.tsv");

    assertThat(run("read", folder.toString(), "--tsv", tsv.toString()).exitCode())
        .as("one file was no picture")
        .isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(Files.readAllLines(tsv).stream().map(l -> l.split("\t", -1)[1]))
        .containsExactly("card", "other", "none", "error");
    assertThat(Files.readAllLines(tsv).stream().map(l -> l.split("\t", -1)[3]))
        .as("only cards have a payload")
        .containsExactly(CARD, "", "", "");
    assertThat(Files.readAllLines(tsv)).allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(4));
  }

  @Test
  void readsSequencesOneLineEachAndSaysAfterWhichFrame() throws IOException {
    var sequences = folder.resolve("sequences");
    nothing(sequences.resolve("a/00.png"));
    draw("sequences/a/01.png", CARD);
    nothing(sequences.resolve("b/00.png"));
    draw("sequences/c/00.png", "https://vneid.gov.vn");
    var tsv = folder.resolve("seq.tsv");
    for (var engine : List.of("card", "zxing")) {
      var ended =
          run(
              "read",
              "--sequence",
              sequences.toString(),
              "--engine",
              engine,
              "--tsv",
              tsv.toString());
      assertThat(ended.exitCode()).as(ended.output()).isZero();
      assertThat(ended.output()).contains("3 chuỗi", "1 đọc được", "p95", "(ZXing 1)", "×");
      var rows = Files.readAllLines(tsv).stream().map(l -> l.split("\t", -1)).toList();
      assertThat(rows).allSatisfy(r -> assertThat(r).hasSize(4));
      assertThat(rows.stream().map(r -> r[0] + " " + r[1] + " " + r[3]))
          .containsExactly("a 1 " + CARD, "b -1 ", "c -1 ");
    }
    assertThat(run("read", "--sequence", sequences.toString()).output())
        .contains("••• 000")
        .doesNotContain("001090000000", "Nguyễn Văn Mẫu", "https");
  }

  @Test
  void severalPicturesAreReadByZxingTooAndTheSummaryTellsTheRatio() throws IOException {
    var picture = draw("card.png", CARD);
    draw("other.png", "https://vneid.gov.vn");
    var tsv = folder.resolve("out.tsv").toString();
    var ratio =
        Pattern.compile("2 tệp.*1 thẻ.*ZXing TRY_HARDER p50 [0-9.]+ ms, p95 [0-9.]+ ms, ×[0-9.]+");
    assertThat(run("read", folder.toString(), "--tsv", tsv).output()).containsPattern(ratio);
    assertThat(run("read", folder.toString()).output()).containsPattern(ratio);
    assertThat(run("read", picture.toString()).output()).doesNotContain("ZXing");
  }

  @Test
  void filesAndSequencesAtOnceOrNeitherAreNotUnderstood() {
    assertThat(run("read").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("read", "a.png", "--sequence", "b").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("read", "--sequence", folder.resolve("none").toString()).exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theShippedConfigurationIsGood() {
    var ended = run("check", "--config", "kiosk-config");
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  @Test
  void aMistakeInTheConfigurationIsShownWithItsPlaceAndKeepsTheKioskClosed() throws IOException {
    var copy = copyOfConfiguration();
    var kiosk = copy.resolve("kiosk.yaml");
    Files.writeString(kiosk, Files.readString(kiosk).replace("goodbye:", "goodby:"));
    var check = run("check", "--config", copy.toString());
    assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(check.output()).containsPattern("kiosk\\.yaml:\\d+:\\d+ .*goodby");
    var walk =
        run("walkthrough", "--config", copy.toString(), "--out", folder.resolve("out").toString());
    assertThat(walk.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
  }

  @Test
  void aTextLongerThanItsPlaceIsAMistakeAndPlainWordsAreOnlyAdvice() throws IOException {
    var copy = copyOfConfiguration();
    var steps = copy.resolve("guide/steps.yaml");
    var text = Files.readString(steps);
    var wordy = text.replaceFirst("Mở \\[\\[CH Play]]\", en", "Kho ứng dụng, hãy mở ra\", en");
    Files.writeString(steps, wordy);
    var advised = run("check", "--config", copy.toString());
    assertThat(advised.exitCode()).as(advised.output()).isZero();
    assertThat(advised.output()).containsPattern("Nên sửa.*steps\\.yaml:\\d+:\\d+ .*động từ");

    var long60 = "Tải ứng dụng định danh điện tử VNeID của Bộ Công an về máy";
    Files.writeString(steps, text.replaceFirst("Tải ứng dụng VNeID", long60));
    var found = run("check", "--config", copy.toString());
    assertThat(found.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    assertThat(found.output())
        .containsPattern("guide/steps\\.yaml:\\d+:\\d+  steps\\[0]\\.title\\.vi .*Hãy bớt chừng");
  }

  @Test
  void whatIsDueIsListedInColumnsWithoutBeingAFault() throws IOException {
    var copy = copyOfConfiguration();
    var utilities = copy.resolve("guide/utilities.yaml");
    Files.writeString(
        utilities,
        Files.readString(utilities)
            .replaceFirst(
                "effective_from: 2024-03-01",
                "effective_from: 2024-03-01\n      effective_to: 2027-02-28"));
    var due = run("guide", "--due", "--on", "2027-03-01", "--config", copy.toString());
    assertThat(due.exitCode()).as(due.output()).isZero();
    assertThat(due.output())
        .containsPattern("đã hết hiệu lực +2027-02-28 +tiện ích +population-record +Thông tin")
        .containsPattern("chưa xác thực +– ")
        .doesNotContain("xác thực một phần ");
    assertThat(run("guide", "--due", "--all", "--config", copy.toString()).output())
        .containsPattern("xác thực một phần +– +câu hỏi +phone");
  }

  @Test
  void theBookletIsWrittenAndAFileThatCannotBeIsASentence() throws IOException {
    var file = folder.resolve("new/booklet.pdf");
    var written =
        run("guide", "--pdf", file.toString(), "--lang", "en", "--config", "kiosk-config");
    assertThat(written.exitCode()).as(written.output()).isZero();
    assertThat(written.output()).contains(file.toString());
    assertThat(Files.size(file)).isGreaterThan(10_000);
    var inItsWay = Files.writeString(folder.resolve("file"), "");
    var refused =
        run("guide", "--pdf", inItsWay.resolve("b.pdf").toString(), "--config", "kiosk-config");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(refused.output()).contains("Không ghi được").doesNotContain("Exception");
    for (var language : List.of("fr", "Français")) {
      var none = run("guide", "--pdf", file.toString(), "--lang", language);
      assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(none.output()).contains("--lang " + language).doesNotContain("Exception");
    }
  }

  @Test
  void theGuideCommandSaysWhatItDidNotUnderstand() throws IOException {
    assertThat(run("guide").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("guide", "--due", "--days", "-1").output()).contains("từ 0 trở lên");
    var date = run("guide", "--due", "--on", "1/3/2027");
    assertThat(date.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(date.output()).contains("năm-tháng-ngày", "yyyy-mm-dd").doesNotContain("Exception");
    var copy = copyOfConfiguration();
    Files.delete(copy.resolve("guide/steps.yaml"));
    var broken = run("guide", "--due", "--config", copy.toString());
    assertThat(broken.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(broken.output()).contains("guide/steps.yaml");
  }

  @Test
  void anAnswerThatDoesNotExistIsNotUnderstood() {
    var ended =
        run(
            "walkthrough",
            "--config",
            "kiosk-config",
            "--answers",
            "phone=fax",
            "--out",
            folder.resolve("out").toString());
    assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.output()).contains("phone=fax", "android");
  }

  private Path copyOfConfiguration() throws IOException {
    var from = Path.of("kiosk-config");
    var to = folder.resolve("config");
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private Path draw(String name, String text) throws IOException {
    var modules = QrDrawing.modules(text);
    int quiet = 4;
    int scale = 6;
    int size = (modules.length + 2 * quiet) * scale;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int row = y / scale - quiet;
        int column = x / scale - quiet;
        boolean inside = row >= 0 && column >= 0 && row < modules.length && column < modules.length;
        image.setRGB(x, y, inside && modules[row][column] ? 0x000000 : 0xffffff);
      }
    }
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static void nothing(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  private static Ended run(String... arguments) {
    var text = new StringWriter();
    var writer = new PrintWriter(text);
    int code = Main.commandLine().setOut(writer).setErr(writer).execute(arguments);
    return new Ended(code, text.toString());
  }
}
