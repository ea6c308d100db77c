package vn.motcua.kiosk.config;

import java.util.List;
import java.util.Map;

/**
 * A case to be practised (ca tập huấn): somebody plays the citizen, the trainee leads him.
 *
 * @param card the practice card to be held, such as {@code old-form}; {@code none} for going
 *     without
 * @param says what the citizen says, in Vietnamese
 * @param answers the right ones, question id → choice id
 * @param pathway id of the one to be reached
 * @param outcome {@code waiting}, {@code done} or {@code clerk}; empty if it does not matter
 * @param should what the trainee should have done, in Vietnamese, in order
 */
public record Lesson(
    String id,
    String title,
    String card,
    String says,
    Map<String, String> answers,
    String pathway,
    String outcome,
    List<String> should) {

  /** Of cases without a card. */
  public static final String NO_CARD = "none";

  public Lesson {
    answers = Map.copyOf(answers);
    should = List.copyOf(should);
  }
}
