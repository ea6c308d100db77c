package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every Vietnamese text of the commune and the guidance, in the order of their files. */
record Sources(Map<String, Said> texts) {

  /**
   * One text where it stands first.
   *
   * @param line from 1
   */
  record Said(String said, String file, int line) {}

  static Sources of(Iterable<Tree> trees) {
    var texts = new LinkedHashMap<String, Said>();
    for (var tree : trees) {
      each(
          tree.root(),
          "",
          (path, text) -> {
            var said = text.path("vi").asText();
            texts.putIfAbsent(said, new Said(said, tree.file(), tree.line(path + ".vi")));
          });
    }
    return new Sources(texts);
  }

  boolean contain(String said) {
    return texts.containsKey(said);
  }

  /** Those that are not among the given ones. */
  List<Said> without(Set<String> some) {
    return texts.values().stream().filter(t -> !some.contains(t.said())).toList();
  }

  /** The file with all its texts in one more language; the new ones stand where the old do. */
  static Tree translated(Tree tree, String language, Map<String, String> texts) {
    var root = tree.root().deepCopy();
    var values = new LinkedHashMap<>(tree.values());
    each(
        root,
        "",
        (path, text) -> {
          var said = texts.get(text.path("vi").asText());
          if (said != null) {
            text.put(language, said);
            values.put(Tree.child(path, language), tree.place(Tree.child(path, "vi")));
          }
        });
    return new Tree(tree.file(), root, values, tree.keys());
  }

  private static void each(JsonNode node, String path, BiConsumer<String, ObjectNode> look) {
    if (node instanceof ObjectNode text && node.path("vi").isTextual()) {
      look.accept(path, text);
    } else if (node.isObject()) {
      node.properties().forEach(f -> each(f.getValue(), Tree.child(path, f.getKey()), look));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        each(node.get(i), Tree.child(path, i), look);
      }
    }
  }
}
