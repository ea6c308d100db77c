package vn.motcua.kiosk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.config.Lessons;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The cases that are practised, against the guidance that is delivered, and what is said of them.
 */
class LessonsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Guide GUIDE =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow().guide().on(DAY);

  static Stream<Lesson> lessons() {
    return Lessons.all().stream();
  }

  private static Optional<Citizen> citizen(Lesson lesson) {
    return lesson.card().equals(Lesson.NO_CARD)
        ? Optional.empty()
        : Optional.of(PracticeCard.named(lesson.card())).map(LessonsTest::asRead);
  }

  /** A code that nobody reads leaves no more than the number. */
  private static Citizen asRead(PracticeCard card) {
    return card.isTorn() ? Citizen.ofNumber(card.id()) : card.citizen();
  }

  private static Known known(Lesson lesson, Map<String, String> answers) {
    return new Known(
        VisitCode.provisional(DAY, 1),
        DAY.atTime(9, 0),
        Language.VIETNAMESE,
        Keeping.NOTHING,
        citizen(lesson),
        answers,
        List.of(),
        List.of());
  }

  private static Snapshot done(Lesson lesson) {
    return snapshot(lesson, lesson.answers(), lesson.pathway(), State.FINISHED);
  }

  private static Snapshot snapshot(
      Lesson lesson, Map<String, String> answers, String pathway, State state) {
    var outcome =
        lesson.outcome().isEmpty()
            ? Outcome.UNKNOWN
            : Outcome.valueOf(lesson.outcome().toUpperCase(java.util.Locale.ROOT));
    return new Snapshot(
        known(lesson, answers),
        Optional.of(pathway).filter(p -> !p.isEmpty()),
        "goodbye",
        3,
        outcome,
        state);
  }

  /** The last page knows nothing any more. */
  private static Snapshot goodbye(Snapshot end) {
    var known = end.known();
    return new Snapshot(
        new Known(
            known.code(),
            known.since(),
            known.language(),
            Keeping.NOTHING,
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of()),
        Optional.empty(),
        "goodbye",
        0,
        Outcome.UNKNOWN,
        end.state());
  }

  @Test
  void thereAreTwelveAndEachIsAnother() {
    assertThat(Lessons.all()).hasSize(12);
    assertThat(Lessons.of(GUIDE)).hasSize(12);
    assertThat(lessons().map(Lesson::id)).doesNotHaveDuplicates();
    assertThat(lessons().map(Lesson::pathway)).doesNotHaveDuplicates();
    assertThat(lessons()).allMatch(l -> !l.says().isBlank() && !l.should().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theRightAnswersLeadToTheRightPathway(Lesson lesson) {
    var facts = known(lesson, Map.of()).facts();
    var given = new HashMap<String, String>();
    for (var interview = GUIDE.interview(given, facts);
        interview.last().filter(q -> !given.containsKey(q.id())).isPresent();
        interview = GUIDE.interview(given, facts)) {
      var question = interview.last().orElseThrow();
      assertThat(lesson.answers()).as(lesson.id()).containsKey(question.id());
      given.put(question.id(), lesson.answers().getOrDefault(question.id(), ""));
    }
    var reached = GUIDE.pathwayFor(GUIDE.interview(given, facts).answers()).orElseThrow();
    assertThat(reached.id()).as(lesson.id()).isEqualTo(lesson.pathway());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whoDidWhatHeShouldIsToldThatAllWasRight(Lesson lesson) {
    var course = new Course("Người học Mẫu");
    course.choose(lesson);
    course.saw(snapshot(lesson, lesson.answers(), lesson.pathway(), State.OPEN));
    assertThat(course.results()).as("it is not over yet").isEmpty();
    course.saw(goodbye(done(lesson)));
    assertThat(course.results()).containsExactly(new Course.Result(lesson, List.of()));
    assertThat(course.lesson()).isEmpty();
  }

  @Test
  void whatDifferedIsNamedAndTheLastTryCounts() {
    var lesson = Lessons.all().getFirst();
    var other = Lessons.all().get(1);
    var course = new Course("Người học Mẫu");
    course.choose(lesson);
    course.saw(snapshot(other, Map.of("phone", "keypad"), "no-smartphone", State.LEFT));
    assertThat(course.results().getFirst().differences())
        .containsExactly(
            new Difference.BrokenOff(),
            new Difference.OtherCard("old-form"),
            new Difference.OtherAnswer("phone", "keypad", "android"),
            new Difference.OtherPathway("no-smartphone", "new"));
    course.choose(lesson);
    course.saw(done(lesson));
    assertThat(course.results()).hasSize(1).allMatch(Course.Result::isRight);
  }

  @Test
  void aVisitWithoutACaseIsPracticeOfNone() {
    var course = new Course("");
    course.saw(done(Lessons.all().getFirst()));
    assertThat(course.results()).isEmpty();
  }

  @Property(tries = 300)
  void rightIsOnlyWhoDidItAll(
      @ForAll("lesson") Lesson lesson, @ForAll("pathway") String pathway, @ForAll State state) {
    var differences =
        Course.differences(
            lesson, Walked.NOTHING.on(snapshot(lesson, lesson.answers(), pathway, state)));
    boolean all = pathway.equals(lesson.pathway()) && state == State.FINISHED;
    assertThat(differences.isEmpty()).isEqualTo(all);
    Set<Class<?>> kinds = differences.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(kinds.contains(Difference.OtherPathway.class))
        .isEqualTo(!pathway.equals(lesson.pathway()));
  }

  @Provide
  Arbitrary<Lesson> lesson() {
    return Arbitraries.of(Lessons.all());
  }

  @Provide
  Arbitrary<String> pathway() {
    return Arbitraries.of(GUIDE.pathways().stream().map(p -> p.id()).toList());
  }
}
