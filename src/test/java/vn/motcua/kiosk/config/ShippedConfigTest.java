package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Ways;

/** The configuration that the kiosk is delivered with. */
class ShippedConfigTest {

  private static final Path FOLDER = Path.of("kiosk-config");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int MOST_STEPS = 9;

  /** The troubles that people at counters have been seen to have. */
  private static final List<String> SYMPTOMS =
      List.of(
          "no-otp",
          "otp-old-phone",
          "otp-helper-phone",
          "wrong-number",
          "number-taken",
          "sim-not-own",
          "not-matching",
          "qr-unreadable",
          "nfc-fails",
          "no-nfc",
          "phone-too-old",
          "no-smartphone",
          "shared-sim",
          "card-expired",
          "no-chip-card",
          "face-rejected",
          "not-identified",
          "already-activated",
          "other-device",
          "no-sms",
          "over-seven-days",
          "forgot-password",
          "forgot-passcode",
          "locked",
          "lost-phone",
          "system-busy",
          "fake-app",
          "child",
          "integration-refused");

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
  void leadsEverybodyToStepsOfHisOwnInTwoToFourQuestions() {
    var guide = guide();
    for (var way : Ways.through(guide, Set.of())) {
      assertThat(way.asked()).as("%s", way.answers()).hasSizeBetween(2, 4);
      var pathway = guide.pathwayFor(way.answers()).orElseThrow();
      assertThat(pathway.id()).as("%s", way.answers()).isNotEqualTo("ask-clerk");
      assertThat(pathway.steps()).as("%s", way.answers()).hasSizeBetween(1, MOST_STEPS);
    }
    assertThat(guide.pathwayFor(Map.of()).orElseThrow().id()).isEqualTo("ask-clerk");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fact.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"APPROVED", "WAITED_LONG"})
  void asksFewerQuestionsOfWhomTheCardTellsAbout(Fact fact) {
    var guide = guide();
    for (var way : Ways.through(guide, Set.of(fact))) {
      assertThat(way.asked()).as("%s", way.answers()).hasSizeBetween(1, 3);
      assertThat(guide.pathwayFor(way.answers()).orElseThrow().id()).isNotEqualTo("ask-clerk");
    }
  }

  @Test
  void whomThePolicesListNamesIsAskedForHisPhoneOnlyAndActivates() {
    var facts = Set.of(Fact.CARD_HOLDS, Fact.APPROVED);
    var guide = guide();
    var asked = guide.interview(Map.of("phone", "android"), facts, Map.of());

    assertThat(asked.asked()).extracting(Question::id).containsExactly("phone");
    assertThat(guide.pathwayFor(asked.answers()).orElseThrow().id()).isEqualTo("approved");
  }

  @Test
  void everyQuestionPathwayAndStepOfTodayIsForSomebody() {
    var guide = guide();
    var ways = Ways.through(guide, Set.of());
    var pathways =
        ways.stream().map(w -> guide.pathwayFor(w.answers()).orElseThrow()).distinct().toList();
    assertThat(ways.stream().flatMap(w -> w.asked().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(guide.questions());
    assertThat(pathways.stream().map(Pathway::id).distinct())
        .containsExactlyInAnyOrderElementsOf(
            guide.pathways().stream()
                .map(Pathway::id)
                .filter(id -> !id.equals("ask-clerk"))
                .toList());
    assertThat(pathways.stream().flatMap(p -> p.steps().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            guide.steps().keySet().stream().filter(id -> !id.equals("meet-clerk")).toList());
  }

  private Pathway pathway(String... answers) {
    var all = new HashMap<String, String>();
    for (int i = 0; i < answers.length; i += 2) {
      all.put(answers[i], answers[i + 1]);
    }
    return guide().pathwayFor(all).orElseThrow();
  }

  @Test
  void hasTheSevenStepsOfTheDocumentsForBothKindsOfSmartphone() {
    for (var phone : List.of("android", "iphone")) {
      var pathway =
          pathway("papers", "card", "phone", phone, "account", "none", "progress", "nothing");
      assertThat(guide().stepsOf(pathway))
          .extracting(s -> s.label().vietnamese())
          .containsExactly(
              "Tải", "Mở", "Đăng ký", "Đăng nhập", "Mức 1", "Kích hoạt", "Kiểm tra máy");
      assertThat(pathway.steps()).contains("download-" + phone, "open-" + phone);
      assertThat(pathway.steps()).contains("level-1-" + phone);
    }
  }

  @Test
  void waitsForTheApprovalMessageBeforeActivation() {
    var guide = guide();
    var pathway =
        pathway("papers", "card", "phone", "android", "account", "applied", "approval", "waiting");
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
  void remediesForEverySymptomKnownAreReachedFromSomeStep() {
    var reached =
        guide().steps().values().stream().flatMap(s -> s.remedies().stream()).distinct().toList();
    assertThat(reached).containsAll(SYMPTOMS);
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

  /** Provincial portals closed on 2025-07-01; CV 623/TTg-KSTT of 2025-05-30. */
  @Test
  void theSecondWayToThePortalIsShownUntilProvincialPortalsClosed() {
    var lastDay = LocalDate.of(2025, 6, 30);
    assertThat(stepsToThePortal(lastDay)).containsExactly("portal-sign-in", "portal-province");
    assertThat(stepsToThePortal(lastDay.plusDays(1))).containsExactly("portal-sign-in");
  }

  private List<String> stepsToThePortal(LocalDate day) {
    return config().guide().on(day).pathways().stream()
        .filter(p -> p.id().equals("portal"))
        .findFirst()
        .orElseThrow()
        .steps();
  }

  @Test
  void everyPurposeLeadsToItsLevelAndOneOfLevelTwoToThePolice() {
    var guide = guide();
    assertThat(guide.utilities())
        .allSatisfy(u -> assertThat(guide.levels()).containsKey(u.level()));
    var answers = new HashMap<>(guide.levels().get(2));
    answers.putAll(Map.of("papers", "card", "phone", "android"));
    assertThat(guide.stepsOf(guide.pathwayFor(answers).orElseThrow()))
        .anySatisfy(s -> assertThat(s.layout()).isEqualTo(Step.Layout.OFFICE));
  }
}
