package vn.motcua.kiosk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Guides.ALWAYS;
import static vn.motcua.kiosk.guide.Guides.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private static final Set<Fact> NOTHING = Set.of();

  private static final Question PAPERS =
      question("papers", Map.of(), choice("card", Fact.CARD_HOLDS), choice("child"));
  private static final Question PHONE =
      question("phone", Map.of("papers", Set.of("card")), choice("android"), choice("none"));
  private static final Question PROGRESS =
      question("progress", Map.of("phone", Set.of("android")), choice("new"), choice("waiting"));
  private static final List<Question> ALL = List.of(PAPERS, PHONE, PROGRESS);

  @Test
  void asksOneQuestionAfterAnother() {
    assertThat(Interview.of(ALL, Map.of(), NOTHING, Map.of()).asked()).containsExactly(PAPERS);
    var later = Interview.of(ALL, Map.of("papers", "card"), NOTHING, Map.of());
    assertThat(later.asked()).containsExactly(PAPERS, PHONE);
    assertThat(later.after(PAPERS)).contains(PHONE);
    assertThat(later.before(PHONE)).contains(PAPERS);
    assertThat(later.number(PHONE)).isEqualTo(2);
  }

  @Test
  void leavesOutWhatDoesNotConcernTheCitizen() {
    var child = Interview.of(ALL, Map.of("papers", "child"), NOTHING, Map.of());
    assertThat(child.after(PAPERS)).isEmpty();
    assertThat(child.most()).isEqualTo(1);
  }

  @Test
  void doesNotAskWhatItKnows() {
    var interview = Interview.of(ALL, Map.of(), Set.of(Fact.CARD_HOLDS), Map.of());
    assertThat(interview.first()).contains(PHONE);
    assertThat(interview.before(PHONE)).isEmpty();
    assertThat(interview.answers()).containsEntry("papers", "card");
    assertThat(interview.given()).isEmpty();
  }

  @Test
  void countsTheMostThatMayStillCome() {
    assertThat(Interview.of(ALL, Map.of(), NOTHING, Map.of()).most()).isEqualTo(3);
    assertThat(Interview.of(ALL, Map.of(), Set.of(Fact.CARD_HOLDS), Map.of()).most()).isEqualTo(2);
    assertThat(
            Interview.of(ALL, Map.of("papers", "card", "phone", "none"), NOTHING, Map.of()).most())
        .isEqualTo(2);
  }

  @Test
  void anAnswerThatNoLongerMattersIsForgotten() {
    var changed = Map.of("papers", "child", "phone", "android", "progress", "waiting");
    assertThat(Interview.of(ALL, changed, NOTHING, Map.of()).given())
        .isEqualTo(Map.of("papers", "child"));
  }

  private static Question question(
      String id, Map<String, Set<String>> when, Question.Choice... choices) {
    return new Question(id, text(id), text(id), when, List.of(choices), ALWAYS);
  }

  private static Question.Choice choice(String id, Fact... knownBy) {
    return new Question.Choice(
        id, text(id), text(id), "phone-android", Set.copyOf(Stream.of(knownBy).toList()));
  }
}
