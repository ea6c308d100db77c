package vn.motcua.kiosk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.motcua.kiosk.config.Mapping.list;
import static vn.motcua.kiosk.config.Mapping.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.kiosk.guide.Guide;

/** The cases that are practised; they stand in {@code lessons.yaml}. */
public final class Lessons {

  private static final String FILE = "lessons.yaml";

  private Lessons() {}

  /** All of them. */
  public static List<Lesson> all() {
    try (var file = Objects.requireNonNull(Lessons.class.getResourceAsStream(FILE))) {
      var read = YamlReader.read(FILE, new String(file.readAllBytes(), UTF_8));
      var tree = read.tree().filter(_ -> read.problems().isEmpty());
      return list(
          tree.orElseThrow(() -> new IllegalStateException("" + read.problems()))
              .root()
              .path("lessons"),
          Lessons::lesson);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that go with a guide: a province may have taken pathways out of it. */
  public static List<Lesson> of(Guide guide) {
    return all().stream()
        .filter(l -> guide.pathways().stream().anyMatch(p -> p.id().equals(l.pathway())))
        .toList();
  }

  private static Lesson lesson(JsonNode n) {
    return new Lesson(
        string(n, "id"),
        string(n, "title"),
        string(n, "card"),
        string(n, "says"),
        answers(n.path("answers")),
        string(n, "pathway"),
        string(n, "outcome"),
        list(n.path("should"), JsonNode::asText));
  }

  private static Map<String, String> answers(JsonNode n) {
    var answers = new HashMap<String, String>();
    n.properties().forEach(e -> answers.put(e.getKey(), e.getValue().asText()));
    return answers;
  }
}
