package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.config.ConfigFolder.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

  /** What the kiosk itself says; the guidance is looked at by {@code kiosk check} as well. */
  private static final Path RESOURCES = Path.of("src/main/resources/vn/motcua/kiosk");

  /** Words that do not keep to the rules, each with its reason. */
  private static final Set<String> OTHERWISE =
      Set.of("scan.hint.DONE"); // a cheer, like a thank you

  @TempDir private Path folder;

  @Test
  void theDeliveredGuidanceNeedsNoAdvice() {
    var read = ConfigReader.read(Path.of("kiosk-config"), TODAY);
    assertThat(read.texts()).hasSizeGreaterThan(300);
    assertThat(PlainWords.advice(read.texts())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ui/text_vi.properties", "handout/handout_vi.properties"})
  void theKiosksOwnWordsArePlainToo(String file) throws IOException {
    var words = new Properties();
    try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      words.load(reader);
    }
    var advice = new ArrayList<String>();
    words.forEach(
        (key, text) -> {
          var said = text.toString();
          if (!OTHERWISE.contains(key.toString())) {
            PlainWords.onVietnamese(said).forEach(a -> advice.add(key + ": " + a));
            PlainWords.longSentences(said).forEach(a -> advice.add(key + ": " + a));
          }
          assertThat(Normalizer.isNormalized(said, Normalizer.Form.NFC)).as("%s", key).isTrue();
        });
    assertThat(advice).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xoá bớt ảnh. | “Xóa”",
        "Bị khoá, loé sáng. | “khóa”",
        "Huỷ liên kết. | “Hủy”",
        "Uỷ ban xã. | “Ủy”",
        "Chúng tôi giúp ông bà. | máy xưng là máy",
        "Hệ thống đang bận. | máy xưng là máy",
        "Mở VNelD. | “VNeID”",
        "Mở Vneid. | “VNeID”",
        "Gọi 1900.0368. | {hotline}",
        "Mở trang vneid.gov.vn. | {site}",
        "Bấm ngay! | chấm than"
      })
  void whatCitizensShouldNotReadIsAdvisedAgainst(String text, String advice) {
    assertThat(PlainWords.onVietnamese(text)).anySatisfy(a -> assertThat(a).contains(advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cập nhật **phần mềm hệ thống** của máy.",
        "Quý khách giữ quỹ.",
        "Mở VNeID tại {site}, gọi {hotline}.",
        "Xin cảm ơn {ông/bà}!",
        "Toàn bộ khoản tiền, hoài nghi, loại thẻ, thuở xưa.",
        "https://vneid.gov.vn"
      })
  void whatIsRightIsLeftAlone(String text) {
    assertThat(PlainWords.onVietnamese(text)).isEmpty();
  }

  @Test
  void aLabelOfTheAppCountsAsOneWord() {
    var label = "[[Kích hoạt tài khoản định danh điện tử]] ";
    assertThat(PlainWords.longSentences(label + "a ".repeat(13) + ".")).isEmpty();
    assertThat(PlainWords.longSentences(label + "a ".repeat(14) + "."))
        .containsExactly("Câu này dài 15 tiếng. Hãy tách thành câu không quá 14 tiếng.");
    assertThat(PlainWords.longSentences("a ".repeat(14) + ". " + "a ".repeat(14))).isEmpty();
  }

  @Test
  void adviceNamesItsPlaceAndKeepsNothingFromWorking() {
    var edited = ConfigFolder.copyInto(folder);
    edited.replace("guide/steps.yaml", "Mở [[CH Play]]\", en", "Cửa hàng “Đăng ký”\", en");
    var read = edited.read();
    assertThat(read.config()).isPresent();
    assertThat(PlainWords.advice(read.texts()))
        .hasSize(2)
        .allSatisfy(
            a -> {
              assertThat(a.line()).isEqualTo(edited.lineOf("guide/steps.yaml", "Cửa hàng"));
              assertThat(a.key()).isEqualTo("steps[0].actions[0].title.vi");
            })
        .extracting(ConfigProblem::sentence)
        .satisfiesExactlyInAnyOrder(
            s -> assertThat(s).contains("động từ"), s -> assertThat(s).contains("[[Đăng ký]]"));
  }

  @Test
  void everyTextIsFoundInEveryLanguageWithItsPlace() {
    var texts = ConfigReader.read(Path.of("kiosk-config"), TODAY).texts();
    assertThat(texts).allSatisfy(t -> assertThat(t.line()).isPositive());
    assertThat(texts)
        .extracting(WrittenText::kind)
        .contains("steps[].title", "steps[office].title", "questions[].choices[].help");
    assertThat(texts.stream().map(t -> t.language().code()).distinct().toList())
        .isEqualTo(List.of("vi", "en"));
  }
}
