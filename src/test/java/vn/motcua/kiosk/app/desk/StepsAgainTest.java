package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.AgeBand;
import vn.motcua.kiosk.visit.Visit;

/** The shipped guidance, answered in every way that a citizen may. */
class StepsAgainTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant THEN = Instant.parse("2026-11-24T02:00:00Z");

  private final Guide guide =
      ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow().guide().on(TODAY);

  private List<Pathway> everyWay() {
    List<Pathway> ways = new ArrayList<>();
    answer(Map.of(), ways);
    return ways.stream().distinct().toList();
  }

  private void answer(Map<String, String> given, List<Pathway> ways) {
    var interview = guide.interview(given, Set.of());
    var last = interview.asked().getLast();
    if (given.containsKey(last.id())) {
      ways.add(guide.pathwayFor(interview.answers()).orElseThrow());
      return;
    }
    for (var choice : last.choices()) {
      var more = new HashMap<>(given);
      more.put(last.id(), choice.id());
      answer(more, ways);
    }
  }

  /** As the desk has it: the pathway with all its variants, and what the record keeps. */
  private List<String> again(Pathway taken, int done) {
    var whole =
        guide.pathways().stream().filter(p -> p.id().equals(taken.id())).findFirst().orElseThrow();
    var visit = visit(taken, taken.steps().size(), taken.steps().subList(0, done));
    return StepsAgain.of(visit, whole, guide).stream().map(Step::id).toList();
  }

  private static Visit visit(Pathway pathway, int steps, List<String> done) {
    return new Visit(
        new Visit.Id(TODAY, VisitCode.of(TODAY, 8), "run"),
        State.FINISHED,
        Outcome.UNKNOWN,
        THEN,
        THEN,
        new Visit.Consent("1", THEN),
        Optional.empty(),
        Optional.empty(),
        AgeBand.UNKNOWN,
        Sex.UNKNOWN,
        "",
        "",
        Optional.of(pathway.id()),
        "summary",
        steps,
        done,
        List.of(),
        Progress.NONE,
        "");
  }

  @Test
  void whoeverDidAllStepsGetsExactlyThoseAgain() {
    assertThat(everyWay())
        .hasSizeGreaterThan(guide.pathways().size() / 2)
        .allSatisfy(way -> assertThat(again(way, way.steps().size())).isEqualTo(way.steps()));
  }

  @Test
  void whoeverStoppedHalfwayKeepsWhatHeDidAndAsManySteps() {
    assertThat(everyWay())
        .allSatisfy(
            way -> {
              int half = way.steps().size() / 2;
              assertThat(again(way, half))
                  .hasSameSizeAs(way.steps())
                  .containsAll(way.steps().subList(0, half));
            });
  }

  @Test
  void stepsThatTheGuidanceHasNoMoreAreNoReasonToPrintNothing() {
    assertThat(guide.pathways())
        .allSatisfy(
            pathway ->
                assertThat(
                        StepsAgain.of(
                            visit(pathway, 99, List.of("a-step-of-last-year")), pathway, guide))
                    .isNotEmpty()
                    .isSubsetOf(guide.stepsOf(pathway)));
  }
}
