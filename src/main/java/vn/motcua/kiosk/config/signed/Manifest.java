package vn.motcua.kiosk.config.signed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.kiosk.config.ConfigPlaces;

/**
 * What exactly was signed: a text that people can read, one line a file.
 *
 * @param number of the edition, from 1; a kiosk takes no smaller one than it has had
 * @param by who publishes it, one line
 * @param files path → SHA-256 in hexadecimal digits
 */
public record Manifest(int number, LocalDate issued, String by, Map<String, String> files) {

  static final String FILE = "guidance.manifest";
  static final String SIGNATURE = "guidance.sig";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final String FIRST_LINE = "motcua-guidance/1";
  private static final Pattern HEAD =
      Pattern.compile(
          FIRST_LINE + "\nedition: (\\d{1,6})\nissued: (\\d{4}-\\d{2}-\\d{2})\nby: (.{0,200})\n");
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  /** Paths without a way up, a drive, or characters that some file system reads otherwise. */
  private static final Pattern PATH = Pattern.compile("[a-z0-9_-]+(/[a-zA-Z0-9_-]+)*\\.[a-z0-9]+");

  public Manifest {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** Of these files. */
  static Manifest of(int number, LocalDate issued, String by, Map<String, byte[]> contents) {
    return new Manifest(
        number,
        issued,
        by.replace('\n', ' ').strip(),
        contents.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> hash(e.getValue()))));
  }

  byte[] bytes() {
    var text = new StringBuilder(FIRST_LINE);
    text.append("\nedition: ").append(number);
    text.append("\nissued: ").append(issued);
    text.append("\nby: ").append(by).append('\n');
    files.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Empty where the text is anything else, or names a file that is none of the guidance. */
  static Optional<Manifest> read(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    var files = new TreeMap<String, String>();
    for (var each : text.substring(head.end()).lines().toList()) {
      var line = LINE.matcher(each);
      if (!line.matches() || !isName(line.group(2))) {
        return Optional.empty();
      }
      files.put(line.group(2), line.group(1));
    }
    try {
      var issued = LocalDate.parse(head.group(2));
      return Optional.of(
          new Manifest(Integer.parseInt(head.group(1)), issued, head.group(3), files));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  static boolean isName(String path) {
    return PATH.matcher(path).matches() && ConfigPlaces.isGuidance(path);
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Such as {@code bản số 7 ngày 22/11/2026 của Tỉnh Mẫu}. */
  public String words() {
    return "bản số %d ngày %s của %s".formatted(number, DAY.format(issued), by);
  }
}
