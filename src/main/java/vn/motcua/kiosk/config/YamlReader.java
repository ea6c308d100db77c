package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import vn.motcua.kiosk.config.Tree.Place;

/**
 * Reads the plain part of YAML that the configuration needs: objects, lists and scalars, from the
 * parser's events. Nothing is ever built from a tag and no alias is followed, so a file can neither
 * run code nor swell in memory. Unlike YAML 1.1, {@code no} and {@code 7:30} are text.
 */
final class YamlReader {

  /** The deepest place of the schemas is 7; a file far beyond it is no configuration. */
  private static final int DEEPEST = 20;

  private static final int LONGEST_INTEGER = 9;

  private final String file;
  private final Iterator<Event> events;
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();

  /** Ends the reading of one file; the problem has been noted. */
  private static final class Unreadable extends Exception {}

  /**
   * @param tree absent if the file could not be read to its end
   */
  record Result(Optional<Tree> tree, List<ConfigProblem> problems) {}

  private YamlReader(String file, String text) {
    this.file = file;
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
  }

  /** Reads a file's text. */
  static Result read(String file, String text) {
    var unreadable = Characters.check(file, text);
    return unreadable.isEmpty()
        ? new YamlReader(file, text).read()
        : new Result(Optional.empty(), unreadable);
  }

  private Result read() {
    try {
      events.next(); // the stream starts
      if (events.next() instanceof StreamEndEvent) {
        throw unreadable(new Place(1, 1), "", "Tệp đang trống. Hãy chép lại từ bản mẫu.");
      }
      var root = value(events.next(), "", 1);
      events.next(); // the document ends
      var after = events.next();
      if (!(after instanceof StreamEndEvent)) {
        throw unreadable(
            place(after), "", "Tệp có hai phần cách nhau bởi “---”. Hãy bỏ dòng đó đi.");
      }
      return new Result(Optional.of(new Tree(file, root, values, keys)), problems);
    } catch (Unreadable _) {
      return new Result(Optional.empty(), problems);
    } catch (MarkedYAMLException e) {
      problems.add(problem(place(YamlSentences.mark(e)), "", YamlSentences.of(e)));
      return new Result(Optional.empty(), problems);
    }
  }

  private JsonNode value(Event event, String path, int depth) throws Unreadable {
    var place = place(event);
    values.put(path, place);
    refuseMagic(event, path);
    if (depth > DEEPEST) {
      throw unreadable(place, path, "Chỗ này lồng quá nhiều lớp. Hãy xem lại thụt dòng.");
    }
    return switch (event) {
      case ScalarEvent scalar when quotedOverLines(scalar) ->
          throw unreadable(
              place,
              path,
              "Ngoặc kép mở ở đây chưa đóng trên cùng dòng. Hãy thêm ngoặc kép ở cuối chữ.");
      case ScalarEvent scalar -> scalar(scalar);
      case MappingStartEvent _ -> object(path, depth);
      case SequenceStartEvent _ -> list(path, depth);
      default -> throw new IllegalStateException("no value begins with " + event.getEventId());
    };
  }

  private JsonNode object(String path, int depth) throws Unreadable {
    var object = JsonNodeFactory.instance.objectNode();
    for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      refuseMagic(event, path);
      if (!(event instanceof ScalarEvent key)) {
        throw unreadable(place(event), path, "Tên khóa phải là một từ, theo sau là dấu hai chấm.");
      }
      var childPath = Tree.child(path, key.getValue());
      var first = keys.get(childPath);
      if (first != null && object.has(key.getValue())) {
        problems.add(
            problem(
                place(key),
                childPath,
                "Khóa “%s” đã có ở dòng %d. Hãy giữ lại một khóa, xóa khóa kia."
                    .formatted(key.getValue(), first.line())));
        skip(childPath, depth);
        continue;
      }
      keys.put(childPath, place(key));
      object.set(key.getValue(), value(events.next(), childPath, depth + 1));
    }
    return object;
  }

  /** Reads past the value of a key that is there twice; the first one's places stay. */
  private void skip(String path, int depth) throws Unreadable {
    var valuesBefore = Map.copyOf(values);
    var keysBefore = Map.copyOf(keys);
    value(events.next(), path, depth + 1);
    values.putAll(valuesBefore);
    keys.putAll(keysBefore);
  }

  private JsonNode list(String path, int depth) throws Unreadable {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      list.add(value(event, Tree.child(path, list.size()), depth + 1));
    }
    return list;
  }

  /** Nearly always a forgotten quote, which YAML itself notices only much further down. */
  private static boolean quotedOverLines(ScalarEvent event) {
    return event.getScalarStyle() != ScalarStyle.LITERAL
        && event.getScalarStyle() != ScalarStyle.FOLDED
        && event.getScalarStyle() != ScalarStyle.PLAIN
        && event.getStartMark().getLine() != event.getEndMark().getLine();
  }

  private static JsonNode scalar(ScalarEvent event) {
    var factory = JsonNodeFactory.instance;
    var text = event.getValue();
    if (event.getScalarStyle() != ScalarStyle.PLAIN) {
      return factory.textNode(text);
    }
    return switch (text) {
      case "", "~", "null" -> factory.nullNode();
      case "true" -> factory.booleanNode(true);
      case "false" -> factory.booleanNode(false);
      default ->
          text.length() <= LONGEST_INTEGER && text.matches("-?(0|[1-9][0-9]*)")
              ? factory.numberNode(Integer.parseInt(text))
              : factory.textNode(text);
    };
  }

  /** Aliases, anchors and tags: the parts of YAML that swell or build objects. */
  private void refuseMagic(Event event, String path) throws Unreadable {
    if (event instanceof AliasEvent) {
      throw unreadable(
          place(event),
          path,
          "Dấu * ở đầu giá trị không được dùng. Hãy đặt giá trị trong ngoặc kép.");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw unreadable(
          place(event),
          path,
          "Dấu & ở đầu giá trị không được dùng. Hãy đặt giá trị trong ngoặc kép.");
    }
    if (tag(event) != null) {
      throw unreadable(
          place(event),
          path,
          "Dấu ! ở đầu giá trị không được dùng. Hãy đặt giá trị trong ngoặc kép.");
    }
  }

  private static @Nullable String tag(Event event) {
    return switch (event) {
      case ScalarEvent e -> e.getTag();
      case MappingStartEvent e -> e.getTag();
      case SequenceStartEvent e -> e.getTag();
      default -> null;
    };
  }

  private Unreadable unreadable(Place place, String path, String sentence) {
    problems.add(problem(place, path, sentence));
    return new Unreadable();
  }

  private ConfigProblem problem(Place place, String path, String sentence) {
    return new ConfigProblem(file, place.line(), place.column(), path, sentence);
  }

  private static Place place(Event event) {
    return place(event.getStartMark());
  }

  private static Place place(@Nullable Mark mark) {
    return mark == null ? Place.WHOLE_FILE : new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
