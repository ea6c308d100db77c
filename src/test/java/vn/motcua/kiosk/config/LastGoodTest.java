package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.kiosk.config.ConfigFolder.TODAY;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LastGoodTest {

  private static final String STEPS = "guide/steps.yaml";

  @TempDir private Path temporary;

  private ConfigFolder folder = new ConfigFolder(Path.of(""));
  private LastGood copy = new LastGood(Path.of(""));

  @BeforeEach
  void fresh() throws IOException {
    var own = Files.createTempDirectory(temporary, "each");
    folder = ConfigFolder.copyInto(own.resolve("config"));
    copy = new LastGood(own.resolve("data/config-last-good.zip"));
  }

  @Test
  void whatThisProgramHasKeptHadNoMistakeUntilAByteChanges() throws IOException {
    var program = Files.writeString(temporary.resolve("kiosk.jar"), "one");
    copy = new LastGood(copy.file(), program);
    var checksum = ConfigReader.read(folder.path(), TODAY).checksum();
    assertThat(copy.holds(checksum)).as("before it is kept").isFalse();
    copy.keep(ConfigPlaces.together(folder.path()), TODAY);
    assertThat(copy.holds(checksum)).isTrue();
    var steps = folder.path().resolve(STEPS);
    Files.writeString(steps, Files.readString(steps) + "\n");
    var edited = ConfigReader.read(folder.path(), TODAY).checksum();
    assertThat(copy.holds(edited)).as("after an edit").isFalse();
    Files.writeString(program, "another");
    assertThat(copy.holds(checksum)).as("another build").isFalse();
  }

  @Test
  void ofKnownFilesOnlyTheDatesAreLookedAt() throws IOException {
    var places = ConfigPlaces.together(folder.path());
    var steps = folder.path().resolve(STEPS);
    Files.writeString(steps, Files.readString(steps) + "\ncolour: red\n");
    assertThat(ConfigReader.read(places, TODAY).problems()).isNotEmpty();
    assertThat(ConfigReader.read(places, TODAY, _ -> true).problems()).isEmpty();
    var longAgo = LocalDate.of(2020, 1, 1);
    assertThat(ConfigReader.read(places, longAgo, _ -> true).problems()).isNotEmpty();
  }

  /** What a province's editor, or a bad hour, does to a file. */
  private static Map<String, UnaryOperator<byte[]>> mishaps() {
    return Map.of(
        "a misspelt key",
        edit("actions:", "acitons:"),
        "a tab",
        edit("    title:", "\ttitle:"),
        "a date that does not exist",
        edit("2024-07-01", "2024-02-30"),
        "a key twice",
        edit("    label:", "    title: { vi: \"Hai\", en: \"Two\" }\n    label:"),
        "a tag that builds an object",
        edit("id: register", "id: !!javax.script.ScriptEngineManager []"),
        "Windows-1258",
        bytes -> text(bytes).getBytes(Charset.forName("windows-1258")),
        "five megabytes",
        bytes -> Arrays.copyOf(bytes, 5_000_000),
        "a bomb of aliases",
        _ -> "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n".getBytes(StandardCharsets.UTF_8),
        "an empty file",
        _ -> new byte[0],
        "half a file",
        bytes -> Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static UnaryOperator<byte[]> edit(String is, String becomes) {
    return bytes -> text(bytes).replaceFirst(is, becomes).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> whateverBefallsAFileIsNamedAndTheGuidanceBeforeItStaysInUse() {
    return mishaps().entrySet().stream()
        .map(
            mishap ->
                DynamicTest.dynamicTest(
                    mishap.getKey(),
                    () -> {
                      fresh();
                      copy.keep(ConfigPlaces.together(folder.path()), TODAY);
                      var before = folder.read().config().orElseThrow();
                      var bytes = Files.readAllBytes(folder.path().resolve(STEPS));
                      folder.write(STEPS, mishap.getValue().apply(bytes));

                      assertThat(folder.read().config()).isEmpty();
                      assertThat(folder.problems())
                          .allSatisfy(p -> assertThat(p.sentence()).isNotBlank())
                          .anySatisfy(p -> assertThat(p.file()).isEqualTo(STEPS));
                      assertThat(copy.read(TODAY)).contains(before);
                    }));
  }

  @Test
  void whatHasAMistakeIsNotKeptAndTheCopyBeforeItStays() throws IOException {
    assertThat(copy.keep(ConfigPlaces.together(folder.path()), TODAY)).isTrue();
    var before = copy.read(TODAY);
    folder.replace("kiosk.yaml", "goodbye:", "goodby:");
    assertThat(copy.keep(ConfigPlaces.together(folder.path()), TODAY)).isFalse();
    assertThat(copy.read(TODAY)).isPresent().isEqualTo(before);
    assertThat(copy.file().getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aNewEditionTakesThePlaceOfTheOneBefore() throws IOException {
    copy.keep(ConfigPlaces.together(folder.path()), TODAY);
    folder.replace("commune.yaml", "name: Mẫu", "name: Khác");
    copy.keep(ConfigPlaces.together(folder.path()), TODAY);
    assertThat(copy.read(TODAY).orElseThrow().commune().name()).isEqualTo("Khác");
  }

  @Test
  void aCopyThatWasCutShortOrIsNoCopyIsAsIfThereWereNone() throws IOException {
    assertThat(copy.read(TODAY)).isEmpty();
    copy.keep(ConfigPlaces.together(folder.path()), TODAY);
    var whole = Files.readAllBytes(copy.file());
    for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
      Files.write(copy.file(), Arrays.copyOf(whole, length));
      assertThat(copy.read(TODAY)).as("%d bytes", length).isEmpty();
    }
    var damaged = whole.clone();
    damaged[whole.length / 3] ^= 0x55;
    Files.write(copy.file(), damaged);
    assertThat(copy.read(TODAY)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.createDirectories(temporary.resolve("in"));
    Files.writeString(temporary.resolve("in/the-way"), "");
    var nowhere = new LastGood(temporary.resolve("in/the-way/copy.zip"));
    assertThatThrownBy(() -> nowhere.keep(ConfigPlaces.together(folder.path()), TODAY))
        .isInstanceOf(IOException.class);
  }
}
