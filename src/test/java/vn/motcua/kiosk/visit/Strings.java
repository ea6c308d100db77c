package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks through files as the command {@code strings} would, for whoever stole the disk. */
public final class Strings {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  private final Map<String, byte[]> files;

  private Strings(Map<String, byte[]> files) {
    this.files = files;
  }

  /** Of every file in a folder, by its path in it. */
  public static Strings in(Path folder) throws IOException {
    var contents = new TreeMap<String, byte[]>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        contents.put(name, Files.readAllBytes(file));
      }
    }
    return new Strings(contents);
  }

  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** Whether a file holds a text, in whatever coding. */
  public boolean holds(String file, String text) {
    return holds(content(file), text);
  }

  /** Whether any file holds these bytes. */
  boolean hold(byte[] part) {
    return files.values().stream().anyMatch(file -> holds(file, part));
  }

  private byte[] content(String file) {
    return Objects.requireNonNull(files.get(file), file);
  }

  public void holdNone(List<String> secrets) {
    files.forEach(
        (name, content) -> {
          for (var secret : secrets) {
            assertThat(holds(content, secret)).as(name + " holds " + secret).isFalse();
          }
        });
  }

  /**
   * Nor anything that looks like somebody's number. Files of keys hold none but their own: random
   * digits may be twelve in a row there.
   */
  public void holdNoTwelveDigits() {
    files.forEach(
        (name, content) -> {
          if (!name.startsWith("keys/")) {
            // Tables store numbers in binary; thirteen digits of a time would be a text too.
            var found = TWELVE_DIGITS.matcher(latin1(content));
            assertThat(found.find()).as(name).isFalse();
          }
        });
  }

  private static boolean holds(byte[] content, String text) {
    return CHARSETS.stream().anyMatch(charset -> holds(content, text.getBytes(charset)));
  }

  private static boolean holds(byte[] content, byte[] part) {
    // Latin-1 maps every byte to one character, so text search is byte search.
    return latin1(content).contains(latin1(part));
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
