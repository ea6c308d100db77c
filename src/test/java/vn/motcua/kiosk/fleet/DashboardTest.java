package vn.motcua.kiosk.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.fleet.ProvinceHere.DAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.province.ProvinceProblem;

/** The dashboard of {@code installer/province} before a real database, as its one reader. */
@Tag("fleet")
class DashboardTest {

  @RegisterExtension static final ProvinceHere PROVINCE = new ProvinceHere();

  @TempDir private Path folder;

  @BeforeEach
  void aCounterToldAndAnotherIsSilent() throws IOException, ProvinceProblem, SQLException {
    var outbox = new Listed(1);
    outbox.visits(40, DAY);
    PROVINCE
        .counter(folder, PROVINCE.enrol("00001", 1), PROVINCE.server().port(), Clock.systemUTC())
        .round(outbox);
    var _ = PROVINCE.enrol("00002", 1);
    PROVINCE.run(
        "DROP ROLE IF EXISTS grafana; CREATE ROLE grafana LOGIN PASSWORD 'mau' IN ROLE"
            + " fleet_analyst");
  }

  private static List<JsonNode> panels() throws IOException {
    var panels = new ArrayList<JsonNode>();
    new ObjectMapper()
        .readTree(Files.readString(Path.of("installer/province/grafana-dashboard.json"), UTF_8))
        .path("panels")
        .forEach(panels::add);
    return panels;
  }

  /** The November of Vietnam, as Grafana puts it in place of its macros: in UTC, in quotes. */
  private static String asked(JsonNode panel) {
    return panel
        .path("targets")
        .path(0)
        .path("rawSql")
        .asText()
        .replace("$__timeFrom()", "'2026-10-31T17:00:00Z'")
        .replace("$__timeTo()", "'2026-11-30T16:59:59.999Z'");
  }

  @Test
  void everyPanelIsAnsweredToSomebodyWhoMayReadSumsOnly() throws IOException, SQLException {
    assertThat(panels()).hasSize(8);
    try (var grafana =
            DriverManager.getConnection(
                PROVINCE.server().url(ProvinceHere.NAME), "grafana", "mau");
        var statement = grafana.createStatement()) {
      grafana.setReadOnly(true);
      for (var panel : panels()) {
        try (var rows = statement.executeQuery(asked(panel))) {
          assertThat(rows.next()).as(panel.path("title").asText()).isTrue();
          assertThat(rows.getString(1)).as(panel.path("title").asText()).isNotNull();
        }
      }
    }
  }

  /** A macro that compares a day with UTC's moments would count the evening before with it. */
  @Test
  void daysAreThoseOfVietnam() throws IOException, SQLException, ProvinceProblem {
    var outbox = new Listed(2);
    for (var day : List.of("2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01")) {
      outbox.visit(LocalDate.parse(day));
    }
    PROVINCE
        .counter(
            folder.resolve("two"),
            PROVINCE.enrol("00002", 1),
            PROVINCE.server().port(),
            Clock.systemUTC())
        .round(outbox);
    assertThat(PROVINCE.number(asked(panels().getFirst()))).as("40, and two").isEqualTo(42);
  }

  @Test
  void panelsHaveNumbersOfTheirOwnAndNoneLiesOverAnother() throws IOException {
    var panels = panels();
    assertThat(panels).extracting(p -> p.path("id").asInt()).doesNotHaveDuplicates();
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 24; x++) {
        int column = x;
        int row = y;
        assertThat(panels.stream().filter(p -> covers(p.path("gridPos"), column, row)).count())
            .as("%d, %d", x, y)
            .isLessThan(2);
      }
    }
  }

  private static boolean covers(JsonNode place, int x, int y) {
    return x >= place.path("x").asInt()
        && x < place.path("x").asInt() + place.path("w").asInt()
        && y >= place.path("y").asInt()
        && y < place.path("y").asInt() + place.path("h").asInt();
  }
}
