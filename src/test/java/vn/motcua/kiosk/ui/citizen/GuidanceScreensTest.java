package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Interview;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Ways;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** The guidance that is delivered fits on its pages, in both languages and sizes. */
@ExtendWith(Fx.class)
class GuidanceScreensTest {

  private static final int MOST_QUESTIONS = 4;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final KioskConfig config =
      ConfigReader.read(Path.of("kiosk-config"), DAY).config().orElseThrow();

  @ParameterizedTest
  @CsvSource({"1366,768,en,MEDIUM", "1366,768,vi,LARGEST", "1080,1920,en,LARGEST"})
  void everythingThatTheGuidanceSaysCanBeReadOnItsPage(
      int width, int height, String language, Look.Letters letters) {
    var look = Look.USUAL.with(letters);
    var faults =
        Fx.on(
            () -> {
              var found = new ArrayList<String>();
              var screens = new CitizenScreens(config, new PreviewFeed(), PaperSource.none());
              var scene = new Scene(screens.root(), width, height);
              for (var shown : stages(Fixtures.known(new Language(language))).entrySet()) {
                screens.show(shown.getValue(), _ -> {});
                screens.choose(look);
                screens.root().applyCss();
                screens.root().layout();
                Audit.faults(scene.getRoot()).forEach(f -> found.add(shown.getKey() + ": " + f));
              }
              return found;
            });
    assertThat(faults).isEmpty();
  }

  private Map<String, Stage> stages(Known known) {
    var guide = config.guide().on(DAY);
    var stages = new LinkedHashMap<String, Stage>();
    for (var question : guide.questions()) {
      stages.put(
          "question-" + question.id(),
          new Stage.Asking(
              known, question, 1, MOST_QUESTIONS, Optional.of(question.choices().getFirst().id())));
    }
    for (var path : pathways(guide)) {
      var steps = guide.stepsOf(path);
      // A step looks the same on every pathway but for the stepper above it.
      for (int i = 0; i < steps.size(); i++) {
        int index = i;
        var step = steps.get(i);
        var name = step.id();
        stages.put(name, new Stage.Guiding(known, path, steps, i));
        guide
            .messageOf(step)
            .ifPresent(
                m -> {
                  stages.put(
                      name + "-message", new Stage.Comparing(known, path, steps, index, m, false));
                  stages.put(
                      name + "-false", new Stage.Comparing(known, path, steps, index, m, true));
                });
        var remedies = guide.remediesOf(step);
        stages.put(
            name + "-stuck",
            new Stage.Stuck(known, path, steps, index, remedies, Optional.empty()));
        remedies.forEach(
            r ->
                stages.put(
                    "remedy-" + r.id(),
                    new Stage.Stuck(known, path, steps, index, remedies, Optional.of(r))));
      }
      stages.put(
          path.id() + "-summary",
          new Stage.Summary(known, path, steps, new PrintState.NotAsked(), false));
    }
    return stages;
  }

  /** Each as somebody walks it, with the variants of its steps that are his. */
  private static List<Pathway> pathways(Guide guide) {
    return Stream.concat(
            Ways.through(guide, Set.of()).stream().map(Interview::answers),
            Stream.of(Map.<String, String>of()))
        .map(answers -> guide.pathwayFor(answers).orElseThrow())
        .distinct()
        .toList();
  }
}
