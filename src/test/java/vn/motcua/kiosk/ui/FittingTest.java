package vn.motcua.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.config.ConfigProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.WrittenText;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.ui.citizen.Fx;

@ExtendWith(Fx.class)
class FittingTest {

  /** Kinds of texts without a place, each with its reason. */
  private static final Set<String> WITHOUT =
      Set.of(
          "pathways[].title", // on paper, which makes room by itself
          "pathways[].goal",
          "messages[].unlike",
          "utilities[].title",
          "utilities[].label", // in a row of chips, measured together with its page
          "police.map.places[].name", // in a drawing that the schema keeps short
          "campaigns[].name", // of the first page, which is measured with every campaign's texts
          "campaigns[].contact",
          "campaigns[].stops[].place");

  private static final List<WrittenText> DELIVERED =
      ConfigReader.read(Path.of("kiosk-config"), LocalDate.of(2026, 11, 24)).texts();

  @Test
  void theDeliveredTextsFitTheirPlaces() {
    assertThat(problems(DELIVERED)).isEmpty();
  }

  @Test
  void everyKindOfTextHasAPlaceOrAReason() {
    var homeless = new TreeSet<String>();
    for (var text : DELIVERED) {
      if (TextPlace.of(text.kind(), 4).isEmpty() && !WITHOUT.contains(text.kind())) {
        homeless.add(text.kind());
      }
    }
    assertThat(homeless).isEmpty();
  }

  @Test
  void aTextThatIsTooLongIsNamedWithItsPlaceAndHowMuchToLeaveOut() {
    var title = "Đăng ký trên ứng dụng VNeID của Bộ Công an ngay tại Bộ phận Một cửa xã Mẫu";
    assertThat(problems(List.of(text("steps[3].title", title))))
        .singleElement()
        .hasToString(
            "guide/steps.yaml:7:12  steps[3].title.vi  Chữ dài 3 dòng, chỗ này chỉ có 1 dòng."
                + " Hãy bớt chừng 10 tiếng.");
  }

  @Test
  void narrowerPlacesHoldLess() {
    var help = "Gõ số định danh in trên thẻ căn cước gắn chip của {ông/bà} vào ô đầu tiên ở đây.";
    assertThat(problems(List.of(text("steps[0].actions[0].help", help)))).isEmpty();
    var four =
        List.of(0, 1, 2, 3).stream().map(i -> text("steps[0].actions[" + i + "].help", help));
    assertThat(problems(four.toList())).as("four actions have a line each").hasSize(4);
  }

  @Test
  void aLabelWiderThanItsPlaceIsTooLongHoweverFewWordsItHas() {
    var symptom = "Bấm [[Kích hoạt tài khoản định danh điện tử]]";
    assertThat(problems(List.of(text("remedies[0].symptom", symptom)))).hasSize(1);
  }

  private static List<ConfigProblem> problems(List<WrittenText> texts) {
    return Fx.on(() -> Fitting.problems(texts));
  }

  private static WrittenText text(String key, String words) {
    var kind = key.replaceAll("\\d", "");
    return new WrittenText("guide/steps.yaml", key, kind, Language.VIETNAMESE, 7, 12, words, words);
  }
}
