package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the set-up changes in files that people edit, and what it leaves alone. */
class ConfigEditTest {

  private static final Path COMMUNE = Path.of("kiosk-config/commune.yaml");

  @TempDir private Path folder;
  private ConfigFolder config = new ConfigFolder(Path.of(""));

  @BeforeEach
  void theDeliveredFiles() {
    config = ConfigFolder.copyInto(folder);
  }

  private static ConfigEdit someCommune() {
    return ConfigEdit.commune()
        .set("kind", "phường")
        .set("name", "Mẫu Hai")
        .set("province", "Huế")
        .set("police.name.vi", "Công an phường Mẫu Hai")
        .set("police.hours[0].open[1]", "13:00-16:30");
  }

  @Test
  void onlyTheValuesChangeInTheDeliveredFile() throws Exception {
    var before = config.text("commune.yaml");
    someCommune().writeInto(folder);
    assertThat(config.text("commune.yaml"))
        .isEqualTo(
            before
                .replace("kind: xã  ", "kind: phường  ")
                .replace("name: Mẫu  ", "name: Mẫu Hai  ")
                .replace("province: Minh Họa", "province: Huế")
                .replace("vi: \"Công an xã Mẫu\"", "vi: \"Công an phường Mẫu Hai\"")
                .replaceFirst("13:30-17:00", "13:00-16:30"));
  }

  @Test
  void numbersAndWordsOfTheMachineChangeInTheirPlace() throws Exception {
    ConfigEdit.kiosk()
        .set("retention.keep", "nothing")
        .set("retention.visit_days", 7)
        .writeInto(folder);
    assertThat(config.text("kiosk.yaml"))
        .contains(
            "  keep: nothing         # nothing: chỉ đếm", "  visit_days: 7          # giữ lượt");
    assertThat(ConfigReader.read(folder, ConfigFolder.TODAY).config().orElseThrow().settings())
        .extracting(s -> s.retention().keep(), s -> s.retention().visitDays())
        .containsExactly(KioskConfig.Keep.NOTHING, 7);
  }

  @Test
  void lineEndsOfWindowsAndItsMarkAtTheBeginningStay() throws Exception {
    var windows = "\uFEFF" + config.text("commune.yaml").replace("\n", "\r\n");
    config.write("commune.yaml", windows);
    someCommune().writeInto(folder);
    var after = Files.readString(folder.resolve("commune.yaml"));
    assertThat(after).startsWith("\uFEFF").contains("province: Huế        # tên tỉnh");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(after.lines().count()).isEqualTo(windows.lines().count());
  }

  @Test
  void oddIndentsOtherMarksAndAnEmptyValueArePutUpWith() throws Exception {
    config
        .replace("commune.yaml", "name: Mẫu  ", "name:      'Mẫu''s'  ")
        .replace(
            "commune.yaml", "  name:\n    vi: \"Công an xã Mẫu\"", "  name:\n          vi: 🚓 x")
        .replace("commune.yaml", "    en: \"Mẫu commune police\"", "          en: \"a # b\" # c");
    ConfigEdit.commune()
        .set("name", "Đắk 'Hai'")
        .set("police.name.vi", "Công an: xã #1")
        .set("police.name.en", "Say \"hello\" \\ there")
        .writeInto(folder);
    assertThat(config.text("commune.yaml"))
        .contains(
            "name:      'Đắk ''Hai'''  ",
            "          vi: \"Công an: xã #1\"",
            "          en: \"Say \\\"hello\\\" \\\\ there\" # c");
    assertThat(ConfigEdit.commune().set("name", "Mẫu").applied("name:\n" + without("name")))
        .startsWith("name: Mẫu\n");
  }

  private static String without(String key) throws IOException {
    return Files.readString(COMMUNE).replaceFirst("(?m)^" + key + ":.*\n", "");
  }

  @Test
  void aWordThatYamlWouldTakeForSomethingElseGetsMarks() throws Exception {
    ConfigEdit.commune().set("name", "No").set("province", "12").writeInto(folder);
    assertThat(config.text("commune.yaml")).contains("name: \"No\"  ", "province: \"12\"  ");
  }

  @Test
  void whatWouldBeAMistakeIsRefusedWithItsPlaceAndNothingIsWritten() {
    var before = config.text("commune.yaml");
    refused(
        ConfigEdit.commune().set("name", "Mẫu Hai").set("kind", "thị trấn"),
        "commune.yaml:8:7  kind");
    refused(ConfigEdit.commune().set("police.hours[0].open[0]", "11:30-7:30"), "Giờ đóng");
    refused(ConfigEdit.commune().set("police.hours[7].open[0]", "7:30-11:30"), "Không thấy khóa");
    refused(ConfigEdit.commune().set("name", "Mẫu\u0007"), "ký tự ẩn");
    refused(ConfigEdit.commune().set("name", "Mẫu\nclerk: x"), "CFG-06");
    assertThat(config.text("commune.yaml")).isEqualTo(before);
    assertThat(folder.resolve("commune.yaml.tmp")).doesNotExist();
  }

  private void refused(ConfigEdit edit, String sentence) {
    assertThatThrownBy(() -> edit.writeInto(folder))
        .isInstanceOf(EditProblem.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aFileWithAMistakeOfItsOwnStaysWithItAndItsLineIsTold() {
    config.replace("commune.yaml", "province:", "provinces:");
    var spoilt = config.text("commune.yaml");
    refused(ConfigEdit.commune().set("name", "Mẫu Hai"), "CFG-06 commune.yaml:10:1");
    assertThat(config.text("commune.yaml")).isEqualTo(spoilt);
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    var full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
    var before = config.text("commune.yaml");
    Files.createSymbolicLink(folder.resolve("commune.yaml.tmp"), full);
    refused(someCommune(), "CFG-05");
    assertThat(config.text("commune.yaml")).isEqualTo(before);
  }

  @Test
  void whereNothingMayBeWrittenTheSentenceSaysWhatToDo() throws Exception {
    var before = config.text("commune.yaml");
    var inTheWay = Files.createDirectory(folder.resolve("commune.yaml.tmp"));
    Files.createFile(inTheWay.resolve("somebody's"));
    refused(someCommune(), "CFG-04");
    assertThat(config.text("commune.yaml")).isEqualTo(before);
    Files.delete(folder.resolve("commune.yaml"));
    refused(someCommune(), "quyền ghi");
  }

  @Test
  void whoMayReadTheFileMayReadItAfterwards() throws Exception {
    var file = folder.resolve("commune.yaml");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    someCommune().writeInto(folder);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Property(tries = 200)
  void whateverIsTypedIsReadBackOrRefusedAndTheRestStays(@ForAll("typed") String typed)
      throws IOException {
    var before = Files.readString(COMMUNE, StandardCharsets.UTF_8);
    try {
      var after = ConfigEdit.commune().set("name", typed).applied(before);
      var root = YamlReader.read("commune.yaml", after).tree().orElseThrow().root();
      assertThat(root.path("name").asText()).isEqualTo(typed);
      int at = before.indexOf("name: ") + 6;
      assertThat(after).startsWith(before.substring(0, at)).endsWith(before.substring(at + 3));
    } catch (EditProblem refused) {
      assertThat(refused).hasMessageStartingWith("CFG-06 commune.yaml");
    }
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.strings()
        .withChars("aăâđÊờ 0123456789:#-'\"\\,[]{}&*!|>%@`\n\t\u00a0🚓")
        .ofMaxLength(12);
  }
}
