package vn.motcua.kiosk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.kiosk.campaign.InventedCampaign.DAYS;
import static vn.motcua.kiosk.campaign.InventedCampaign.FIRST;
import static vn.motcua.kiosk.campaign.InventedCampaign.LAST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.visit.StoreProblem;

/** The numbers of the invented campaign, against tables made by hand. */
class ResultsTest {

  private static final Optional<String> ALL = Optional.empty();

  private final Results results =
      new Results(InventedCampaign::results, InventedCampaign.commune());

  private static Row row(String label, int... f) {
    return new Row(label, new Figures(f[0], f[1], f[2], f[3], f[4], f[5], f[6]), Optional.empty());
  }

  private static Row against(
      String label, Figures figures, int population, int needed, int active, int missing) {
    return new Row(
        label, figures, Optional.of(new Attainment(population, needed, active, missing)));
  }

  @Test
  void byDayTheDaysWithVisitsStandInTheirOrder() throws StoreProblem {
    assertThat(results.rows(DAYS, By.DAY, ALL))
        .containsExactly(
            row("16/11/2026", 3, 1, 1, 1, 1, 0, 1),
            row("17/11/2026", 2, 1, 1, 1, 0, 0, 0),
            row("20/11/2026", 1, 0, 0, 0, 0, 1, 0),
            row("22/11/2026", 1, 0, 0, 0, 1, 0, 1),
            row("23/11/2026", 1, 0, 0, 0, 0, 0, 1),
            row("24/11/2026", 3, 2, 1, 2, 0, 1, 1));
  }

