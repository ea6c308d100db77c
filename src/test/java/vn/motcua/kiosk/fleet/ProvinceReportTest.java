package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.campaign.WiderReport;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;
import vn.motcua.kiosk.province.ProvinceResults.By;

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
  void allFormatsSayTheSame() throws ProvinceProblem, IOException {
    var rows = new ProvinceResults(PROVINCE.database()).rows(WEEK, By.COMMUNE, Optional.empty());
    var report = WiderReport.of(AUTHOR, WEEK, By.COMMUNE.column(), By.COMMUNE.words(), rows, DAY);

    assertThat(new String(ReportFormat.CSV.of(report), UTF_8))
        .contains("Xã, phường", "xã Mẫu", "65", "phường Mẫu Ba", "Cộng", "75");
    try (var pdf = Loader.loadPDF(ReportFormat.PDF.of(report))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("TỈNH MINH HỌA", "75 lượt công dân", "xã Mẫu Hai", "không thay số liệu");
    }
    assertThat(ReportFormat.XLSX.of(report)).isNotEmpty();
  }

  @Test
  void whateverTheDashboardAsksAnAnalystMayRead() throws IOException, SQLException {
    var panels =
        new ObjectMapper()
            .readTree(Files.readString(Path.of("installer/province/grafana-dashboard.json"), UTF_8))
            .path("panels");
    assertThat(panels).hasSizeGreaterThan(5);
    for (var panel : panels) {
      var sql =
          panel
              .path("targets")
              .path(0)
              .path("rawSql")
              .asText()
              .replaceAll(
                  "\\$__timeFilter\\(([a-z.]+)\\)", "$1 BETWEEN '2026-11-01' AND '2026-11-30'");
      PROVINCE.run("SET ROLE fleet_analyst; " + sql);
    }
  }
}
