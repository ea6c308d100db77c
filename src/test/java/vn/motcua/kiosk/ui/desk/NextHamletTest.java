package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Figures;
import vn.motcua.kiosk.campaign.Overview;
import vn.motcua.kiosk.campaign.Pace;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Row;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;

/** The hint says where to go and from which numbers that comes. */
class NextHamletTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private final Words words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));

  private static Row hamlet(String name, int needed, int active) {
    return new Row(
        name,
        Figures.NONE,
        Optional.of(new Attainment(400, needed, active, Math.max(0, needed - active))));
  }

  private Optional<NextHamlet> next(Row... hamlets) {
    return NextHamlet.of(
        new Overview(
            new Period(DAY, DAY),
            Figures.NONE,
            Optional.empty(),
            0,
            new Pace(0, 0, 0),
            List.of(),
            Stream.of(hamlets).toList(),
            List.of()),
        words);
  }

  @Test
  void theLargestShareMissingComesFirstNotTheLargestNumber() {
    var next =
        next(
            hamlet("thôn Trung", 400, 300),
            hamlet("thôn Hạ", 100, 40),
            hamlet("thôn Đông", 100, 60));

    assertThat(next)
        .contains(
            new NextHamlet(
                "Thôn Hạ và thôn Đông chậm nhất: nên đến trước.",
                "Thôn Hạ thiếu 60 trên 100 người cần có (60,0\u00a0%)."
                    + " Máy xếp theo số thiếu chia cho chỉ tiêu."));
  }

  @Test
  void whereAllHaveMetTheirTargetItSaysSo() {
    assertThat(next(hamlet("thôn Hạ", 100, 100)).orElseThrow().where())
        .isEqualTo("Mọi thôn đã đạt chỉ tiêu.");
  }

  @Test
  void withoutTargetsNothingIsAdvised() {
    assertThat(next(new Row("thôn Hạ", Figures.NONE, Optional.empty()))).isEmpty();
  }
}
