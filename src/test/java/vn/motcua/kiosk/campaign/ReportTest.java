package vn.motcua.kiosk.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.kiosk.campaign.InventedCampaign.DAYS;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.handout.PdfA;
import vn.motcua.kiosk.visit.ResultCount;
import vn.motcua.kiosk.visit.StoreProblem;

/** The reports of the invented campaign, as they are read from the files, against truth tables. */
class ReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** Name, visits, registered, waiting, level 1, level 2, referred, troubled. */
  private static final List<List<String>> BY_HAMLET =
      List.of(
          List.of("thôn Trung", "5", "2", "1", "3", "0", "0", "2"),
          List.of("thôn Hạ", "4", "1", "1", "0", "2", "2", "2"),
          List.of("thôn Đông", "0", "0", "0", "0", "0", "0", "0"),
          List.of("thôn Cũ", "1", "0", "0", "1", "0", "0", "0"),
          List.of("Chưa rõ", "1", "1", "1", "0", "0", "0", "0"),
          List.of("Cộng", "11", "4", "3", "4", "2", "2", "4"));

  /** Population, needed, active, thousandths, missing. */
  private static final List<List<String>> TARGETS =
      List.of(
          List.of("thôn Trung", "10", "6", "5", "500", "1"),
          List.of("thôn Hạ", "8", "5", "5", "625", "0"),
          List.of("thôn Đông", "20", "14", "4", "200", "10"),
          List.of("Cộng", "38", "25", "14", "368", "11"));

  private final ReportWriter writer =
      new ReportWriter(
          new Results(InventedCampaign::results, InventedCampaign.commune()),
          InventedCampaign.commune());

  @TempDir private Path folder;

  private Report report(By by) throws StoreProblem {
    return writer.write(DAYS, by, Optional.empty(), TODAY);
  }

  @Test
  void theReportIsReadAsLongAsItIsKept() throws StoreProblem, IOException {
    assertThat(PdfA.faults(ReportPages.pdf(report(By.HAMLET)))).isEmpty();
  }

  private static String pdf(Report report) throws IOException {
    try (var document = Loader.loadPDF(ReportPages.pdf(report))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static List<List<String>> csv(Report report) throws IOException {
    var text = new String(ReportCsv.csv(report), UTF_8);
    assertThat(text).startsWith("\uFEFF").contains("\r\n");
    try (var reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      return reader.stream().map(r -> List.copyOf(r.getFields())).toList();
    }
  }

  /** Numbers as the workbook has them; a number that is a word would fail. */
  private static List<List<String>> xlsx(Report report) throws IOException {
    var lines = new ArrayList<List<String>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(ReportSheet.xlsx(report)));
        var rows = book.getFirstSheet().openStream()) {
      int columns = report.sheet().columns().size();
      rows.filter(row -> row.getRowNum() > 5)
          .filter(row -> row.getCellCount() == columns)
          .forEach(row -> lines.add(words(row)));
    }
    return lines;
  }

  private static List<String> words(Row row) {
    var words = new ArrayList<String>();
    row.forEach(
        cell -> {
          if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            words.add(
                number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0
                    ? number.toBigInteger().toString()
                    : number.multiply(BigDecimal.valueOf(1000)).toBigInteger().toString());
          } else {
            words.add(cell.getText());
          }
        });
    return words;
  }

  @Test
  void everyNumberByHamletIsThatOfTheTruthTableInAllThreeFormats()
      throws StoreProblem, IOException {
    var report = report(By.HAMLET);
    var csv = csv(report);
    var xlsx = xlsx(report);
    var pdf = pdf(report);

    assertThat(csv.subList(1, csv.size()))
        .extracting(line -> line.subList(0, 8))
        .containsExactlyElementsOf(BY_HAMLET);
    assertThat(xlsx).extracting(line -> line.subList(0, 8)).containsExactlyElementsOf(BY_HAMLET);
    for (var line : BY_HAMLET) {
      assertThat(pdf).contains(String.join(" ", line));
    }
    for (var line : TARGETS) {
      int permille = Integer.parseInt(line.get(4));
      var share = permille / 10 + "," + permille % 10 + " %";
      var inCsv = new ArrayList<>(line.subList(1, 6));
      inCsv.set(3, permille / 10 + "." + permille % 10);
      assertThat(csv)
          .anySatisfy(
              l ->
                  assertThat(l).startsWith(line.getFirst()).endsWith(inCsv.toArray(String[]::new)));
      assertThat(xlsx)
          .anySatisfy(
              l ->
                  assertThat(l)
                      .startsWith(line.getFirst())
                      .endsWith(line.subList(1, 6).toArray(String[]::new)));
      assertThat(pdf)
          .contains(
              String.join(
                  " ", line.getFirst(), line.get(1), line.get(2), line.get(3), share, line.get(5)));
    }
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void whateverTheLinesAreTheFormatsSayTheSame(By by) throws StoreProblem, IOException {
    var report = report(by);
    var csv = csv(report);
    var xlsx = xlsx(report);
    var pdf = pdf(report).replaceAll("\\s+", " ");

    assertThat(csv.getFirst().getFirst()).isEqualTo(report.sheet().columns().getFirst());
    assertThat(xlsx).hasSize(csv.size() - 1);
    for (int i = 0; i < xlsx.size(); i++) {
      var figures = csv.get(i + 1).subList(0, 8);
      assertThat(xlsx.get(i).subList(0, 8)).isEqualTo(figures);
      assertThat(pdf).contains(String.join(" ", figures));
    }
  }

  @Test
  void thePaperHasWhatTheDecreeWantsAroundTheNumbers() throws StoreProblem, IOException {
    assertThat(pdf(report(By.GROUP)).replaceAll("\\s+", " "))
        .contains(
            "ỦY BAN NHÂN DÂN XÃ MẪU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "/BC-UBND",
            "Mẫu, ngày 01 tháng 12 năm 2026",
            "BÁO CÁO",
            "(từ ngày 16/11/2026 đến ngày 29/11/2026)",
            "Nơi nhận: - UBND tỉnh Minh Họa; - Công an xã Mẫu; - Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Nguyễn Văn Mẫu");
  }

  @Test
  void aPaperOfManyDaysNumbersItsPagesAndRepeatsTheNamesOfItsColumns()
      throws StoreProblem, IOException {
    var many =
        new Results(
            (_, _, _, _) ->
                IntStream.range(0, 60)
                    .mapToObj(
                        n ->
                            new ResultCount(
                                InventedCampaign.FIRST.plusDays(n).toString(), 1, 1, 0, 0, 0, 0))
                    .toList(),
            InventedCampaign.commune());
    var report =
        new ReportWriter(many, InventedCampaign.commune())
            .write(
                new Period(InventedCampaign.FIRST, InventedCampaign.FIRST.plusDays(59)),
                By.DAY,
                Optional.empty(),
                TODAY);

    try (var document = Loader.loadPDF(ReportPages.pdf(report))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      var stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(document).strip()).startsWith("2").contains("Số lượt");
    }
  }

  @Test
  void whereThereWasNoVisitAPlainPageSaysSo() throws StoreProblem, IOException {
    var none = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
    var report = writer.write(none, By.HAMLET, Optional.empty(), TODAY);

    assertThat(pdf(report))
        .contains("không có lượt nào từ ngày 01/01/2025 đến ngày 31/01/2025")
        .doesNotContain("Số lượt");
    assertThat(csv(report))
        .last()
        .extracting(line -> line.subList(0, 2))
        .isEqualTo(List.of("Cộng", "0"));
  }

  @Test
  void aNameThatIsAFormulaIsOnlyAName() throws IOException {
    var table =
        new Table(
            Table.Shape.WHOLE,
            List.of("Thôn", "Số lượt"),
            List.of(
                List.of(new Cell.Words("=HYPERLINK(\"http://x\")"), new Cell.Whole(1)),
                List.of(new Cell.Words("@SUM(1), \"hai\""), new Cell.Whole(-2))),
            false);
    var report =
        new Report(
            "Ủy ban",
            "Mẫu",
            "Thử",
            DAYS,
            List.of(),
            List.of(),
            table,
            InventedCampaign.commune().report());

    assertThat(csv(report).subList(1, 3))
        .containsExactly(
            List.of("'=HYPERLINK(\"http://x\")", "1"), List.of("'@SUM(1), \"hai\"", "-2"));
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(ReportSheet.xlsx(report)));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.flatMap(Row::stream).filter(Objects::nonNull))
          .noneMatch(cell -> cell.getType() == CellType.FORMULA)
          .anyMatch(cell -> cell.getText().startsWith("=HYPERLINK"));
    }
  }

  // --- the file ---

  @Test
  void aReportTakesThePlaceOfAnOlderOne() throws ReportProblem, IOException {
    var file = Files.writeString(folder.resolve("bao-cao.csv"), "cũ");
    new ReportFile().write(file, "mới".getBytes(UTF_8));

    assertThat(file).hasContent("mới");
    assertThat(folder.toFile().list()).containsExactly("bao-cao.csv");
  }

  @Test
  void aStickThatFillsUpInTheMiddleKeepsTheOlderReportAndNoHalfOne() throws IOException {
    var file = Files.writeString(folder.resolve("bao-cao.pdf"), "cũ");
    var full =
        new ReportFile(
            (half, bytes) -> {
              Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
              throw new IOException("No space left on device");
            });

    var problem = catchThrowableOfType(ReportProblem.class, () -> full.write(file, new byte[1000]));

    assertThat(problem).hasMessageStartingWith("RPT-02").hasMessageContaining("đầy");
    assertThat(file).hasContent("cũ");
    assertThat(folder.toFile().list()).containsExactly("bao-cao.pdf");
  }

  @Test
  void aStickThatWasPulledIsNamed() {
    var gone = folder.resolve("usb").resolve("bao-cao.pdf");

    assertThat(
            catchThrowableOfType(
                    ReportProblem.class, () -> new ReportFile().write(gone, new byte[1]))
                .kind())
        .isEqualTo(ReportProblem.Kind.GONE);
  }

  @Test
  void aFolderInTheWayIsNamed() throws IOException {
    var file = folder.resolve("bao-cao.pdf");
    Files.createDirectories(file.resolve("x"));

    assertThat(
            catchThrowableOfType(
                    ReportProblem.class, () -> new ReportFile().write(file, new byte[1]))
                .kind())
        .isEqualTo(ReportProblem.Kind.FOLDER);
    assertThat(folder.toFile().list()).containsExactly("bao-cao.pdf");
  }

  @Test
  void aReportThatNoDiskHoldsIsToldAsFull() {
    var error = new IOException("No space left on device");

    assertThat(ReportProblem.of(error, folder, Long.MAX_VALUE).kind())
        .isEqualTo(ReportProblem.Kind.FULL);
  }
}
