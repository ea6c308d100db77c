package vn.motcua.kiosk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelexTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyeenx,Nguyễn",
    "Nguyenex,Nguyễn",
    "Thij,Thị",
    "Maaux,Mẫu",
    "Ddawngj,Đặng",
    "Ddawjng,Đặng",
    "Huwowngf,Hường",
    "Huowngf,Hường",
    "Phuowcs,Phước",
    "Lươngw,Luongw",
    "Quoocs,Quốc",
    "Quys,Quý",
    "Giangr,Giảng",
    "Giaps,Giáp",
    "gif,gì",
    "Hoaf,Hòa",
    "Hoafn,Hoàn",
    "Hoanf,Hoàn",
    "Khoer,Khỏe",
    "Thuys,Thúy",
    "Huynhf,Huỳnh",
    "Loans,Loán",
    "Hoaif,Hoài",
    "Muwaf,Mừa",
    "Muaw,Mưa",
    "Luwuj,Lựu",
    "Luuwj,Lựu",
    "Yeens,Yến",
    "Thuowngr,Thưởng",
    "Khuyeens,Khuyến",
    "XOAS,XÓA",
    "DDOONG,ĐÔNG",
    "Ddd,Dd",
    "Baas,Bấ",
    "Banas,Bấn"
  })
  void keysBecomeWords(String keys, String word) {
    assertThat(typed(keys)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "ass,as",
    "asf,à",
    "asz,a",
    "aaa,aa",
    "eee,ee",
    "ooo,oo",
    "ddd,dd",
    "aww,aw",
    "oww,ow",
    "uww,uw",
    "muaww,muaw",
    "luuww,luuw",
    "uowww,uoww",
    "aaw,ă",
    "awa,â",
    "Anna,Anna",
    "tas,tá",
    "Sen,Sen",
    "xoa,xoa"
  })
  void theSameKeyUndoesAndAnotherChanges(String keys, String word) {
    assertThat(typed(keys)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"Hoàn,Hòa", "Đ,''", "Mẫu,Mẫ", "Thị M,'Thị '", "a,''", "'',''"})
  void deletingTakesALetterWithAllThatStandsOnItAndTheToneFindsItsPlace(String is, String left) {
    assertThat(Telex.delete(is)).isEqualTo(left);
  }

  @Property(tries = 400)
  void whatIsWrittenIsComposedAndGrowsByOneLetterAtMost(
      @ForAll("keys") String keys, @ForAll("key") char key) {
    var before = typed(keys);
    var after = Telex.type(before, key);
    assertThat(Normalizer.isNormalized(after, Normalizer.Form.NFC)).isTrue();
    assertThat(after.length()).isBetween(before.length(), before.length() + 1);
    assertThat(bare(after)).startsWith(bare(before));
  }

  @Property(tries = 400)
  void aKeyThatChangedSomethingIsUndoneByItself(
      @ForAll("keys") String keys, @ForAll("marking") char key) {
    var before = typed(keys);
    var once = Telex.type(before, key);
    if (once.length() == before.length() && bare(before).equals(before)) {
      assertThat(Telex.type(once, key)).isEqualTo(before + key);
    }
  }

  @Property(tries = 400)
  void aWordHasOneToneAtMost(@ForAll("keys") String keys) {
    var apart = Normalizer.normalize(typed(keys), Normalizer.Form.NFD);
    for (var word : List.of(apart.split(" ", -1))) {
      assertThat(word.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "")).hasSizeLessThan(2);
    }
  }

  @Property(tries = 200)
  void deletingComesToNothingInAsManyStepsAsThereAreLetters(@ForAll("keys") String keys) {
    var text = typed(keys);
    for (int left = text.length(); left > 0; left--) {
      assertThat(text).hasSize(left);
      text = Telex.delete(text);
    }
    assertThat(text).isEmpty();
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings().withChars("abcdeghiklmnopqrstuvxywfjzABDEOU ").ofMaxLength(12);
  }

  @Provide
  Arbitrary<Character> key() {
    return Arbitraries.chars().with("abcdeghiklmnopqrstuvxywfjz ");
  }

  @Provide
  Arbitrary<Character> marking() {
    return Arbitraries.of('a', 'e', 'o', 'w', 's', 'f', 'r', 'x', 'j', 'd');
  }

  private static String typed(String keys) {
    var text = "";
    for (int i = 0; i < keys.length(); i++) {
      text = Telex.type(text, keys.charAt(i));
    }
    return text;
  }

  /** Without any mark, and d for đ. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
