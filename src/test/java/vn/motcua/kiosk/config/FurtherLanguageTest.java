package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.guide.Language;

/** A language that nobody speaks, added by files alone. */
class FurtherLanguageTest {

  private static final Language INVENTED = new Language("qaa");
  private static final String SCREENS = "lang/qaa/screens.properties";
  private static final String TEXTS = "lang/qaa/texts.yaml";

  @TempDir private Path temp;
  private ConfigFolder folder;

  @BeforeEach
  void translateEverything() throws IOException {
    folder = ConfigFolder.copyInto(temp);
    new LanguageTemplate(temp, INVENTED, FurtherLanguageTest::invented).write();
  }

  /** Every word is followed by another letter, so that nothing is left in Vietnamese. */
  private static String invented(String vietnamese) {
    return vietnamese.matches("[dMyEH/:,. ]+")
        ? vietnamese
        : vietnamese.replaceAll("\\{[Ôô]ng/bà}", "tu") + " ǂ";
  }

  @Test
  void itIsOfferedAfterTheOthersAndSaysEverything() {
    var config = folder.read().config().orElseThrow();
    assertThat(config.settings().languages())
        .containsExactly(Language.VIETNAMESE, Language.ENGLISH, INVENTED);
    var words = Objects.requireNonNull(config.translations().get(INVENTED));
    assertThat(words.screens()).containsEntry("back", "Quay lại ǂ");
    assertThat(words.handout()).containsEntry("headline", "PHIẾU HƯỚNG DẪN ǂ");
    assertThat(config.commune().police().name().in(INVENTED)).isEqualTo("Công an xã Mẫu ǂ");
    assertThat(config.guide().questions())
        .allSatisfy(q -> assertThat(q.title().in(INVENTED)).endsWith("ǂ"));
  }

  @Test
  void aLineThatIsMissingAndOneThatIsEmptyAreNamedWithTheirVietnamese() {
    folder.replace(SCREENS, "back=Quay lại ǂ", "back=").replace(SCREENS, "\nnext=", "\nnexxt=");
    assertThat(folder.problems())
        .extracting(ConfigProblem::toString)
        .containsExactly(
            SCREENS
                + ":0:0    Chưa dịch 2 dòng, như: back, next. Hãy viết “back=…” (tiếng Việt:"
                + " Quay lại).",
            SCREENS
                + ":%d:1  nexxt  Không có dòng “nexxt”. Có phải là “next”?"
                    .formatted(folder.lineOf(SCREENS, "nexxt=")));
  }

  @Test
  void whatIsFilledInMustStayAndDatesMustBeWritable() {
    folder
        .replace(SCREENS, "fault.code=Mã lỗi {0}", "fault.code=Mã lỗi")
        .replace(SCREENS, "date.pattern=dd/MM", "date.pattern=tháng dd/MM");
    assertThat(folder.problems())
        .extracting(ConfigProblem::key)
        .containsExactlyInAnyOrder("date.pattern", "fault.code");
  }

  @Test
  void aTextThatHasChangedInTheGuidanceIsLeftOverAndTheNewOneIsMissing() {
    folder.replace("commune.yaml", "vi: \"Công an xã Mẫu\"", "vi: \"Công an xã Mẫu mới\"");
    assertThat(folder.problems())
        .extracting(ConfigProblem::sentence)
        .containsExactlyInAnyOrder(
            "Chưa dịch 1 câu. Câu đầu, ở commune.yaml dòng %d: “Công an xã Mẫu mới”. Hãy dịch ở dòng “qaa: …”."
                .formatted(folder.lineOf("commune.yaml", "Công an xã Mẫu mới")),
            "Hướng dẫn không còn câu này. Hãy so lại với câu tiếng Việt: “Công an xã Mẫu”.");
  }

  @Test
  void theFilesAreBroughtUpToDateAndKeepWhatWasTranslated() throws IOException {
    folder.replace("commune.yaml", "vi: \"Công an xã Mẫu\"", "vi: \"Công an xã Mẫu mới\"");
    new LanguageTemplate(temp, INVENTED, _ -> "").write();
    assertThat(folder.problems()).singleElement().asString().contains("Chưa dịch 1 câu");
    assertThat(folder.text(SCREENS)).contains("back=Quay lại ǂ");
  }

  @Test
  void aFileThatIsMissingASentenceThatIsBrokenAndAFolderWithoutALanguageAreSaid()
      throws IOException {
    folder.delete("lang/qaa/handout.properties").replace(TEXTS, "tu ", "{tu ");
    Files.createDirectory(temp.resolve("lang/vi"));
    assertThat(folder.problems())
        .extracting(ConfigProblem::file)
        .containsExactlyInAnyOrder("lang/qaa/handout.properties", TEXTS, "lang/vi");
  }

  @Test
  void aLanguageOfWhichTheScreensKnowNoWordIsNotOffered() {
    folder.replace("kiosk.yaml", "languages: [vi, en]", "languages: [vi, en, km]");
    assertThat(folder.problems())
        .anySatisfy(
            p ->
                assertThat(p.sentence())
                    .isEqualTo("Máy chưa có chữ tiếng “km”. Hãy tạo tệp dịch: kiosk language km."));
  }

  @Test
  void theLastGoodCopyAndTheEditionHaveItToo() throws IOException {
    var copy = new LastGood(temp.resolve("copy/last-good.zip"));
    assertThat(copy.keep(ConfigPlaces.together(temp), ConfigFolder.TODAY)).isTrue();
    var languages = copy.read(ConfigFolder.TODAY).orElseThrow().settings().languages();
    assertThat(languages).contains(INVENTED);
    assertThat(Edition.of(ConfigPlaces.together(temp)).files()).containsKeys(SCREENS, TEXTS);
  }
}
