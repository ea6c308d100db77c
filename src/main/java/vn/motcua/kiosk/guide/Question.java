package vn.motcua.kiosk.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question to the citizen, answered by touching a picture.
 *
 * @param when earlier answers that make it worth asking: question id → choice ids, all questions
 *     must agree; empty if everybody is asked
 * @param choices two to four
 */
public record Question(
    String id,
    Text title,
    Text lead,
    Map<String, Set<String>> when,
    List<Choice> choices,
    Provenance provenance) {

  /**
   * @param drawing name of a drawing that the screens know
   * @param knownBy facts each of which makes this the answer without asking
   */
  public record Choice(String id, Text title, Text help, String drawing, Set<Fact> knownBy) {

    public Choice {
      knownBy = Set.copyOf(knownBy);
    }
  }

  public Question {
    when = Map.copyOf(when);
    choices = List.copyOf(choices);
  }

  /** Whether it is asked after these answers (question id → choice id). */
  boolean fits(Map<String, String> answers) {
    return Conditions.meet(when, answers);
  }

  /** The choice that the facts make for the citizen. */
  Optional<Choice> knownBy(Set<Fact> facts) {
    return choices.stream().filter(c -> c.knownBy().stream().anyMatch(facts::contains)).findFirst();
  }
}
