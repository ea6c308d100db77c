package vn.motcua.kiosk.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One list of words of a further language ({@code screens.properties}), as somebody wrote it. */
record WordFile(String file, String text) {

  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

  /** The address exists in Vietnamese only: other languages say "you". */
  private static final Set<String> ADDRESSES = Set.of("{ông/bà}", "{Ông/bà}");

  /** Keys of how a day or an hour is written. */
  private static final String PATTERN = ".pattern";

  private static final int NAMED = 3;

  /**
   * @throws IllegalArgumentException if {@code \}{@code u} is not followed by four digits
   */
  Map<String, String> words() {
    try {
      var read = new Properties();
      read.load(new StringReader(text));
      return read.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(k -> k, read::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with it.
   *
   * @param wanted what it has to say, in Vietnamese, by its key
   */
  List<ConfigProblem> check(Map<String, String> wanted) {
    Map<String, String> words;
    try {
      words = words();
    } catch (IllegalArgumentException _) {
      return List.of(problem("", "Sau \\u phải có bốn chữ số. Hãy gõ thẳng chữ cần viết."));
    }
    var problems = new ArrayList<ConfigProblem>();
    var missing = new TreeMap<>(wanted);
    missing.keySet().removeIf(key -> !words.getOrDefault(key, "").isBlank());
    if (!missing.isEmpty()) {
      problems.add(problem("", missing(missing)));
    }
    words.forEach((key, said) -> look(key, said, wanted, problems));
    return problems;
  }

  private static String missing(TreeMap<String, String> missing) {
    var first = missing.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
    return "Chưa dịch %d dòng, như: %s. Hãy viết “%s=…” (tiếng Việt: %s)."
        .formatted(
            missing.size(),
            first,
            missing.firstKey(),
            missing.firstEntry().getValue().replace("\n", " "));
  }

  private void look(
      String key, String said, Map<String, String> wanted, List<ConfigProblem> problems) {
    var vietnamese = wanted.get(key);
    if (vietnamese == null) {
      problems.add(
          problem(key, "Không có dòng “%s”. %s".formatted(key, nearest(key, wanted.keySet()))));
    } else if (key.endsWith(PATTERN)) {
      pattern(key, said).ifPresent(problems::add);
    } else if (!said.isBlank() && !places(said).equals(places(vietnamese))) {
      problems.add(
          problem(
              key,
              "Phải có đúng các chỗ điền %s như tiếng Việt: %s"
                  .formatted(places(vietnamese), vietnamese.strip())));
    } else if (!Normalizer.isNormalized(said, Normalizer.Form.NFC)) {
      problems.add(problem(key, "Chữ đang ở dạng tổ hợp. Hãy gõ lại bằng Unicode dựng sẵn."));
    }
  }

  private Optional<ConfigProblem> pattern(String key, String said) {
    try {
      var _ = DateTimeFormatter.ofPattern(said, Locale.ROOT).format(LocalDateTime.MIN);
      return Optional.empty();
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.of(problem(key, "Cách viết ngày giờ này chưa đúng, ví dụ dd/MM/yyyy, H:mm."));
    }
  }

  private static String nearest(String key, Set<String> known) {
    return Nearest.of(key, known).map("Có phải là “%s”?"::formatted).orElse("Hãy bỏ dòng này.");
  }

  private static Set<String> places(String said) {
    return PLACE
        .matcher(said)
        .results()
        .map(MatchResult::group)
        .filter(place -> !ADDRESSES.contains(place))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private ConfigProblem problem(String key, String sentence) {
    int line = line(key);
    return new ConfigProblem(file, line, line == 0 ? 0 : 1, key, sentence);
  }

  /** From 1; 0 for the whole file. */
  private int line(String key) {
    var begins = Pattern.compile("^\\s*" + Pattern.quote(key) + "\\s*[=:]", Pattern.MULTILINE);
    var found = begins.matcher(text);
    return key.isEmpty() || !found.find()
        ? 0
        : 1 + (int) text.substring(0, found.end()).chars().filter(c -> c == '\n').count();
  }
}
