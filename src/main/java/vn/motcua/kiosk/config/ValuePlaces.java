package vn.motcua.kiosk.config;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** From where to where each single value of a YAML text reaches. */
final class ValuePlaces {

  private final String text;
  private final Iterator<Event> events;
  private final Map<String, Span> spans = new HashMap<>();

  /**
   * @param from index of the first character
   * @param to index after the last one
   */
  record Span(int from, int to, ScalarStyle style) {}

  private ValuePlaces(String text) {
    this.text = text;
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
  }

  /**
   * By path, such as {@code police.name.vi}.
   *
   * @param text that {@link YamlReader} has read without a problem
   */
  static Map<String, Span> in(String text) {
    var places = new ValuePlaces(text);
    places.events.next(); // the stream starts
    places.events.next(); // the document starts
    places.value(places.events.next(), "");
    return Map.copyOf(places.spans);
  }

  private void value(Event event, String path) {
    switch (event) {
      case ScalarEvent scalar -> spans.put(path, span(scalar));
      case MappingStartEvent _ -> object(path);
      case SequenceStartEvent _ -> list(path);
      default -> throw new IllegalStateException("no value begins with " + event.getEventId());
    }
  }

  private void object(String path) {
    for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      var key = ((ScalarEvent) event).getValue();
      value(events.next(), Tree.child(path, key));
    }
  }

  private void list(String path) {
    int index = 0;
    for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      value(event, Tree.child(path, index++));
    }
  }

  /** The parser counts code points. */
  private Span span(ScalarEvent scalar) {
    return new Span(
        text.offsetByCodePoints(0, scalar.getStartMark().getIndex()),
        text.offsetByCodePoints(0, scalar.getEndMark().getIndex()),
        scalar.getScalarStyle());
  }
}
