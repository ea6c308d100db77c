package vn.motcua.kiosk.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions one citizen is asked, in their order: those that his earlier answers lead to and
 * that no fact and no wish answers.
 *
 * @param asked all that he has answered, then the first that he has not
 * @param answers question id → choice id, his own and those that the facts give
 * @param most how many questions there will be at most
 */
public record Interview(List<Question> asked, Map<String, String> answers, int most) {

  public Interview {
    asked = List.copyOf(asked);
    answers = Map.copyOf(answers);
  }

  /**
   * @param all the questions in their order
   * @param given his answers so far; those to questions that he is not asked any more do not count
   * @param wishes answers that follow from what he wants to do, question id → choice id
   */
  static Interview of(
      List<Question> all, Map<String, String> given, Set<Fact> facts, Map<String, String> wishes) {
    var asked = new ArrayList<Question>();
    var answers = new HashMap<String, String>();
    for (var question : all) {
      if (!question.fits(answers)) {
        continue;
      }
      var known = question.knownBy(facts).map(Question.Choice::id);
      var wished = Optional.ofNullable(wishes.get(question.id()));
      if (known.or(() -> wished).isPresent()) {
        answers.put(question.id(), wished.or(() -> known).get());
        continue;
      }
      asked.add(question);
      var choice = given.get(question.id());
      if (choice == null) {
        return new Interview(asked, answers, longest(all, given, facts, wishes, question));
      }
      answers.put(question.id(), choice);
    }
    return new Interview(asked, answers, asked.size());
  }

  private static int longest(
      List<Question> all,
      Map<String, String> given,
      Set<Fact> facts,
      Map<String, String> wishes,
      Question open) {
    int longest = 0;
    for (var choice : open.choices()) {
      var further = new HashMap<>(given);
      further.put(open.id(), choice.id());
      longest = Math.max(longest, of(all, further, facts, wishes).most());
    }
    return longest;
  }

  /** What the citizen answered himself, without what no longer matters. */
  public Map<String, String> given() {
    var given = new HashMap<>(answers);
    given.keySet().retainAll(asked.stream().map(Question::id).toList());
    return given;
  }

  public Optional<Question> first() {
    return asked.stream().findFirst();
  }

  public Optional<Question> last() {
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
  }

  /** The question before this one. */
  public Optional<Question> before(Question question) {
    return at(number(question) - 2);
  }

  /** The question after this one, if there is another after the answers so far. */
  public Optional<Question> after(Question question) {
    return at(number(question));
  }

  private Optional<Question> at(int index) {
    return index >= 0 && index < asked.size() ? Optional.of(asked.get(index)) : Optional.empty();
  }

  /** The how manieth it is, from 1; 0 if it is not asked. */
  public int number(Question question) {
    return asked.stream().map(Question::id).toList().indexOf(question.id()) + 1;
  }
}
