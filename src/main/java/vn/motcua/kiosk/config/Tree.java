package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A configuration file after YAML has been read: its values, and where each of them stands.
 *
 * @param values path of a value, such as {@code steps[2].title.vi} → where it begins
 * @param keys path of a value → where its key begins
 */
record Tree(String file, JsonNode root, Map<String, Place> values, Map<String, Place> keys) {

  /**
   * @param line from 1
   * @param column from 1
   */
  record Place(int line, int column) {
    static final Place WHOLE_FILE = new Place(0, 0);
  }

  Tree {
    values = Map.copyOf(values);
    keys = Map.copyOf(keys);
  }

  /** A mistake in the value. */
  ConfigProblem problem(String path, String sentence) {
    return problem(place(path), path, sentence);
  }

  /** A mistake in the key itself. */
  ConfigProblem keyProblem(String path, String sentence) {
    var place = keys.get(path);
    return place == null ? problem(path, sentence) : problem(place, path, sentence);
  }

  /** The line on which the value begins. */
  int line(String path) {
    return place(path).line();
  }

  /** Where the value begins. */
  Place place(String path) {
    return values.getOrDefault(path, Place.WHOLE_FILE);
  }

  private ConfigProblem problem(Place place, String path, String sentence) {
    return new ConfigProblem(file, place.line(), place.column(), path, sentence);
  }

  /** The path of a key in the object at the path. */
  static String child(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The path of an element, from 0, of the list at the path. */
  static String child(String path, int index) {
    return path + "[" + index + "]";
  }
}
