package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Language;

/**
 * One further language (ngôn ngữ thêm): the folder {@code lang/<code>/} with the words of the
 * screens, those of the handout, and every text of the commune and the guidance. It is offered as
 * soon as its files are there and complete.
 *
 * @param words what could be read of each list
 * @param texts {@code texts.yaml}, absent if it could not be read
 * @param problems found while reading
 */
record LanguageFolder(
    Language language,
    Map<WordList, WordFile> words,
    Optional<Tree> texts,
    List<ConfigProblem> problems) {

  static final String FOLDER = "lang";

  /** Vietnamese texts beside their translations. */
  static final String TEXTS = "texts.yaml";

  private static final int MOST_BYTES = 1_000_000;

  private static final int SHOWN = 60;

  /** Every language in the folder of the configuration, by its code. */
  static List<LanguageFolder> in(Path dir) {
    return codes(dir).map(code -> read(dir, code)).toList();
  }

  /** The files of all further languages, relative to the folder of the configuration. */
  static List<String> files(Path dir) {
    return codes(dir)
        .flatMap(
            code ->
                Stream.concat(
                        Arrays.stream(WordList.values()).map(WordList::file), Stream.of(TEXTS))
                    .map(name -> FOLDER + "/" + code + "/" + name))
        .filter(file -> Files.isRegularFile(dir.resolve(file)))
        .toList();
  }

  private static Stream<String> codes(Path dir) {
    var folder = dir.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString().replace("/", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException _) {
      return Stream.empty();
    }
  }

  private static LanguageFolder read(Path dir, String code) {
    var path = FOLDER + "/" + code;
    var problems = new ArrayList<ConfigProblem>();
    if (!code.matches("[a-z]{2,3}") || WordList.SCREENS.speaks(new Language(code))) {
      problems.add(
          whole(
              path,
              "Tên thư mục phải là mã của tiếng mới, như “km”, “tay”. Tiếng vi, en máy có sẵn."));
      return new LanguageFolder(Language.VIETNAMESE, Map.of(), Optional.empty(), problems);
    }
    var words = new HashMap<WordList, WordFile>();
    for (var list : WordList.values()) {
      var file = path + "/" + list.file();
      text(dir, file, problems).ifPresent(t -> words.put(list, new WordFile(file, t)));
    }
    var texts =
        text(dir, path + "/" + TEXTS, problems)
            .flatMap(
                text -> {
                  var read = YamlReader.read(path + "/" + TEXTS, text);
                  problems.addAll(read.problems());
                  return read.tree();
                });
    return new LanguageFolder(new Language(code), words, texts, problems);
  }

  private static Optional<String> text(Path dir, String file, List<ConfigProblem> problems) {
    var path = dir.resolve(file);
    try {
      if (!Files.isRegularFile(path)) {
        problems.add(whole(file, "Không thấy tệp này. Hãy tạo bằng lệnh: kiosk language."));
      } else if (Files.size(path) > MOST_BYTES) {
        problems.add(whole(file, "Tệp lớn hơn 1 MB. Hãy tạo lại bằng lệnh: kiosk language."));
      } else {
        var read = Utf8.read(file, Files.readAllBytes(path));
        problems.addAll(read.problems());
        return read.text();
      }
    } catch (IOException _) {
      problems.add(whole(file, "Không mở được tệp. Hãy xem lại quyền đọc tệp."));
    }
    return Optional.empty();
  }

  private static ConfigProblem whole(String file, String sentence) {
    return new ConfigProblem(file, 0, 0, "", sentence);
  }

  /**
   * What is missing, left over or wrong in it.
   *
   * @param sources the files whose texts it has to translate
   */
  List<ConfigProblem> check(Iterable<Tree> sources) {
    var all = new ArrayList<>(problems);
    words.forEach((list, file) -> all.addAll(file.check(list.vietnamese())));
    texts.ifPresent(tree -> check(tree, Sources.of(sources), all));
    return all;
  }

  private void check(Tree tree, Sources sources, List<ConfigProblem> all) {
    all.addAll(TextCheck.check(tree, List.of(language.code())));
    var list = tree.root().path("texts");
    for (int i = 0; i < list.size(); i++) {
      var said = list.get(i).path("vi").asText();
      if (!sources.contain(said)) {
        all.add(
            tree.problem(
                "texts[%d]".formatted(i),
                "Hướng dẫn không còn câu này. Hãy so lại với câu tiếng Việt: “%s”."
                    .formatted(shortened(said))));
      }
    }
    var missing = sources.without(translated().keySet());
    if (!missing.isEmpty()) {
      var first = missing.getFirst();
      all.add(
          whole(
              tree.file(),
              "Chưa dịch %d câu. Câu đầu, ở %s dòng %d: “%s”. Hãy dịch ở dòng “%s: …”."
                  .formatted(
                      missing.size(),
                      first.file(),
                      first.line(),
                      shortened(first.said()),
                      language)));
    }
  }

  private static String shortened(String said) {
    return said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…";
  }

  /** Vietnamese → this language. */
  Map<String, String> translated() {
    var found = new HashMap<String, String>();
    for (JsonNode each : texts.map(t -> t.root().path("texts")).orElseThrow()) {
      if (!each.path(language.code()).asText().isBlank()) {
        found.put(each.path("vi").asText(), each.path(language.code()).asText());
      }
    }
    return found;
  }

  /**
   * The words of the lists.
   *
   * @throws NullPointerException if there are problems
   */
  Translation translation() {
    return new Translation(words(WordList.SCREENS), words(WordList.HANDOUT));
  }

  private Map<String, String> words(WordList list) {
    return Objects.requireNonNull(words.get(list)).words();
  }
}
