package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;

/** What the delivered guidance lets a report count, and what it does not. */
class ProgressTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Guide GUIDE =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow().guide().on(DAY);

  private static Known having(List<String> done) {
    return new Known(
        VisitCode.of(DAY, 1),
        DAY.atTime(9, 0),
        Language.VIETNAMESE,
        Keeping.VISIT,
        Optional.empty(),
        Map.of("phone", "android"),
        done,
        List.of());
  }

  /** With the steps of somebody who has an Android telephone where it has one at all. */
  private static Pathway pathway(String id) {
    var when =
        GUIDE.pathways().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().when();
    var answers = new HashMap<String, String>();
    when.forEach(
        (question, choices) ->
            answers.put(
                question, choices.contains("android") ? "android" : choices.iterator().next()));
    return GUIDE.pathwayFor(answers).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "new, level-1-android, true, false, false, 1",
    "new, level-1-android check-device, true, true, false, 1",
    "new, register, false, false, false, 1",
    "waiting, check-device, false, true, false, 1",
    "waiting-police, check-device, false, true, false, 2",
    "level-2, '', false, false, true, 2",
    "level-2, police-level-2 see-level-2, false, true, false, 2",
    "no-smartphone, '', false, false, true, 2",
    "no-smartphone, police-level-2 activate-computer, false, true, false, 2",
    "change-phone, new-device, false, false, false, 1"
  })
  void whatTheCitizenSaidIsDoneIsWhatCounts(
      String id, String done, boolean registered, boolean activated, boolean referred, int level) {
    var pathway = pathway(id);
    var steps = GUIDE.stepsOf(pathway);

    assertThat(Progress.of(having(List.of(done.split(" ", -1))), pathway, steps, steps.size()))
        .isEqualTo(new Progress(registered, activated, referred, level));
  }

  @Test
  void whatLayBehindHimBeforeIsNotCountedAgain() {
    var pathway = pathway("waiting");
    var steps = GUIDE.stepsOf(pathway);
    var known = having(List.of("register", "level-1-android"));

    assertThat(Progress.of(known, pathway, steps, pathway.doneBefore())).isEqualTo(Progress.NONE);
  }

  @Test
  void nobodyIsReferredByAStepThatHeHasNotSeen() {
    var pathway = pathway("level-2");

    assertThat(Progress.of(having(List.of()), pathway, GUIDE.stepsOf(pathway), 0).referred())
        .isFalse();
  }
}
