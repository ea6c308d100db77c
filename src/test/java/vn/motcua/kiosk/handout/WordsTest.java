package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Translation;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

  private static ResourceBundle bundle(Language language) {
    return Words.of(Wording.toAnybody(language)).bundle();
  }

  @Test
  void bothLanguagesHaveTheSameWordsToFillIn() {
    sameWords(bundle(Language.VIETNAMESE), bundle(Language.ENGLISH));
    sameWords(booklet(Language.VIETNAMESE), booklet(Language.ENGLISH));
  }

  private static ResourceBundle booklet(Language language) {
    return Words.ofBooklet(Wording.toAnybody(language)).bundle();
  }

  private static void sameWords(ResourceBundle vi, ResourceBundle en) {
    assertThat(en.keySet()).isEqualTo(vi.keySet());
    for (var key : vi.keySet()) {
      assertThat(places(en.getString(key))).as(key).isEqualTo(places(vi.getString(key)));
      assertThat(Normalizer.isNormalized(vi.getString(key), Normalizer.Form.NFC)).isTrue();
    }
  }

  @Test
  void aLanguageThatThePaperDoesNotSpeakGetsVietnamese() {
    assertThat(bundle(new Language("km")).getString("headline")).isEqualTo("PHIẾU HƯỚNG DẪN");
  }

  @Test
  void aLanguageThatLiesInFilesIsSpokenFromThere() {
    var invented = new Language("qaa");
    var shipped = Fixtures.config();
    var config =
        new KioskConfig(
            shipped.commune(),
            shipped.contacts(),
            shipped.settings(),
            shipped.guide(),
            Map.of(invented, new Translation(Map.of(), Map.of("headline", "ǂ"))));
    var wording = Wording.toAnybody(invented);
    assertThat(Words.of(wording, config).text("headline")).isEqualTo("ǂ");
    assertThat(Words.of(Wording.toAnybody(Language.ENGLISH), config).english()).isTrue();
  }

  private static Set<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
    return places;
  }
}
