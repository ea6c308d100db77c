package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.guide.Drawings;

/** Each mistake that an editor can make, one at a time and together. */
class ConfigReaderTest {

  private static final String STEPS = "guide/steps.yaml";
  private static final String PATHWAYS = "guide/pathways.yaml";
  private static final String QUESTIONS = "guide/questions.yaml";
  private static final String REMEDIES = "guide/remedies.yaml";
  private static final String MESSAGES = "guide/messages.yaml";

  @TempDir private Path temporary;
  private ConfigFolder folder;

  @BeforeEach
  void copy() {
    folder = ConfigFolder.copyInto(temporary);
  }

  /** There is exactly this problem, and no configuration. */
  private void expect(String file, int line, int column, String key, String... inSentence) {
    var result = folder.read();
    assertThat(result.config()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    var problem = result.problems().getFirst();
    assertThat(problem.file()).isEqualTo(file);
    assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(line, column));
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.sentence()).contains(inSentence);
  }

  @Test
  void anUnspoiltCopyIsRead() {
    assertThat(folder.problems()).isEmpty();
    assertThat(folder.read().config().orElseThrow().commune().fullName()).isEqualTo("xã Mẫu");
  }

  // --- files ---

  @Test
  void aMissingFileIsAProblemOfTheFile() {
    folder.delete(STEPS);
    expect(STEPS, 0, 0, "", "Không thấy tệp này");
  }

  @Test
  void aMissingFolderIsAProblemOfEveryFile() {
    var result = ConfigReader.read(temporary.resolve("nowhere"), ConfigFolder.TODAY);
    assertThat(result.problems()).hasSize(ConfigFile.values().length);
    assertThat(result.config()).isEmpty();
  }

  @Test
  void aFolderInPlaceOfAFileIsAMissingFile() throws Exception {
    folder.delete(MESSAGES);
    Files.createDirectory(temporary.resolve(MESSAGES));
    expect(MESSAGES, 0, 0, "", "Không thấy tệp này");
  }

  @Test
  void aHugeFileIsNotRead() {
    folder.write(REMEDIES, "# ".repeat(3_000_000));
    expect(REMEDIES, 0, 0, "", "lớn hơn 1 MB");
  }

  @Test
  void anEmptyFileIsNamed() {
    folder.write("contacts.yaml", "# chưa viết gì\n");
    expect("contacts.yaml", 1, 1, "", "đang trống");
  }

  @Test
  void bytesOfWindows1258AreNamedWithTheirPlace() {
    var text = "kind: xa\u0303\nname: M\u00e2u\u0303\n".getBytes(Charset.forName("windows-1258"));
    folder.write("commune.yaml", text);
    expect("commune.yaml", 1, 9, "", "không phải mã UTF-8");
  }

  @Test
  void aByteOrderMarkOfWindowsEditorsIsHarmless() {
    folder.write("commune.yaml", "\uFEFF" + folder.text("commune.yaml"));
    folder.write("kiosk.yaml", folder.text("kiosk.yaml").replace("\n", "\r\n"));
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    folder.write("contacts.yaml", folder.text("contacts.yaml") + "---\nhotline: x\n");
    int line = folder.lineOf("contacts.yaml", "---\n");
    expect("contacts.yaml", line, 1, "", "hai phần");
  }

  // --- YAML ---

  @Test
  void aTabInTheIndentIsShown() {
    folder.replace("kiosk.yaml", "  driver:", "\tdriver:");
    expect("kiosk.yaml", folder.lineOf("kiosk.yaml", "\tdriver"), 1, "", "phím Tab");
  }

  @Test
  void aKeyTwiceIsShownWithTheFirst() {
    folder.replace("commune.yaml", "province: Minh Họa", "name: Mẫu Hai\nprovince: Minh Họa");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "name: Mẫu Hai"),
        1,
        "name",
        "đã có ở dòng " + folder.lineOf("commune.yaml", "name: Mẫu"));
  }

  @Test
  void aQuoteLeftOpenIsShownWhereItOpens() {
    folder.replace("contacts.yaml", "\"1900 0368\"", "\"1900 0368");
    int line = folder.lineOf("contacts.yaml", "hotline: ");
    expect("contacts.yaml", line, 10, "hotline", "Ngoặc kép mở ở đây chưa đóng");
  }

  @Test
  void aQuoteLeftOpenToTheEndIsShownWhereItOpens() {
    folder.write("contacts.yaml", "hotline: \"1900 0368\nsite: vneid.gov.vn\n");
    expect("contacts.yaml", 1, 10, "", "Ngoặc kép chưa đóng");
  }

  @Test
  void aBracketLeftOpenIsShownWhereItOpens() {
    folder.replace("kiosk.yaml", "[vi, en]", "[vi, en");
    int line = folder.lineOf("kiosk.yaml", "[vi, en");
    expect("kiosk.yaml", line, 12, "", "Ngoặc [ ] hoặc { } chưa đóng");
  }

  @Test
  void aHiddenCharacterIsShown() {
    folder.replace("commune.yaml", "name: Mẫu", "name: M\u0001ẫu");
    expect("commune.yaml", folder.lineOf("commune.yaml", "name: M"), 8, "", "ký tự ẩn");
  }

  @Test
  void aColonInBareTextIsNamed() {
    folder.replace("commune.yaml", "name: Mẫu ", "name: Mẫu: Hai ");
    expect("commune.yaml", folder.lineOf("commune.yaml", "name: Mẫu: Hai"), 10, "", "ngoặc kép");
  }

  @Test
  void aCrookedIndentIsNamed() {
    folder.replace("kiosk.yaml", "  guide: 180", " guide: 180");
    expect("kiosk.yaml", folder.lineOf("kiosk.yaml", " guide: 180"), 2, "", "thụt");
  }

  @Test
  void aTagIsRefusedAndRunsNothing() {
    var marker = temporary.resolve("ran");
    folder.replace(
        "commune.yaml",
        "clerk: Trần Văn Thử",
        "clerk: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
            + " [\""
            + marker.toUri()
            + "\"]]]]");
    expect(
        "commune.yaml", folder.lineOf("commune.yaml", "clerk:"), 8, "clerk", "Dấu ! ở đầu giá trị");
    assertThat(marker).doesNotExist();
  }

  @Test
  void aBombOfAliasesIsRefusedAtOnce() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    folder.write("kiosk.yaml", bomb.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> expect("kiosk.yaml", 1, 5, "a0", "Dấu & ở đầu giá trị"));
  }

  @Test
  void anAliasIsRefused() {
    folder.replace("kiosk.yaml", "driver: auto", "driver: *auto");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "driver:"),
        11,
        "camera.driver",
        "Dấu * ở đầu giá trị");
  }

  @Test
  void bracketsWithoutEndAreRefusedAtOnce() {
    folder.write("kiosk.yaml", "[".repeat(900_000));
    assertThat(folder.problems()).hasSize(1);
    assertThat(folder.problems().getFirst().sentence()).contains("lồng quá nhiều lớp");
  }

  // --- form ---

  @Test
  void aMisspeltKeyIsShownWithTheOneThatWasMeant() {
    folder.replace("kiosk.yaml", "counter_number: 1", "counter_numbr: 1");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "counter_numbr"),
        1,
        "counter_numbr",
        "Có phải là “counter_number”?");
  }

  @Test
  void anInventedKeyIsShownWithAllThatAreKnown() {
    folder.replace("contacts.yaml", "site:", "facebook: x\nsite:");
    expect(
        "contacts.yaml",
        folder.lineOf("contacts.yaml", "facebook"),
        1,
        "facebook",
        "Chỉ được dùng: guide_address, hotline, site, updates.");
  }

  @Test
  void aMissingKeyIsShownAtItsItem() {
    folder.replace(QUESTIONS, "        drawing: phone-keypad\n", "");
    int line = folder.lineOf(QUESTIONS, "- id: keypad");
    expect(QUESTIONS, line, 9, "questions[6].choices[2]", "Thiếu khóa “drawing”");
  }

  @Test
  void aWordInPlaceOfANumberIsShown() {
    folder.replace("kiosk.yaml", "question: 60", "question: nhiều");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "question:"),
        13,
        "seconds.question",
        "phải là số nguyên");
  }

  @Test
  void whatIsNeitherANumberNorAutoIsShown() {
    folder.replace("kiosk.yaml", "focus: auto", "focus: gần");
    folder.replace("kiosk.yaml", "exposure: auto", "exposure: [1]");
    folder.replace("kiosk.yaml", "zoom: auto", "zoom: 101");
    int line = folder.lineOf("kiosk.yaml", "focus:");
    assertThat(folder.problems()).hasSize(3);
    assertThat(folder.problems().stream().map(Object::toString))
        .anySatisfy(
            p -> assertThat(p).contains(":" + line + ":", "“gần” chưa đúng", "auto hoặc số từ 0"))
        .anySatisfy(p -> assertThat(p).contains("camera.exposure", "auto hoặc số từ 0"))
        .anySatisfy(p -> assertThat(p).contains("camera.zoom", "Nhiều nhất là 100"));
  }

  @Test
  void theCameraIsLeftToItselfUnlessItIsSet() {
    assertThat(folder.read().config().orElseThrow().settings().camera())
        .isEqualTo(KioskConfig.Camera.auto("auto"));
    folder.replace("kiosk.yaml", "focus: auto", "focus: 60");
    folder.replace("kiosk.yaml", "exposure: auto", "");
    assertThat(folder.read().config().orElseThrow().settings().camera())
        .isEqualTo(
            new KioskConfig.Camera(
                "auto", OptionalInt.of(60), OptionalInt.empty(), OptionalInt.empty()));
  }

  @Test
  void aNumberInPlaceOfTextIsShown() {
    folder.replace("commune.yaml", "name: Mẫu ", "name: 12 ");
    expect("commune.yaml", folder.lineOf("commune.yaml", "name: 12"), 7, "name", "ngoặc kép");
  }

  @Test
  void anEmptyValueIsShown() {
    folder.replace("commune.yaml", "province: Minh Họa", "province:");
    var problems = folder.problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().key()).isEqualTo("province");
    assertThat(problems.getFirst().line()).isEqualTo(folder.lineOf("commune.yaml", "province:"));
    assertThat(problems.getFirst().sentence()).contains("đang trống");
  }

  @Test
  void aNumberOutOfRangeIsShown() {
    folder.replace("kiosk.yaml", "warning: 30", "warning: 5");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "warning: 5"),
        12,
        "seconds.warning",
        "Ít nhất là 20");
  }

  @Test
  void aTextTooLongForItsPlaceIsShown() {
    folder.replace(STEPS, "vi: \"Tải\"", "vi: \"Tải ứng dụng về máy\"");
    expect(
        STEPS,
        folder.lineOf(STEPS, "Tải ứng dụng về máy"),
        18,
        "steps[0].label.vi",
        "Dài 19 ký tự, chỗ này chỉ đủ 16");
  }

  @Test
  void aDrawingThatNobodyCanDrawIsShownWithTheOneThatWasMeant() {
    folder.replace(QUESTIONS, "drawing: phone-iphone", "drawing: phone-ifone");
    expect(
        QUESTIONS,
        folder.lineOf(QUESTIONS, "phone-ifone"),
        18,
        "questions[6].choices[1].drawing",
        "Có phải là “phone-iphone”?");
  }

  @Test
  void anIconThatNobodyCanDrawIsShown() {
    folder.replace(REMEDIES, "icon: qr-code", "icon: rocket");
    expect(
        REMEDIES, folder.lineOf(REMEDIES, "rocket"), 11, "remedies[0].icon", "Không có “rocket”");
  }

  @Test
  void aDateThatDoesNotExistIsShown() {
    folder.replace(STEPS, "effective_from: 2024-07-01", "effective_from: 2024-02-30");
    int line = folder.lineOf(STEPS, "2024-02-30");
    expect(
        STEPS,
        line,
        23,
        "steps[0].provenance.effective_from",
        "“2024-02-30” chưa đúng",
        "2026-11-21");
  }

  @Test
  void aDateInDayMonthYearIsShown() {
    folder.replace(STEPS, "effective_from: 2024-07-01", "effective_from: 01/07/2024");
    int line = folder.lineOf(STEPS, "01/07/2024");
    expect(STEPS, line, 23, "steps[0].provenance.effective_from", "năm-tháng-ngày");
  }

  @Test
  void anAddressOutsideTheGovernmentIsRefused() {
    folder.replace("contacts.yaml", "\"https://vneid.gov.vn/", "\"https://vneid-gov.example/");
    expect(
        "contacts.yaml",
        folder.lineOf("contacts.yaml", "guide_address:"),
        16,
        "guide_address",
        ".gov.vn");
  }

  @Test
  void aListInPlaceOfTheWholeFileIsRefused() {
    folder.write("contacts.yaml", "- hotline\n");
    expect("contacts.yaml", 1, 1, "", "phải có các khóa");
  }

  // --- texts ---

  @Test
  void aTextMissingInALanguageThatIsSwitchedOnIsShown() {
    folder.replace(QUESTIONS, "{ vi: \"iPhone\", en: \"iPhone\" }", "{ vi: \"iPhone\" }");
    expect(
        QUESTIONS,
        folder.lineOf(QUESTIONS, "{ vi: \"iPhone\" }"),
        16,
        "questions[6].choices[1].title",
        "Thiếu chữ tiếng “en”");
  }

  @Test
  void aLanguageThatIsSwitchedOffNeedsNoTexts() {
    folder.replace(QUESTIONS, "{ vi: \"iPhone\", en: \"iPhone\" }", "{ vi: \"iPhone\" }");
    folder.replace("kiosk.yaml", "languages: [vi, en]", "languages: [vi]");
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void marksThatStayOpenAreShown() {
    folder.replace(STEPS, "Mở [[CH Play]]", "Mở [[CH Play]");
    int line = folder.lineOf(STEPS, "Mở [[CH Play]\"");
    expect(STEPS, line, 22, "steps[0].actions[0].title.vi", "Dấu [[ ]] mở mà chưa đóng");
  }

  @Test
  void starsThatStayOpenAreShown() {
    folder.replace(STEPS, "**Chỉ tải trong CH Play.**", "**Chỉ tải trong CH Play.");
    int line = folder.lineOf(STEPS, "**Chỉ tải trong CH Play. ");
    expect(STEPS, line, 19, "steps[0].note.text.vi", "Dấu ** mở mà chưa đóng");
  }

  @Test
  void aPlaceholderThatNobodyFillsIsShown() {
    folder.replace(QUESTIONS, "{Ông/bà} đang dùng", "{ông bà} đang dùng");
    int line = folder.lineOf(QUESTIONS, "{ông bà}");
    expect(QUESTIONS, line, 11, "questions[6].title.vi", "{ông bà}", "Có phải là “{ông/bà}”?");
  }

  @Test
  void theVietnameseAddressDoesNotBelongInEnglish() {
    folder.replace(QUESTIONS, "Which phone do you use?", "Which phone do {ông/bà} use?");
    int line = folder.lineOf(QUESTIONS, "Which phone");
    expect(QUESTIONS, line, 11, "questions[6].title.en", "chỉ dùng trong tiếng Việt");
  }

  @Test
  void decomposedLettersAreShown() {
    var decomposed = Normalizer.normalize("Mẫu", Normalizer.Form.NFD);
    folder.replace("commune.yaml", "name: Mẫu ", "name: " + decomposed + " ");
    expect("commune.yaml", folder.lineOf("commune.yaml", "name:"), 7, "name", "dựng sẵn");
  }

  @Test
  void aMessageWithAccentsIsShown() {
    folder.replace(MESSAGES, "Cuc Canh sat", "Cục Cảnh sát");
    expect(MESSAGES, folder.lineOf(MESSAGES, "genuine:"), 14, "messages[0].genuine", "không dấu");
  }

  @Test
  void aMessageWithoutTheNameIsShown() {
    folder.replace(MESSAGES, "cong dan {name} da", "cong dan da");
    expect(
        MESSAGES, folder.lineOf(MESSAGES, "genuine:"), 14, "messages[0].genuine", "đúng một lần");
  }

  // --- references ---

  @Test
  void anUnknownStepIsShownWithTheOneThatWasMeant() {
    folder.replace(PATHWAYS, "- sign-in", "- sing-in");
    var line = folder.lineOf(PATHWAYS, "sing-in");
    expect(PATHWAYS, line, 9, "pathways[0].steps[5]", "Không có bước", "“sign-in”?");
  }

  @Test
  void anUnknownRemedyIsShown() {
    folder.replace(STEPS, "remedies: [app-not-found,", "remedies: [app-not-foud,");
    int line = folder.lineOf(STEPS, "app-not-foud");
    expect(STEPS, line, 16, "steps[0].remedies[0]", "“app-not-found”?");
  }

  @Test
  void anUnknownMessageIsShown() {
    folder.replace(STEPS, "message: approval", "message: aproval");
    int line = folder.lineOf(STEPS, "message: aproval");
    expect(STEPS, line, 14, "steps[8].message", "“approval”?");
  }

  @Test
  void anUnknownQuestionAndAnUnknownAnswerAreShown() {
    folder.replace(PATHWAYS, "phone: [keypad]", "phon: [keypad]");
    folder.replace(PATHWAYS, "progress: [nothing]", "progress: [nothin]");
    assertThat(folder.problems())
        .extracting(ConfigProblem::key)
        .containsExactly("pathways[0].when.progress[0]", "pathways[14].when.phon");
  }

  @Test
  void aNameTwiceIsShownWithTheFirst() {
    folder.replace(REMEDIES, "- id: no-otp", "- id: qr-unreadable");
    folder.replace(STEPS, "[qr-unreadable, no-otp,", "[qr-unreadable,");
    assertThat(folder.problems())
        .filteredOn(p -> p.file().equals(REMEDIES))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.key()).isEqualTo("remedies[1].id");
              assertThat(p.sentence())
                  .contains("đã dùng ở dòng " + folder.lineOf(REMEDIES, "- id: qr-unreadable"));
            });
  }

  @Test
  void aRemedyThatNoStepLeadsToIsShown() {
    folder.replace(STEPS, "face-rejected, ", "");
    folder.replace(STEPS, "face-rejected, ", "");
    int line = folder.lineOf(REMEDIES, "- id: face-rejected");
    expect(REMEDIES, line, 9, "remedies[16].id", "Không chỗ nào dẫn tới");
  }

  @Test
  void aLastPathwayThatIsNotForEverybodyIsShown() {
    folder.replace(
        PATHWAYS,
        "    steps: [meet-clerk]",
        "    when:\n      phone: [none]\n    steps: [meet-clerk]");
    int line = folder.lineOf(PATHWAYS, "    when:\n      phone: [none]\n    steps: [meet-clerk]");
    expect(PATHWAYS, line, 5, "pathways[%d].when".formatted(last()), "phải hợp với mọi người");
  }

  @Test
  void aPathwayForEverybodyBeforeTheLastIsShown() {
    folder.replace(
        PATHWAYS, "    when:\n      papers: [foreigner]\n      residence-card: [none]\n", "");
    int line = folder.lineOf(PATHWAYS, "- id: foreigner-no-card");
    int index = last() - 1;
    expect(PATHWAYS, line, 5, "pathways[%d]".formatted(index), "các trường hợp sau bị bỏ qua");
  }

  private int last() {
    return folder.text(PATHWAYS).split("\n  - id: ", -1).length - 2;
  }

  @Test
  void aPathwayThatStartsAtNoneOfItsStepsIsShown() {
    folder.replace(PATHWAYS, "starts_at: sign-in", "starts_at: sing-in");
    int line = folder.lineOf(PATHWAYS, "starts_at: sing-in");
    expect(PATHWAYS, line, 16, "pathways[1].starts_at", "“sing-in”", "Có phải là “sign-in”?");
  }

  @Test
  void aQuestionThatDependsOnALaterOneIsShown() {
    folder.replace(QUESTIONS, "    when:\n      papers: [renew]", "    when:\n      phone: [none]");
    int line = folder.lineOf(QUESTIONS, "      phone: [none]");
    expect(QUESTIONS, line, 7, "questions[1].when.phone", "Không có câu hỏi “phone”");
  }

  @Test
  void aStepForAnAnswerThatNobodyCanGiveIsShown() {
    folder.replace(STEPS, "phone: [android]", "phone: [androit]");
    int line = folder.lineOf(STEPS, "androit");
    expect(STEPS, line, 15, "steps[0].when.phone[0]", "Có phải là “android”?");
  }

  @Test
  void aPictureWithANumberThatNoActionHasIsShown() {
    folder.replace(STEPS, "number: 3, pointed: true", "number: 4, pointed: true");
    int line = folder.lineOf(STEPS, "number: 4, pointed: true");
    var problem = folder.problems();
    assertThat(problem).hasSize(1);
    assertThat(problem.getFirst().line()).isEqualTo(line);
    assertThat(problem.getFirst().key()).isEqualTo("steps[0].picture.parts[2].number");
  }

  // --- dates ---

  @Test
  void anEndBeforeTheBeginningIsShown() {
    folder.replace(
        STEPS,
        "effective_from: 2024-07-01",
        "effective_from: 2024-07-01\n      effective_to: 2024-06-30");
    int line = folder.lineOf(STEPS, "effective_to");
    expect(STEPS, line, 21, "steps[0].provenance.effective_to", "trước ngày có hiệu lực");
  }

  @Test
  void aVerificationWithoutANameIsShown() {
    folder.replace(STEPS, "status: partial", "status: verified");
    int line = folder.lineOf(STEPS, "status: verified");
    expect(STEPS, line, 15, "steps[0].provenance.status", "verified_by", "verified_on");
  }

  @Test
  void aVerificationInTheFutureIsShown() {
    folder.replace(
        STEPS,
        "status: partial",
        "verified_by: Công an tỉnh\n      verified_on: 2027-01-05\n      status: verified");
    int line = folder.lineOf(STEPS, "verified_on");
    expect(STEPS, line, 20, "steps[0].provenance.verified_on", "chưa tới");
    assertThat(folder.read(LocalDate.of(2027, 1, 5)).problems()).isEmpty();
  }

  @Test
  void anItemOutOfItsDatesIsNoMistakeAndIsLeftOut() {
    folder.replace(
        STEPS,
        "effective_from: 2024-07-01",
        "effective_from: 2024-07-01\n      effective_to: 2026-12-31");
    var guide = folder.read().config().orElseThrow().guide();
    assertThat(guide.on(LocalDate.of(2026, 12, 31)).steps()).containsKey("download-android");
    var later = folder.read(LocalDate.of(2027, 1, 1)).config().orElseThrow().guide();
    assertThat(later.on(LocalDate.of(2027, 1, 1)).steps()).doesNotContainKey("download-android");
  }

  @Test
  void theLastPathwayMustHoldToday() {
    var text = folder.text(PATHWAYS);
    int last = text.lastIndexOf("effective_from: 2024-07-01");
    folder.write(
        PATHWAYS, text.substring(0, last) + "effective_from: 2027-01-01\n      status: partial\n");
    int line = folder.lineOf(PATHWAYS, "2027-01-01");
    expect(
        PATHWAYS,
        line,
        23,
        "pathways[%d].provenance.effective_from".formatted(last()),
        "chưa có hiệu lực");
  }

  // --- together ---

  @Test
  void fiveMistakesInFiveFilesAreFoundInOneGo() {
    folder.replace("kiosk.yaml", "driver: auto", "driver: webcam");
    folder.replace("commune.yaml", "province: Minh Họa", "provinc: Minh Họa");
    folder.replace(QUESTIONS, "effective_from: 2024-07-01", "effective_from: 2024-7-1");
    folder.replace(PATHWAYS, "- sign-in", "- sing-in");
    folder.replace("contacts.yaml", "site: vneid", "\tsite: vneid");
    var result = folder.read();
    assertThat(result.config()).isEmpty();
    assertThat(result.problems())
        .extracting(ConfigProblem::file)
        .containsExactly("commune.yaml", "contacts.yaml", PATHWAYS, QUESTIONS, "kiosk.yaml");
    assertThat(result.problems()).isSorted();
  }

  @Test
  void aBrokenFileRaisesNoFalseAlarmsInTheOthers() {
    folder.write(REMEDIES, "remedies: [\n");
    assertThat(folder.problems()).extracting(ConfigProblem::file).containsOnly(REMEDIES);
  }

  @Test
  void theSchemasOfferEditorsExactlyWhatTheScreensCanDraw() throws Exception {
    var common =
        new ObjectMapper().readTree(Path.of("kiosk-config/schema/common.schema.json").toFile());
    var questions =
        new ObjectMapper().readTree(Path.of("kiosk-config/schema/questions.schema.json").toFile());
    assertThat(Mapping.list(common.at("/$defs/icon/enum"), n -> n.asText()))
        .containsExactlyInAnyOrderElementsOf(Drawings.ICONS);
    assertThat(
            Mapping.list(
                questions.at(
                    "/properties/questions/items/properties/choices/items/properties/drawing/enum"),
                n -> n.asText()))
        .containsExactlyInAnyOrderElementsOf(Drawings.OF_CHOICES);
  }

  @Test
  void aProblemSaysFileLineColumnKeyAndSentence() {
    folder.replace("kiosk.yaml", "driver: auto", "driver: webcam");
    int line = folder.lineOf("kiosk.yaml", "webcam");
    assertThat(folder.problems().getFirst())
        .hasToString(
            "kiosk.yaml:%d:11  camera.driver  Không có “webcam” ở đây. Chỉ được dùng: auto, default, demo, openpnp."
                .formatted(line));
  }

  @Test
  void anOfficeThatClosesBeforeItOpensIsShown() {
    folder.replace("commune.yaml", "13:30-17:00", "13:30-5:00");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "13:30-5:00"),
        43,
        "police.hours[0].open[1]",
        "Giờ đóng không sau giờ mở");
  }

  @Test
  void daysInTheWrongOrderAreShown() {
    folder.replace("commune.yaml", "days: T2-T6", "days: T6-T2");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "T6-T2"),
        15,
        "police.hours[0].days",
        "T2-T6");
  }

  @Test
  void hoursOfTheMachineAreCheckedAsThoseOfAnOffice() {
    folder.replace("kiosk.yaml", "7:00-11:30", "11:30-7:00");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "11:30-7:00"),
        24,
        "hours[1].open[0]",
        "Giờ đóng không sau giờ mở");
  }

  @Test
  void hoursOfTheMachineInAnotherFormAreTold() {
    folder.replace("kiosk.yaml", "7:00-11:30", "7h-11h30");
    assertThat(folder.problems()).singleElement().asString().contains("ví dụ \"7:30-11:30\"");
  }

  @Test
  void aNightInTheMiddleOfTheDayIsTold() {
    folder.replace("kiosk.yaml", "night: \"0:30\"", "night: \"12:00\"");
    expect(
        "kiosk.yaml",
        folder.lineOf("kiosk.yaml", "night:"),
        8,
        "night",
        "trong lúc máy mở cửa (7:00-17:30)");
  }

  @Test
  void aMachineWithoutHoursIsAlwaysOpen() {
    folder.replace("kiosk.yaml", "hours:\n", "hours: []\n");
    folder.replace("kiosk.yaml", "  - { days: T2-T6, open: [\"7:00-17:30\"] }\n", "");
    folder.replace("kiosk.yaml", "  - { days: T7, open: [\"7:00-11:30\"] }\n", "");
    assertThat(folder.read().config().orElseThrow().settings().hours().isAlways()).isTrue();
  }

  @Test
  void aPlaceOutsideTheMapIsShown() {
    folder.replace("commune.yaml", "at: [26, 8]", "at: [26, 80]");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "[26, 80]"),
        62,
        "police.map.places[1].at[1]",
        "Nhiều nhất là 16");
  }

  @Test
  void aHamletThatDoesNotExistIsShownWithTheOneThatWasMeant() {
    folder.replace("commune.yaml", "hamlets: [thôn Hạ]", "hamlets: [thôn Hạj]");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "thôn Hạj"),
        19,
        "campaigns[0].stops[1].hamlets[0]",
        "thôn Hạ”");
  }

  @Test
  void aStopAfterTheEndOfItsCampaignIsShown() {
    folder.replace("commune.yaml", "to: 2026-12-06", "to: 2026-12-01");
    expect(
        "commune.yaml",
        folder.lineOf("commune.yaml", "to: 2026-12-06"),
        13,
        "campaigns[0].stops[2].to",
        "sau khi đợt kết thúc");
  }

  @Test
  void noCampaignAtAllIsAllRight() {
    var text = folder.text("commune.yaml");
    folder.write(
        "commune.yaml", text.substring(0, text.indexOf("campaigns:\n")) + "campaigns: []\n");
    assertThat(folder.problems()).isEmpty();
  }
}
