package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign is to reach, and each mistake that an editor can make about it. */
class TargetCheckTest {

  private static final String COMMUNE = "commune.yaml";

  @TempDir private Path temporary;
  private ConfigFolder folder;

  @BeforeEach
  void copy() {
    folder = ConfigFolder.copyInto(temporary);
  }

  @ParameterizedTest
  @CsvSource({
    "86,100,false,86",
    "905,50,false,453",
    "905,50,true,453",
    "1010,50,false,505",
    "1010,50,true,506",
    "3,1,false,1",
    "1,99,true,1",
    "1000000,75,false,750000"
  })
  void aTargetIsMetByTheSmallestNumberOfPeopleThatIsEnough(
      int population, int percent, boolean above, int needed) {
    assertThat(new Target(population, percent, above, 0).needed()).isEqualTo(needed);
  }

  @Test
  void theDeliveredCampaignHasTargetsForItsHamletsAndGroups() {
    var campaign = folder.read().config().orElseThrow().commune().campaigns().getFirst();

    assertThat(campaign.hamlets())
        .hasSize(5)
        .contains(new Campaign.HamletTarget("thôn Hạ", new Target(431, 70, false, 212)));
    assertThat(campaign.groups())
        .extracting(Campaign.Group::id)
        .containsExactly("officials", "youth", "members", "pupils", "others");
    assertThat(campaign.groups().get(2).target()).isEqualTo(new Target(905, 50, true, 488));
    assertThat(campaign.hamlets().stream().mapToInt(h -> h.target().population()).sum())
        .isEqualTo(campaign.groups().stream().mapToInt(g -> g.target().population()).sum());
  }

  @Test
  void aCampaignNeedsNoTargets() {
    var text = folder.text(COMMUNE);
    int from = text.indexOf("    # Chỉ tiêu từng thôn");
    folder.write(COMMUNE, text.substring(0, from));

    assertThat(folder.read().config().orElseThrow().commune().campaigns().getFirst().groups())
        .isEmpty();
  }

  @Test
  void aHamletNamedTwiceIsShownWithItsFirstLine() {
    folder.replace(COMMUNE, "{ name: thôn Thượng }", "{ name: thôn Trung }");

    assertThat(folder.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.key()).isEqualTo("hamlets[1].name");
              assertThat(problem.sentence())
                  .isEqualTo(
                      "Thôn “thôn Trung” đã ghi ở dòng %d. Hãy bỏ bớt một dòng."
                          .formatted(folder.lineOf(COMMUNE, "{ name: thôn Trung }")));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { name: thôn Hạ, population | { name: thôn Hạn, population | campaigns[0].hamlets[2].name | Không có thôn “thôn Hạn”
          { name: thôn Hạ, population | { name: thôn Trung, population | campaigns[0].hamlets[2].name | đã ghi ở dòng
          population: 540, target: 80 | population: 540, target: 101 | campaigns[0].hamlets[0].target | Nhiều nhất là 100
          population: 540, target: 80 | population: 0, target: 80 | campaigns[0].hamlets[0].population | Ít nhất là 1
          population: 540, target: 80 | population: 300, target: 80 | campaigns[0].hamlets[0].already | nhiều hơn số người (300)
          target: 50\\n        above: true | target: 100\\n        above: true | campaigns[0].groups[2].above | trên 100 %
          id: youth | id: officials | campaigns[0].groups[1].id | Nhóm “officials” đã ghi
          population: 132\\n | \\n | campaigns[0].groups[3] | Thiếu khóa “population”
          to: 2026-12-06 | to: 2026-11-15 | campaigns[0].to | Ngày cuối trước ngày đầu
          """)
  void aMistakeIsShownAtItsPlace(String is, String becomes, String key, String sentence) {
    folder.replace(COMMUNE, is.replace("\\n", "\n"), becomes.replace("\\n", "\n"));

    assertThat(folder.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.key()).startsWith(key);
              assertThat(problem.sentence()).contains(sentence);
            });
  }

  @Test
  void campaignsThatShareADayAreShown() {
    folder.replace(
        COMMUNE,
        "campaigns:\n",
        """
        campaigns:
          - name: { vi: "Đợt hai", en: "Second" }
            from: 2026-12-06
            to: 2026-12-20
            hours: "7:30-17:00"
            stops:
              - from: 2026-12-06
                to: 2026-12-20
                hamlets: [thôn Hạ]
                place: { vi: "Nhà văn hóa", en: "Hall" }
        """);

    assertThat(folder.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.key()).isEqualTo("campaigns[1].from");
              assertThat(problem.sentence()).contains("trùng ngày với đợt từ 2026-12-06");
            });
  }
}
