package vn.motcua.kiosk.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody goes on who took a pathway at an earlier visit. What he had answered is not kept;
 * the pathway and the steps that he did tell most of it.
 *
 * @param answers that must have led there, question id → choice id; what they leave open is asked
 * @param last the step that he did last, if any
 * @param next the first that he did not do, if any
 */
public record Resumption(
    Pathway pathway, Map<String, String> answers, Optional<Step> last, Optional<Step> next) {

  public Resumption {
    answers = Map.copyOf(answers);
  }

  /**
   * @param pathway id
   * @param done ids of the steps that he did
   * @return empty where the guide has no such pathway any more
   */
  static Optional<Resumption> of(Guide guide, String pathway, List<String> done) {
    return guide.pathways().stream()
        .filter(p -> p.id().equals(pathway))
        .findFirst()
        .map(p -> of(p, guide.stepsOf(p), Set.copyOf(done)));
  }

  private static Resumption of(Pathway pathway, List<Step> steps, Set<String> done) {
    var possible = new HashMap<String, Set<String>>(pathway.when());
    steps.stream()
        .filter(step -> done.contains(step.id()))
        .forEach(s -> s.when().forEach((q, some) -> possible.merge(q, some, Resumption::both)));
    var his = steps.stream().filter(step -> step.mayFit(possible)).toList();
    return new Resumption(
        pathway,
        certain(possible),
        his.reversed().stream().filter(step -> done.contains(step.id())).findFirst(),
        his.stream().filter(step -> !done.contains(step.id())).findFirst());
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static Map<String, String> certain(Map<String, Set<String>> possible) {
    var certain = new HashMap<String, String>();
    possible.forEach(
        (question, choices) -> {
          if (choices.size() == 1) {
            certain.put(question, choices.iterator().next());
          }
        });
    return certain;
  }
}
