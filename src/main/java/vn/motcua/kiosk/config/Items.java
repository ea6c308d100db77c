package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of one list in a file by their ids, in order. Items without a proper id are left out:
 * the schema has complained about them.
 */
record Items(Tree tree, Map<String, Item> byId, List<ConfigProblem> problems) {

  /**
   * @param path where it stands, such as {@code steps[2]}
   */
  record Item(String path, JsonNode node) {}

  static Items of(Tree tree, String listPath, JsonNode list) {
    var byId = new LinkedHashMap<String, Item>();
    var lines = new HashMap<String, Integer>();
    var problems = new ArrayList<ConfigProblem>();
    for (int i = 0; i < list.size(); i++) {
      var path = Tree.child(listPath, i);
      var idPath = Tree.child(path, "id");
      var id = list.get(i).path("id").asText();
      if (id.isEmpty()) {
        continue;
      }
      if (byId.putIfAbsent(id, new Item(path, list.get(i))) == null) {
        lines.put(id, tree.line(idPath));
      } else {
        problems.add(
            tree.problem(
                idPath,
                "Tên “%s” đã dùng ở dòng %d. Hãy đặt tên khác.".formatted(id, lines.get(id))));
      }
    }
    return new Items(tree, byId, problems);
  }

  /** The ids in the list at the key of an item, with their places. */
  static Map<String, String> references(Item item, String key) {
    var list = item.node().path(key);
    var references = new LinkedHashMap<String, String>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).isTextual()) {
        references.put(list.get(i).asText(), Tree.child(Tree.child(item.path(), key), i));
      }
    }
    return references;
  }
}
