package vn.motcua.kiosk.app.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.visit.Visit;

/**
 * Which steps of its pathway a visit had. The record does not keep what was answered, only how many
 * steps there were and which are done: the answers that fit these best are taken.
 */
final class StepsAgain {

  private static final String NONE_OF_THEM = "";

  private StepsAgain() {}

  static List<Step> of(Visit visit, Pathway pathway, Guide guide) {
    var all = guide.stepsOf(pathway);
    return answers(all).map(answers -> fitting(all, answers)).min(byDistance(visit)).orElse(all);
  }

  private static Comparator<List<Step>> byDistance(Visit visit) {
    return Comparator.comparingLong(
            (List<Step> steps) ->
                visit.done().stream()
                    .filter(id -> steps.stream().noneMatch(s -> s.id().equals(id)))
                    .count())
        .thenComparingInt(steps -> Math.abs(steps.size() - visit.steps()));
  }

  private static List<Step> fitting(List<Step> all, Map<String, String> answers) {
    return all.stream()
        .filter(
            step ->
                step.when().entrySet().stream()
                    .allMatch(e -> e.getValue().contains(answers.get(e.getKey()))))
        .toList();
  }

  /**
   * Every way to answer the questions on which steps depend; there are one or two. Last comes an
   * answer that no step names: with it a citizen had none of these steps.
   */
  private static Stream<Map<String, String>> answers(List<Step> all) {
    var choices = new TreeMap<String, Set<String>>();
    all.forEach(
        step ->
            step.when()
                .forEach((q, c) -> choices.computeIfAbsent(q, _ -> new TreeSet<>()).addAll(c)));
    var ways = Stream.of(Map.<String, String>of());
    for (var question : choices.entrySet()) {
      ways =
          ways.flatMap(
              way -> choices(question.getValue()).map(c -> with(way, question.getKey(), c)));
    }
    return ways;
  }

  private static Stream<String> choices(Set<String> named) {
    return Stream.concat(named.stream(), Stream.of(NONE_OF_THEM));
  }

  private static Map<String, String> with(Map<String, String> way, String question, String choice) {
    var more = new HashMap<>(way);
    more.put(question, choice);
    return more;
  }
}
