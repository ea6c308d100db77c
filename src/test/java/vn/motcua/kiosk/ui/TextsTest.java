package vn.motcua.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.camera.CameraFault;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.printing.PrinterFault;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
  private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9.-]+)\"");
  private static final Pattern LITERAL =
      Pattern.compile("(?:Label|Button|RichText|Note)[^>]*? text=\"[^%\"]{2,}\"");
  private static final Pattern IN_JAVA = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Path SOURCES = Path.of("src/main/java/vn/motcua/kiosk/ui");
  private static final Path PAGES = Path.of("src/main/resources/vn/motcua/kiosk/ui");

  private final java.util.Map<String, String> vietnamese = Texts.file(Language.VIETNAMESE);
  private final java.util.Map<String, String> english = Texts.file(Language.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThingsWithTheSamePlaceholders() {
    assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    vietnamese.forEach(
        (key, words) ->
            assertThat(placeholders(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(words)));
  }

  @Test
  void everyWordIsComposedUnicode() {
    assertThat(vietnamese.values()).allMatch(w -> Normalizer.isNormalized(w, Normalizer.Form.NFC));
    assertThat(english.values()).allMatch(w -> Normalizer.isNormalized(w, Normalizer.Form.NFC));
  }

  @Test
  void everyKeyThatAPageNamesExistsAndNoPageCarriesWordsOfItsOwn() throws IOException {
    for (var file : files(PAGES, ".fxml")) {
      var fxml = Files.readString(file);
      var keys = IN_FXML.matcher(fxml).results().map(m -> m.group(1)).toList();
      assertThat(vietnamese).as(file.toString()).containsKeys(keys.toArray(String[]::new));
      assertThat(LITERAL.matcher(fxml).find()).as(file + " has words of its own").isFalse();
    }
  }

  @Test
  void noKeyIsLeftOver() throws IOException {
    Set<String> used = new TreeSet<>();
    for (var file : files(PAGES, ".fxml")) {
      IN_FXML.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
    }
    for (var file : files(SOURCES, ".java")) {
      IN_JAVA.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
    }
    var begun = used.stream().filter(k -> k.endsWith(".")).toList();
    assertThat(vietnamese.keySet())
        .allMatch(key -> used.contains(key) || begun.stream().anyMatch(key::startsWith));
  }

  @Test
  void thePageSaysOfEachFaultThatEndsTheCameraWhatTheLogSays() {
    for (var fault : CameraFault.values()) {
      if (fault != CameraFault.TOO_SMALL) {
        assertThat(vietnamese).containsEntry("no-camera.fault." + fault.code(), fault.sentence());
      }
    }
  }

  @Test
  void theAddressIsTheOneThatFits() {
    var words = Texts.load(List.of()).to(new Wording(Language.VIETNAMESE, "bà"));
    assertThat(words.of("idle.title")).isEqualTo("Bà còn ở đây không?");
    assertThat(words.of("question.progress", 2, 3)).isEqualTo("Câu hỏi 2 trong 3");
  }

  @Test
  void aLanguageWithoutAFileIsSpokenInVietnamese() {
    var texts = Texts.load(List.of(new Language("xx")));
    assertThat(texts.to(Wording.toAnybody(new Language("xx"))).of("back")).isEqualTo("Quay lại");
  }

  @Test
  void anUnknownKeyIsAMistakeThatIsSeen() {
    var words = Texts.load(List.of()).to(Wording.toAnybody(Language.VIETNAMESE));
    Assertions.assertThatThrownBy(() -> words.of("no.such.words"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void whatIsSaidOfACodeIsSaidOfOneThatPrintersHave() {
    var codes = Stream.of(PrinterFault.values()).map(PrinterFault::code).toList();
    var named =
        vietnamese.keySet().stream()
            .filter(key -> key.matches(".*\\.PRN-.*"))
            .map(key -> key.substring(key.lastIndexOf('.') + 1));
    assertThat(named).isNotEmpty().isSubsetOf(codes);
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER.matcher(words).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var walk = Files.walk(folder)) {
      var found = walk.filter(p -> p.toString().endsWith(ending)).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
