package vn.motcua.kiosk.guide;

import java.util.Map;
import java.util.Optional;

/**
 * Something the account is good for (tiện ích).
 *
 * @param label one to three words, for the page about level 2; absent for what is not named there
 * @param level 1 or 2, the account level that it needs
 * @param answers with which the questions lead to how it is done: question id → choice id; empty if
 *     nothing is told about it
 */
public record Utility(
    String id,
    Text title,
    Optional<Text> label,
    int level,
    String icon,
    Map<String, String> answers,
    Provenance provenance) {

  public Utility {
    answers = Map.copyOf(answers);
  }
}
