package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Report;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.Row;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.ProvinceLists;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;
import vn.motcua.kiosk.province.Targets;

/** What a province reads out of a real database. */
@Tag("fleet")
class ProvinceReportTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  private static final Period WEEK = new Period(DAY.minusDays(6), DAY);
  private static final WiderReport.Author AUTHOR =
      new WiderReport.Author("Ủy ban nhân dân tỉnh Minh Họa", "Minh Họa");

  @TempDir private Path folder;

  @BeforeEach
  void threeCountersInTwoCommunes() throws IOException, ProvinceProblem, SQLException {
    told("00001", 1, 40);
    told("00001", 2, 25);
    told("00002", 1, 10);
    PROVINCE.run("UPDATE fleet.commune SET name = 'Mẫu Hai' WHERE code = 2");
    PROVINCE.run("INSERT INTO fleet.commune VALUES (3, 'phường', 'Mẫu Ba', 'Minh Họa')");
  }

  private void told(String commune, int number, int visits) throws IOException, ProvinceProblem {
    var outbox = new Listed(number);
    outbox.visits(visits, DAY);
    var place = folder.resolve(commune + number);
    PROVINCE
        .counter(
            place, PROVINCE.enrol(commune, number), PROVINCE.server().port(), Clock.systemUTC())
        .round(outbox);
  }

  private static int visits(By by, String label) throws ProvinceProblem {
    return new ProvinceResults(PROVINCE.database())
        .rows(WEEK, by, Optional.empty()).stream()
            .filter(row -> row.label().equals(label))
            .mapToInt(row -> row.figures().visits())
            .sum();
  }

  @Test
  void countersOfACommuneAreAddedUpAndSilentCommunesStandThereToo() throws ProvinceProblem {
    assertThat(visits(By.COMMUNE, "xã Mẫu")).isEqualTo(65);
    assertThat(visits(By.COMMUNE, "xã Mẫu Hai")).isEqualTo(10);
    assertThat(new ProvinceResults(PROVINCE.database()).rows(WEEK, By.COMMUNE, Optional.empty()))
        .hasSize(3);
    assertThat(visits(By.PROVINCE, "Minh Họa")).isEqualTo(75);
    assertThat(visits(By.CAMPAIGN, "Đợt cao điểm cấp tài khoản VNeID")).isEqualTo(75);
    assertThat(visits(By.DAY, "24/11/2026")).isEqualTo(75);
  }

  @Test
  void communesStandAsInAVietnameseList() throws ProvinceProblem, SQLException {
    PROVINCE.run(
        """
        INSERT INTO fleet.commune
        SELECT 10 + n, 'xã', 'Mẫu ' || n, 'Minh Họa' FROM generate_series(1, 10) n
        """);
    assertThat(new ProvinceResults(PROVINCE.database()).rows(WEEK, By.COMMUNE, Optional.empty()))
        .extracting(Row::label)
        .startsWith("phường Mẫu Ba", "xã Mẫu", "xã Mẫu 1", "xã Mẫu 2")
        .endsWith("xã Mẫu 9", "xã Mẫu 10", "xã Mẫu Hai");
  }

  @Test
  void communesOfTheSameNameAreToldApart() throws ProvinceProblem, SQLException {
    PROVINCE.run("INSERT INTO fleet.commune VALUES (4, 'xã', 'Mẫu', 'Mẫu Khác')");
    assertThat(visits(By.COMMUNE, "xã Mẫu, Mẫu Khác")).isZero();
    assertThat(visits(By.COMMUNE, "xã Mẫu, Minh Họa")).isEqualTo(65);
    var one =
        new ProvinceResults(PROVINCE.database()).rows(WEEK, By.COMMUNE, Optional.of("Mẫu Khác"));
    assertThat(one).singleElement().extracting(Row::label).isEqualTo("xã Mẫu");
  }

  @Test
  void aProvinceThatIsSpeltDifferentlyIsNotReportedAsEmpty() {
    assertThatExceptionOfType(ProvinceProblem.class)
        .isThrownBy(
            () ->
                new ProvinceResults(PROVINCE.database())
                    .rows(WEEK, By.COMMUNE, Optional.of("Minh Hoạ")))
        .withMessageStartingWith("PRV-02 ")
        .withMessageContaining("Minh Họa");
  }

  @Test
  void targetsOfTheCommunesPlanAndOfTheProvincesListStandInTheReport()
      throws ProvinceProblem, IOException, SQLException {
    PROVINCE.run("DELETE FROM fleet.target WHERE commune = 2");
    var list =
        Files.writeString(
            folder.resolve("targets.csv"),
            """
            Mã xã,Đợt,Từ ngày,Đến ngày,Người thuộc diện,Chỉ tiêu,Đã kích hoạt
            00002,Đợt hai,20/11/2026,30/11/2026,100,>50%,10
            """);
    new Targets(PROVINCE.database()).set(ProvinceLists.targets(list));

    var rows = new ProvinceResults(PROVINCE.database()).rows(WEEK, By.COMMUNE, Optional.empty());
    var two = rows.stream().filter(r -> r.label().equals("xã Mẫu Hai")).findFirst().orElseThrow();
    assertThat(two.attainment())
        .contains(
            new Attainment(
                100, 51, 10 + two.figures().activated(), 41 - two.figures().activated()));
    assertThat(rows.getFirst().attainment()).as("phường Mẫu Ba has no target").isEmpty();

    var own = PROVINCE.number("SELECT population FROM fleet.target WHERE commune = 1");
    var provinces =
        new ProvinceResults(PROVINCE.database()).rows(WEEK, By.PROVINCE, Optional.empty());
    assertThat(provinces)
        .singleElement()
        .satisfies(p -> assertThat(p.attainment().orElseThrow().population()).isEqualTo(own + 100));
    assertThat(new ProvinceResults(PROVINCE.database()).rows(WEEK, By.CAMPAIGN, Optional.empty()))
        .filteredOn(row -> row.attainment().isPresent())
        .hasSize(1);
    assertThat(new String(ReportFormat.CSV.of(report(By.COMMUNE)), UTF_8))
        .contains("Chỉ tiêu", "Còn thiếu");
    try (var pdf = Loader.loadPDF(ReportFormat.PDF.of(report(By.COMMUNE)))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("3. So với chỉ tiêu", "Mẫu Hai");
    }
  }

  private static Report report(By by) throws ProvinceProblem {
    var rows = new ProvinceResults(PROVINCE.database()).rows(WEEK, by, Optional.empty());
    return WiderReport.of(AUTHOR, WEEK, by.column(), by.words(), by == By.CAMPAIGN, rows, DAY);
  }

  @Test
  void allFormatsSayTheSame() throws ProvinceProblem, IOException {
    var report = report(By.COMMUNE);

    assertThat(new String(ReportFormat.CSV.of(report), UTF_8))
        .contains("Xã, phường", "xã Mẫu", "65", "phường Mẫu Ba", "Cộng", "75");
    try (var pdf = Loader.loadPDF(ReportFormat.PDF.of(report))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("TỈNH MINH HỌA", "75 lượt công dân", "xã Mẫu Hai", "không thay số liệu");
    }
    assertThat(ReportFormat.XLSX.of(report)).isNotEmpty();
  }
}
