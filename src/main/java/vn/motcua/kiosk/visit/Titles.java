package vn.motcua.kiosk.visit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Wording;

/**
 * What people call the pieces of guidance that the record knows by their ids, in Vietnamese. One
 * that is in the guidance no longer goes by its id.
 */
public record Titles(
    Map<String, String> pathways, Map<String, String> steps, Map<String, String> troubles) {

  /** Where there is no guidance at hand. */
  public static final Titles NONE = new Titles(Map.of(), Map.of(), Map.of());

  private static final Wording WORDING = Wording.toAnybody(Language.VIETNAMESE);

  public Titles {
    pathways = Map.copyOf(pathways);
    steps = Map.copyOf(steps);
    troubles = Map.copyOf(troubles);
  }

  public static Titles of(Guide guide) {
    return new Titles(
        guide.pathways().stream()
            .collect(Collectors.toMap(Pathway::id, p -> WORDING.plain(p.title()))),
        plain(guide.steps(), step -> step.title()),
        plain(guide.remedies(), remedy -> remedy.symptom()));
  }

  private static <T> Map<String, String> plain(Map<String, T> items, Function<T, Text> title) {
    return items.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, e -> WORDING.plain(title.apply(e.getValue()))));
  }

  String pathway(String id) {
    return pathways.getOrDefault(id, id);
  }

  String steps(List<String> ids) {
    return together(steps, ids);
  }

  String troubles(Collection<String> ids) {
    return together(troubles, ids);
  }

  private static String together(Map<String, String> titles, Collection<String> ids) {
    return ids.stream().map(id -> titles.getOrDefault(id, id)).collect(Collectors.joining("; "));
  }
}
