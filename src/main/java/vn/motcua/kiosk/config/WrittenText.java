package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.guide.Language;

/**
 * A text in one language as it stands in its file, for those who look at how it reads or how much
 * room it takes.
 *
 * @param file relative to the configuration folder
 * @param key path of the text, such as {@code steps[2].title}
 * @param kind its key without numbers, the same for all texts with the same place on a page; an
 *     item with a layout of its own says so: {@code steps[office].title}
 * @param line from 1
 * @param column from 1
 * @param written with its marks and placeholders
 * @param said with what the kiosk fills in, but for the address of the citizen
 */
public record WrittenText(
    String file,
    String key,
    String kind,
    Language language,
    int line,
    int column,
    String written,
    String said) {

  /** Something about it that should be mended. */
  public ConfigProblem problem(String sentence) {
    return new ConfigProblem(file, line, column, key + "." + language, sentence);
  }

  /** Every text of a file that has no mistake. */
  static List<WrittenText> in(Tree tree, Fillings fillings) {
    var found = new ArrayList<WrittenText>();
    look(tree, tree.root(), "", "", fillings, found);
    return found;
  }

  private static void look(
      Tree tree,
      JsonNode node,
      String path,
      String kind,
      Fillings fillings,
      List<WrittenText> found) {
    if (node.path("vi").isTextual()) {
      var filled = fillings.in(Mapping.text(node));
      for (var field : node.properties()) {
        var language = new Language(field.getKey());
        var place = tree.place(Tree.child(path, field.getKey()));
        found.add(
            new WrittenText(
                tree.file(),
                path,
                kind,
                language,
                place.line(),
                place.column(),
                field.getValue().asText(),
                filled.in(language)));
      }
    } else if (node.isObject()) {
      for (var field : node.properties()) {
        var name = field.getKey();
        look(
            tree,
            field.getValue(),
            Tree.child(path, name),
            Tree.child(kind, name),
            fillings,
            found);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        var each = kind + "[" + node.get(i).path("layout").asText() + "]";
        look(tree, node.get(i), Tree.child(path, i), each, fillings, found);
      }
    }
  }
}