  @Test
  void byWeekTheyGoFromMondayToSundayWithinThePeriod() throws StoreProblem {
    assertThat(results.rows(new Period(FIRST.plusDays(1), LAST.plusDays(1)), By.WEEK, ALL))
        .containsExactly(
            row("17/11 – 22/11/2026", 4, 1, 1, 1, 1, 1, 1),
            row("23/11 – 29/11/2026", 4, 2, 1, 2, 0, 1, 2),
            row("30/11 – 30/11/2026", 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void byCampaignWhatLiesOutsideOfAllIsALineOfItsOwn() throws StoreProblem {
    var november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    assertThat(results.rows(november, By.CAMPAIGN, ALL))
        .containsExactly(
            against("Đợt cao điểm", new Figures(11, 4, 3, 4, 2, 2, 4), 38, 25, 14, 11),
            row("Ngoài các đợt", 2, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void byHamletTargetsCountFromTheBeginningOfTheCampaign() throws StoreProblem {
    var secondWeek = new Period(FIRST.plusDays(7), LAST);

    assertThat(results.rows(secondWeek, By.HAMLET, ALL))
        .containsExactly(
            against("thôn Trung", new Figures(2, 1, 0, 1, 0, 0, 1), 10, 6, 5, 1),
            against("thôn Hạ", new Figures(1, 1, 1, 0, 0, 1, 1), 8, 5, 5, 0),
            against("thôn Đông", Figures.NONE, 20, 14, 4, 10),
            row("thôn Cũ", 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void oneHamletAloneIsOneLineWithItsTarget() throws StoreProblem {
    assertThat(results.rows(DAYS, By.HAMLET, Optional.of("thôn Hạ")))
        .containsExactly(against("thôn Hạ", new Figures(4, 1, 1, 0, 2, 2, 2), 8, 5, 5, 0));
  }

  @Test
  void campaignsAreNotAddedUpBecauseTheyAreAboutTheSamePeople() {
    var row = against("Đợt", Figures.NONE, 38, 25, 14, 11);

    assertThat(new Tables("Đợt", List.of(row, row), true).together()).isEmpty();
    assertThat(new Tables("Đợt", List.of(row, row), true).targets().orElseThrow().total())
        .isFalse();
    assertThat(new Tables("Đợt", List.of(row), true).together()).isPresent();
    assertThat(new Tables("Thôn", List.of(row, row), false).together())
        .contains(new Attainment(76, 50, 28, 22));
  }

  @Test
  void byGroupTheUnknownComesLastAndIsNeverSharedOut() throws StoreProblem {
    assertThat(results.rows(DAYS, By.GROUP, ALL))
        .containsExactly(
            against("Cán bộ, đảng viên", new Figures(3, 2, 1, 2, 0, 0, 1), 3, 3, 3, 0),
            against("Đoàn viên thanh niên", new Figures(5, 2, 2, 1, 1, 2, 2), 35, 18, 10, 8),
            row("gone", 1, 0, 0, 1, 0, 0, 0),
            row("Chưa rõ", 2, 0, 0, 0, 1, 0, 1));
  }

  @Test
  void aGroupInOneHamletHasNoTargetOfItsOwn() throws StoreProblem {
    assertThat(results.rows(DAYS, By.GROUP, Optional.of("thôn Hạ")))
        .containsExactly(
            row("Cán bộ, đảng viên", 0, 0, 0, 0, 0, 0, 0),
            row("Đoàn viên thanh niên", 3, 1, 1, 0, 1, 2, 2),
            row("Chưa rõ", 1, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void byLevelItIsTheAccountThatBecameActive() throws StoreProblem {
    assertThat(results.rows(DAYS, By.LEVEL, ALL))
        .containsExactly(
            row("Chưa kích hoạt", 5, 3, 3, 0, 0, 2, 3),
            row("Kích hoạt mức 1", 4, 1, 0, 4, 0, 0, 0),
            row("Kích hoạt mức 2", 2, 0, 0, 0, 2, 0, 1));
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void whateverTheLinesAreTheyComeToTheSameTotal(By by) throws StoreProblem {
    var total = results.total(DAYS, ALL);

    assertThat(total).isEqualTo(new Figures(11, 4, 3, 4, 2, 2, 4));
    assertThat(Results.sum(results.rows(DAYS, by, ALL).stream().map(Row::figures).toList()))
        .isEqualTo(total);
  }

  @Test
  void theDeskSeesWhereTheCampaignStands() throws StoreProblem {
    var overview = overview(DAYS, ALL, LocalDate.of(2026, 11, 24));

    assertThat(overview.figures().activated()).isEqualTo(6);
    assertThat(overview.attainment()).contains(new Attainment(38, 25, 14, 11));
    assertThat(overview.thisWeek()).isEqualTo(2);
    assertThat(overview.pace()).isEqualTo(new Pace(11, 5, 3));
    assertThat(overview.hamletsMissing()).isEqualTo(2);
    assertThat(overview.slowest(2))
        .extracting(Row::label)
        .containsExactly("thôn Đông", "thôn Trung");
    assertThat(overview.trend())
        .hasSize(9)
        .extracting(Trend::visits, Trend::activated)
        .startsWith(tuple(3, 2), tuple(2, 1), tuple(0, 0))
        .endsWith(tuple(1, 0), tuple(3, 2));
  }

  @Test
  void ofSomeDaysTheFiguresAreTheirsAndTheTargetsStillThoseOfTheCampaign() throws StoreProblem {
    var overview =
        overview(new Period(FIRST.plusDays(7), LAST.plusDays(9)), ALL, LocalDate.of(2026, 11, 24));

    assertThat(overview.period()).isEqualTo(new Period(FIRST.plusDays(7), FIRST.plusDays(8)));
    assertThat(overview.figures()).isEqualTo(new Figures(4, 2, 1, 2, 0, 1, 2));
    assertThat(overview.trend()).hasSize(2);
    assertThat(overview.attainment()).contains(new Attainment(38, 25, 14, 11));
  }

  @Test
  void ofOneHamletItIsItsOwnTarget() throws StoreProblem {
    var overview = overview(DAYS, Optional.of("thôn Trung"), LocalDate.of(2026, 11, 24));

    assertThat(overview.attainment()).contains(new Attainment(10, 6, 5, 1));
    assertThat(overview.figures()).isEqualTo(new Figures(5, 2, 1, 3, 0, 0, 2));
    assertThat(overview.pace()).isEqualTo(new Pace(1, 5, 1));
    assertThat(overview.hamlets()).extracting(Row::label).containsExactly("thôn Trung");
  }

  @Test
  void beforeTheCampaignAndAfterItNothingBreaks() throws StoreProblem {
    assertThat(overview(DAYS, ALL, FIRST.minusDays(5)).pace().daysLeft()).isEqualTo(18);
    assertThat(overview(DAYS, ALL, LAST.plusDays(50)).pace()).isEqualTo(new Pace(11, 0, 11));
    assertThat(results.campaign(new Period(LAST.plusDays(1), LAST.plusDays(2)))).isEmpty();
    assertThat(results.rows(new Period(LAST.plusDays(5), LAST.plusDays(9)), By.DAY, ALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"216, 26, 9", "0, 26, 0", "1, 26, 1", "26, 26, 1", "27, 26, 2", "5, 0, 5"})
  void thePaceIsRoundedUp(int missing, int days, int perDay) {
    assertThat(Pace.of(missing, LAST.minusDays(days), LAST))
        .isEqualTo(new Pace(missing, days, perDay));
  }

  @Test
  void whatOneHamletHasTooMuchDoesNotHelpAnother() {
    assertThat(Attainment.of(List.of(new Attainment(10, 5, 9, 0), new Attainment(10, 5, 1, 4))))
        .isEqualTo(new Attainment(20, 10, 10, 4));
  }

  private Overview overview(Period asked, Optional<String> hamlet, LocalDate today)
      throws StoreProblem {
    return Overview.of(results, campaign(), asked, hamlet, today);
  }

  private static Campaign campaign() {
    return InventedCampaign.commune().campaigns().getFirst();
  }
}
