package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Text;

class CampaignTest {

  private static final Text PLACE = new Text(Map.of(Language.VIETNAMESE, "Nhà văn hóa"));

  /** From a Monday to the Sunday of the week after, two places in its second week. */
  private static final Campaign CAMPAIGN =
      new Campaign(
          PLACE,
          day(16),
          day(29),
          new Opening.Span(LocalTime.of(7, 30), LocalTime.of(22, 0)),
          Optional.empty(),
          List.of(stop(16, 22, "thôn Trung"), stop(23, 25, "thôn Hạ"), stop(26, 29, "thôn Đông")),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "16,thôn Trung",
    "22,thôn Trung",
    "23,thôn Hạ thôn Đông",
    "25,thôn Hạ thôn Đông",
    "26,thôn Đông",
    "29,thôn Đông"
  })
  void whatIsOverIsLeftOutAndWhatComesLaterInTheWeekFollows(int day, String hamlets) {
    var names = CAMPAIGN.thisWeek(day(day)).flatMap(s -> s.hamlets().stream()).toList();
    assertThat(String.join(" ", names)).isEqualTo(hamlets);
  }

  @Test
  void outsideItsDaysThereIsNothing() {
    assertThat(CAMPAIGN.thisWeek(day(15))).isEmpty();
    assertThat(CAMPAIGN.thisWeek(day(30))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10,thôn Trung,false",
    "15,thôn Trung,false",
    "16,thôn Trung,true",
    "23,thôn Hạ,true",
    "26,thôn Đông,true"
  })
  void whatIsOnNowIsAnnouncedElseWhatIsNext(int day, String hamlet, boolean thisWeek) {
    var told = Campaign.announced(List.of(CAMPAIGN), day(day)).orElseThrow();
    assertThat(told.stop().hamlets()).containsExactly(hamlet);
    assertThat(told.thisWeek(day(day))).isEqualTo(thisWeek);
  }

  @Test
  void ofTwoThatAreOnTheOneThatEndsSoonerIsAnnouncedWhicheverStandsFirst() {
    var allMonth = of(stop(1, 30, "thôn Thượng"));
    for (var both : List.of(List.of(CAMPAIGN, allMonth), List.of(allMonth, CAMPAIGN))) {
      assertThat(hamlet(both, 24)).isEqualTo("thôn Hạ");
      assertThat(hamlet(both, 30)).isEqualTo("thôn Thượng");
    }
    assertThat(Campaign.announced(List.of(CAMPAIGN), day(30))).isEmpty();
  }

  private static String hamlet(List<Campaign> campaigns, int day) {
    var told = Campaign.announced(campaigns, day(day)).orElseThrow();
    return told.stop().hamlets().getFirst();
  }

  private static Campaign of(Campaign.Stop... stops) {
    var hours = new Opening.Span(LocalTime.of(7, 30), LocalTime.of(22, 0));
    return new Campaign(
        PLACE, day(1), day(30), hours, Optional.empty(), List.of(stops), List.of(), List.of());
  }

  private static Campaign.Stop stop(int from, int to, String hamlet) {
    return new Campaign.Stop(day(from), day(to), List.of(hamlet), PLACE);
  }

  private static LocalDate day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember);
  }
}
