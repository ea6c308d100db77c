package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;

/** The configuration that the kiosk is delivered with. */
class ShippedConfigTest {

  private static final Path FOLDER = Path.of("kiosk-config");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int MOST_WORDS = 14;
  private static final Pattern LABEL = Pattern.compile("\\[\\[([^\\]]+)]]");

  private final ConfigReader.Result result = ConfigReader.read(FOLDER, TODAY);

  private KioskConfig config() {
    return result.config().orElseThrow();
  }

  private Guide guide() {
    return config().guide().on(TODAY);
  }

  @Test
  void hasNoMistake() {
    assertThat(result.problems()).isEmpty();
    assertThat(result.config()).isPresent();
  }

  @Test
  void leadsEveryPairOfAnswersToStepsThatExist() {
    var guide = guide();
    var answers = allAnswers(guide.questions());
    assertThat(answers).hasSize(16);
    for (var pair : answers) {
      var pathway = guide.pathwayFor(pair).orElseThrow();
      assertThat(pathway.id()).as("%s", pair).isNotEqualTo("ask-clerk");
      assertThat(guide.stepsOf(pathway)).as("%s", pair).hasSizeGreaterThan(pathway.doneBefore());
    }
    assertThat(guide.pathwayFor(Map.of()).orElseThrow().id()).isEqualTo("ask-clerk");
  }

  private static List<Map<String, String>> allAnswers(List<Question> questions) {
    List<Map<String, String>> all = List.of(Map.of());
    for (var question : questions) {
      var longer = new ArrayList<Map<String, String>>();
      for (var before : all) {
        for (var choice : question.choices()) {
          var answers = new HashMap<>(before);
          answers.put(question.id(), choice.id());
          longer.add(answers);
        }
      }
      all = longer;
    }
    return all;
  }

  @Test
  void hasTheSevenStepsOfTheDocumentsForBothKindsOfSmartphone() {
    var guide = guide();
    for (var phone : List.of("android", "iphone")) {
      var pathway = guide.pathwayFor(Map.of("phone", phone, "progress", "nothing")).orElseThrow();
      assertThat(guide.stepsOf(pathway))
          .extracting(s -> s.label().vietnamese())
          .containsExactly(
              "Tải", "Mở", "Đăng ký", "Đăng nhập", "Mức 1", "Kích hoạt", "Kiểm tra máy");
    }
  }

  @Test
  void waitsForTheApprovalMessageBeforeActivation() {
    var guide = guide();
    var pathway = guide.pathwayFor(Map.of("phone", "android", "progress", "waiting")).orElseThrow();
    assertThat(pathway.title().vietnamese()).isEqualTo("Đã đăng ký mức 1, đang chờ duyệt");
    assertThat(pathway.doneBefore()).isEqualTo(5);
    var message = guide.messageOf(guide.stepsOf(pathway).get(5)).orElseThrow();
    assertThat(message.sender()).isEqualTo("VNeID");
    assertThat(message.genuineFor("Tran Thi Mau"))
        .isEqualTo(
            "Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua"
                + " cong dan Tran Thi Mau da duoc phe duyet. De nghi truy cap ung dung VNeID hoac"
                + " dia chi https://vneid.gov.vn de kich hoat tai khoan.");
  }

  @Test
  void speaksInSentencesOfAtMostFourteenWords() {
    var tooLong =
        texts()
            .flatMap(t -> t.in().values().stream())
            .flatMap(s -> sentences(s).stream())
            .filter(s -> words(s) > MOST_WORDS)
            .toList();
    assertThat(tooLong).isEmpty();
  }

  /** A label of the app counts as one word: it is looked for, not read. */
  private static List<String> sentences(String text) {
    var plain = LABEL.matcher(text).replaceAll("LABEL").replace("**", "");
    return List.of(plain.split("[.?!:;…](\\s|$)"));
  }

  private static int words(String sentence) {
    return sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
  }

  @Test
  void quotesTheSameLabelsOfTheAppInEveryLanguage() {
    texts()
        .forEach(
            text ->
                assertThat(labels(text.in(Language.ENGLISH)))
                    .as(text.vietnamese())
                    .isEqualTo(labels(text.vietnamese())));
  }

  private static Set<String> labels(String text) {
    return new TreeSet<>(LABEL.matcher(text).results().map(m -> m.group(1)).toList());
  }

  @Test
  void fillsInWhatTheCommuneWritesOnce() {
    assertThat(texts().map(Text::in).map(Object::toString))
        .noneMatch(s -> Pattern.compile("\\{(hotline|site|office|police)").matcher(s).find());
    assertThat(texts().map(Text::vietnamese)).anyMatch(s -> s.contains("1900 0368"));
    assertThat(texts().map(Text::vietnamese)).anyMatch(s -> s.contains("Công an xã Mẫu"));
  }

  @Test
  void isWrittenInNormalFormAndSpeltInOneWay() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        var text = Files.readString(file);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("%s", file).isTrue();
        assertThat(text)
            .as("%s", file)
            .doesNotContainPattern("(?iU)\\b(xoá|khoá|loá|hoạ|huỷ|VNelD|VNNeID)\\b");
      }
    }
  }

  @Test
  void hasASchemaForEditorsNamedOnTheFirstLineOfEveryFile() throws IOException {
    for (var file : ConfigFile.values()) {
      var path = FOLDER.resolve(file.path());
      var first = Files.readAllLines(path).getFirst();
      assertThat(first).startsWith("# yaml-language-server: $schema=");
      var schema = path.resolveSibling(first.substring(first.indexOf('=') + 1));
      assertThat(schema).isRegularFile();
      assertThat(schema.getFileName()).hasToString(Path.of(file.schema()).getFileName().toString());
    }
  }

  @Test
  void numbersEveryPictureAsTheActionsBesideIt() {
    for (var step : guide().steps().values()) {
      var numbers =
          step.picture().parts().stream().flatMap(p -> p.number().stream()).sorted().toList();
      var actions = Stream.iterate(1, n -> n + 1).limit(step.actions().size()).toList();
      assertThat(numbers).as(step.id()).isEqualTo(actions);
      assertThat(step.picture().parts().stream().filter(PhonePicture.Part::pointed).count())
          .as(step.id())
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void saysWhereEverythingComesFromAndClaimsNoVerificationThatNobodyMade() {
    var guide = guide();
    var provenances =
        Stream.of(
                guide.questions().stream().map(Question::provenance),
                guide.steps().values().stream().map(Step::provenance),
                guide.remedies().values().stream().map(Remedy::provenance))
            .flatMap(s -> s)
            .toList();
    assertThat(provenances).allSatisfy(p -> assertThat(p.source()).isNotBlank());
    assertThat(provenances).allSatisfy(p -> assertThat(p.verifiedBy()).isEmpty());
  }

  @Test
  void listsTheUtilitiesOfBothLevels() {
    var utilities = guide().utilities();
    assertThat(utilities).filteredOn(u -> u.level() == 1).hasSize(9);
    assertThat(utilities).filteredOn(u -> u.level() == 2).hasSize(8);
  }

  /** Every text of the guide, found by walking its records. */
  private Stream<Text> texts() {
    return Walk.textsIn(config().guide());
  }
}
