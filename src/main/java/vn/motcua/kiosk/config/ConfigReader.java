package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.motcua.kiosk.guide.Language;

/**
 * Reads the folder {@code kiosk-config/}: all of it or nothing. Every mistake of every file is
 * found in one go, so that an editor mends them in one go. An item out of its dates is no mistake;
 * {@link vn.motcua.kiosk.guide.Guide#on} leaves it out.
 */
public final class ConfigReader {

  private static final int MOST_BYTES = 1_000_000;

  private final Map<ConfigFile, Tree> trees = new EnumMap<>(ConfigFile.class);
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final List<LanguageFolder> further = new ArrayList<>();
  private final Map<String, byte[]> written = new TreeMap<>();
  private final LocalDate today;

  private ConfigReader(LocalDate today) {
    this.today = today;
  }

  /**
   * @param config absent if there is any problem
   * @param problems by file and line
   * @param texts every text in every language with its place; none if there is any problem, or if
   *     the files were known
   * @param checksum over the names and contents of all files
   */
  public record Result(
      Optional<KioskConfig> config,
      List<ConfigProblem> problems,
      List<WrittenText> texts,
      String checksum) {

    public Result {
      problems = List.copyOf(problems);
      texts = List.copyOf(texts);
    }
  }

  /**
   * Reads and checks the folder.
   *
   * @param dir need not exist; then every file is a problem
   * @param today by which the dates in it are judged
   */
  public static Result read(Path dir, LocalDate today) {
    return read(ConfigPlaces.together(dir), today);
  }

  /** The same for a commune's own files beside guidance that may lie elsewhere. */
  public static Result read(ConfigPlaces places, LocalDate today) {
    return read(places, today, _ -> false);
  }

  /**
   * The same, but files that are known to be without a mistake of form are only read, and looked at
   * for what the day may have made of them: half the time.
   *
   * @param known whether files with this checksum were read before, and had no mistake
   */
  public static Result read(ConfigPlaces places, LocalDate today, Predicate<String> known) {
    var reader = new ConfigReader(today);
    for (var file : ConfigFile.values()) {
      reader.read(places, file);
    }
    reader.further.addAll(LanguageFolder.in(places.guidance()));
    var checksum = reader.checksum();
    boolean isKnown = reader.further.isEmpty() && known.test(checksum);
    reader.check(isKnown);
    var problems = reader.problems.stream().distinct().sorted().toList();
    if (!problems.isEmpty()) {
      return new Result(Optional.empty(), problems, List.of(), checksum);
    }
    var config = reader.config();
    var texts = isKnown ? List.<WrittenText>of() : reader.texts(config);
    return new Result(Optional.of(config), List.of(), texts, checksum);
  }

  private void read(ConfigPlaces places, ConfigFile file) {
    var path = places.of(file.path());
    if (!Files.isRegularFile(path)) {
      wholeFile(file, "Không thấy tệp này. Hãy chép lại từ bản mẫu.");
      return;
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        wholeFile(file, "Tệp lớn hơn 1 MB. Hãy chép lại từ bản mẫu rồi sửa.");
        return;
      }
      var bytes = Files.readAllBytes(path);
      written.put(file.path(), bytes);
      var text = Utf8.read(file.path(), bytes);
      problems.addAll(text.problems());
      text.text().ifPresent(t -> parse(file, t));
    } catch (IOException _) {
      wholeFile(file, "Không mở được tệp. Hãy xem lại quyền đọc tệp.");
    }
  }

  private void parse(ConfigFile file, String text) {
    var result = YamlReader.read(file.path(), text);
    problems.addAll(result.problems());
    result.tree().ifPresent(tree -> trees.put(file, tree));
  }

  private void check(boolean isKnown) {
    trees.forEach((file, tree) -> problems.addAll(DateCheck.check(file, tree, today)));
    if (!isKnown) {
      checkForm();
    }
  }

  /** What is the same on every day. */
  private void checkForm() {
    var schemas = new Schemas();
    var languages = languages();
    trees.forEach(
        (file, tree) -> {
          problems.addAll(schemas.check(file, tree));
          problems.addAll(TextCheck.check(tree, languages));
        });
    Optional.ofNullable(trees.get(ConfigFile.COMMUNE))
        .ifPresent(tree -> problems.addAll(CommuneCheck.check(tree)));
    Optional.ofNullable(trees.get(ConfigFile.KIOSK))
        .ifPresent(
            kiosk -> {
              checkLanguages(kiosk, languages);
              problems.addAll(HoursCheck.ofKiosk(kiosk));
            });
    problems.addAll(ReferenceCheck.check(trees));
    further.forEach(folder -> problems.addAll(folder.check(trees.values())));
  }

  private String checksum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      written.forEach(
          (name, bytes) -> {
            digest.update((name + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The languages whose texts stand beside the Vietnamese ones, as {@code kiosk.yaml} says it. */
  private List<String> languages() {
    var kiosk = trees.get(ConfigFile.KIOSK);
    if (kiosk == null) {
      return List.of(Language.VIETNAMESE.code());
    }
    var inFiles = further.stream().map(f -> f.language().code()).toList();
    var listed = Mapping.list(kiosk.root().path("languages"), JsonNode::asText);
    return listed.stream().filter(code -> !inFiles.contains(code)).toList();
  }

  /** A language of which the screens know no word would be Vietnamese under another name. */
  private void checkLanguages(Tree kiosk, List<String> beside) {
    for (var code : beside) {
      if (code.matches("[a-z]{2,3}") && !WordList.SCREENS.speaks(new Language(code))) {
        problems.add(
            kiosk.problem(
                "languages",
                "Máy chưa có chữ tiếng “%s”. Hãy tạo tệp dịch: kiosk language %s."
                    .formatted(code, code)));
      }
    }
  }

  private void wholeFile(ConfigFile file, String sentence) {
    problems.add(new ConfigProblem(file.path(), 0, 0, "", sentence));
  }

  private KioskConfig config() {
    var translations = new TreeMap<Language, Translation>(Comparator.comparing(Language::code));
    for (var folder : further) {
      translations.put(folder.language(), folder.translation());
      var texts = folder.translated();
      trees.replaceAll((_, t) -> Sources.translated(t, folder.language().code(), texts));
    }
    var commune = CommuneMapping.commune(root(ConfigFile.COMMUNE).root());
    var contacts = Mapping.contacts(root(ConfigFile.CONTACTS).root());
    return new KioskConfig(
        commune,
        contacts,
        Mapping.settings(root(ConfigFile.KIOSK).root()).offering(translations.keySet()),
        new GuideMapping(new Fillings(commune, contacts)).guide(trees),
        translations);
  }

  private List<WrittenText> texts(KioskConfig config) {
    var fillings = new Fillings(config.commune(), config.contacts());
    return trees.values().stream().flatMap(t -> WrittenText.in(t, fillings).stream()).toList();
  }

  private Tree root(ConfigFile file) {
    var tree = trees.get(file);
    if (tree == null) {
      throw new IllegalStateException("a missing file is a problem");
    }
    return tree;
  }
}
