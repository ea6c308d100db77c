package vn.motcua.kiosk.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.motcua.kiosk.guide.Language;

/**
 * Writes the files of a further language (ngôn ngữ thêm) for somebody to fill in: every line has
 * its Vietnamese beside it. What has been translated already stays as it is, so that the files are
 * brought up to date after the guidance has changed.
 */
public final class LanguageTemplate {

  private final Path dir;
  private final Language language;
  private final UnaryOperator<String> translate;

  /**
   * @param dir the folder of the configuration
   * @param translate Vietnamese → what stands there for now
   * @throws IllegalArgumentException if the program itself has the language
   */
  public LanguageTemplate(Path dir, Language language, UnaryOperator<String> translate) {
    if (WordList.SCREENS.speaks(language)) {
      throw new IllegalArgumentException(language + " is there already");
    }
    this.dir = dir;
    this.language = language;
    this.translate = translate;
  }

  /**
   * Writes the three files.
   *
   * @return where they lie
   * @throws IOException if one cannot be written, or the guidance cannot be read
   */
  public Path write() throws IOException {
    var folder = dir.resolve(LanguageFolder.FOLDER).resolve(language.code());
    var before =
        LanguageFolder.in(dir).stream().filter(f -> f.language().equals(language)).findFirst();
    var sources = Sources.of(sources());
    Files.createDirectories(folder);
    for (var list : WordList.values()) {
      var known = before.map(f -> f.words().get(list)).map(WordFile::words).orElse(Map.of());
      write(folder.resolve(list.file()), properties(list, known));
    }
    var known =
        before.filter(f -> f.texts().isPresent()).map(LanguageFolder::translated).orElse(Map.of());
    write(folder.resolve(LanguageFolder.TEXTS), texts(sources, known));
    return folder;
  }

  private Iterable<Tree> sources() throws IOException {
    var trees = new EnumMap<ConfigFile, Tree>(ConfigFile.class);
    for (var file : ConfigFile.values()) {
      var text = Files.readString(dir.resolve(file.path()));
      YamlReader.read(file.path(), text).tree().ifPresent(tree -> trees.put(file, tree));
    }
    return trees.values();
  }

  private List<String> properties(WordList list, Map<String, String> known) {
    var lines = new ArrayList<String>();
    list.vietnamese()
        .forEach(
            (key, vietnamese) -> {
              lines.add("# " + escaped(vietnamese));
              lines.add(key + "=" + escaped(known.getOrDefault(key, translate.apply(vietnamese))));
            });
    return lines;
  }

  /** A blank at either end, and the end of a line, would be lost. */
  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replaceAll("^ ", "\\\\u0020")
        .replaceAll(" $", "\\\\u0020");
  }

  private List<String> texts(Sources sources, Map<String, String> known) {
    var lines = new ArrayList<>(List.of("texts:"));
    for (var text : sources.texts().keySet()) {
      lines.add("  - vi: " + quoted(text));
      var said = known.getOrDefault(text, translate.apply(text));
      lines.add("    " + language + ": " + quoted(said));
    }
    return lines;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static void write(Path file, List<String> lines) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(half, lines, StandardCharsets.UTF_8);
    Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
