package vn.motcua.kiosk.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * All fixed words of the screens, from {@code text_vi.properties}, {@code text_en.properties} and
 * so on. What a language lacks is said in Vietnamese.
 */
public final class Texts {

  private final Map<Language, Map<String, String>> in;

  private Texts(Map<Language, Map<String, String>> in) {
    this.in = in;
  }

  /** The words of all languages that a kiosk speaks. */
  public static Texts of(KioskConfig config) {
    var known = load(config.settings().languages());
    var all = new HashMap<>(known.in);
    config
        .translations()
        .forEach(
            (language, translation) -> {
              var words = new HashMap<>(file(Language.VIETNAMESE));
              words.putAll(translation.screens());
              all.put(language, Map.copyOf(words));
            });
    return new Texts(Map.copyOf(all));
  }

  /** The words of these languages, and always the Vietnamese ones. */
  public static Texts load(List<Language> languages) {
    var vietnamese = file(Language.VIETNAMESE);
    var all = new HashMap<Language, Map<String, String>>();
    all.put(Language.VIETNAMESE, vietnamese);
    for (var language : languages) {
      var words = new HashMap<>(vietnamese);
      words.putAll(file(language));
      all.put(language, Map.copyOf(words));
    }
    return new Texts(Map.copyOf(all));
  }

  /** The words for one citizen. */
  public Words to(Wording wording) {
    var words = in.get(wording.language());
    return new Words(
        words != null ? words : in.getOrDefault(Language.VIETNAMESE, Map.of()), wording);
  }

  /** What a language calls itself, such as {@code Tiếng Việt}. */
  public String nameOf(Language language) {
    return to(Wording.toAnybody(language)).of("language.name");
  }

  /** The words of one file as they stand there; none if there is no such file. */
  static Map<String, String> file(Language language) {
    try (var in = Texts.class.getResourceAsStream("text_" + language.code() + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      var read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(k -> k, read::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
