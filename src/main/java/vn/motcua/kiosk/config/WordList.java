package vn.motcua.kiosk.config;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.motcua.kiosk.guide.Language;

/**
 * Fixed words that every language has to say; the program brings them in Vietnamese and English.
 */
enum WordList {
  SCREENS("screens", "/vn/motcua/kiosk/ui/text_"),
  HANDOUT("handout", "/vn/motcua/kiosk/handout/handout_");

  /** What only clerks read is Vietnamese in every language. */
  private static final String FOR_CLERKS = "(problems|clerk)\\..*";

  private final String file;
  private final String resource;

  WordList(String file, String resource) {
    this.file = file;
    this.resource = resource;
  }

  /** Within the folder of a language. */
  String file() {
    return file + ".properties";
  }

  /** Whether the program itself has the language. */
  boolean speaks(Language language) {
    return WordList.class.getResource(resource(language)) != null;
  }

  /** What a language has to say, in Vietnamese, by its key. */
  SortedMap<String, String> vietnamese() {
    try (var in = WordList.class.getResourceAsStream(resource(Language.VIETNAMESE))) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      var read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var words = new TreeMap<String, String>();
      read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
      words.keySet().removeIf(key -> key.matches(FOR_CLERKS));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String resource(Language language) {
    return resource + language.code() + ".properties";
  }
}
