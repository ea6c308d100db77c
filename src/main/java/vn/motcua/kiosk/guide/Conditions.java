package vn.motcua.kiosk.guide;

import java.util.Map;
import java.util.Set;

/** Conditions on answers, as questions, pathways and steps have them. */
final class Conditions {

  private Conditions() {}

  /**
   * Whether the answers meet all conditions; no condition is met by everybody.
   *
   * @param when question id → choice ids, one of which must have been chosen
   * @param answers question id → choice id
   */
  static boolean meet(Map<String, Set<String>> when, Map<String, String> answers) {
    return when.entrySet().stream()
        .allMatch(e -> e.getValue().contains(answers.getOrDefault(e.getKey(), "")));
  }
}
