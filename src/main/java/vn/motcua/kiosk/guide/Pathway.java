package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way of one kind of case (trường hợp): which answers lead to it and which steps it has.
 *
 * @param when answers that lead here: question id → choice ids, all questions must agree
 * @param steps ids of its steps in order; of variants of a step, {@link Guide#pathwayFor} keeps the
 *     one that fits
 * @param doneBefore how many leading steps the citizen has behind him already, 0 or more
 * @param title what the case is called on paper
 * @param goal the second line of the handout's title
 * @param level2 whether the level-2 block is printed
 * @param activates the level of the account that it activates, 1 or 2
 */
public record Pathway(
    String id,
    Text title,
    Text goal,
    Map<String, Set<String>> when,
    List<String> steps,
    int doneBefore,
    boolean level2,
    int activates,
    Provenance provenance) {

  public Pathway {
    when = Map.copyOf(when);
    steps = List.copyOf(steps);
  }

  Pathway keeping(Set<String> shown) {
    var kept = steps.stream().filter(shown::contains).toList();
    int before = (int) steps.stream().limit(doneBefore).filter(shown::contains).count();
    return new Pathway(id, title, goal, when, kept, before, level2, activates, provenance);
  }

  /** Whether the answers (question id → choice id) lead here. */
  public boolean fits(Map<String, String> answers) {
    return Conditions.meet(when, answers);
  }
}
