package vn.motcua.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.citizen.CitizenScreens;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.ui.citizen.PaperSource;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.control.RichText;

/** The table of places says what the pages are really like. */
@ExtendWith(Fx.class)
class TextPlaceTest {

  private static final double ROUNDING = 2;

  private final ConfigReader.Result read =
      ConfigReader.read(Path.of("kiosk-config"), LocalDate.of(2026, 11, 24));

  @Test
  void everyPlaceIsAsWideAsOnItsPage() {
    var onPages = widths();
    var seen = new TreeSet<String>();
    for (var text : read.texts()) {
      var shown = onPages.get(new Wording(text.language(), "bà").of(text.said()));
      for (int neighbours = 1; shown != null && neighbours <= 4; neighbours++) {
        TextPlace.of(text.kind(), neighbours)
            .filter(p -> shown.stream().anyMatch(w -> Math.abs(w - p.width()) <= ROUNDING))
            .ifPresent(p -> seen.add(p.kind() + " " + p.from()));
      }
    }
    assertThat(seen)
        .contains(
            "questions[].title 1",
            "questions[].lead 1",
            "questions[].choices[].title 4",
            "questions[].choices[].help 4",
            "steps[].title 1",
            "steps[].actions[].title 1",
            "steps[].actions[].title 4",
            "steps[].actions[].help 1",
            "steps[].actions[].help 4",
            "steps[].note.text 1",
            "remedies[].symptom 1",
            "remedies[].tries[] 1",
            "remedies[].note 1",
            "messages[].genuine_clues[] 1",
            "messages[].forgeries[].clues[] 1");
  }

  /** Every text on the pages of the guidance, and how wide it is wherever it stands. */
  private Map<String, List<Double>> widths() {
    var guide = read.config().orElseThrow().guide();
    var known = Fixtures.known(Language.VIETNAMESE);
    var stages = new ArrayList<Stage>();
    guide.questions().forEach(q -> stages.add(new Stage.Asking(known, q, 1, 2, Optional.empty())));
    for (var path : guide.pathways()) {
      List<Step> steps = guide.stepsOf(path);
      for (int i = 0; i < steps.size(); i++) {
        int at = i;
        stages.add(new Stage.Guiding(known, path, steps, at));
        guide
            .messageOf(steps.get(at))
            .ifPresent(m -> stages.add(new Stage.Comparing(known, path, steps, at, m, false)));
        var remedies = guide.remediesOf(steps.get(at));
        remedies.forEach(
            r -> stages.add(new Stage.Stuck(known, path, steps, at, remedies, Optional.of(r))));
      }
    }
    var widths = new HashMap<String, List<Double>>();
    var done = new TreeSet<String>();
    for (var stage : stages) {
      var what = stage instanceof Stage.Stuck s ? s.chosen().orElseThrow().id() : stage.page();
      if (done.add(what)) {
        Fx.on(
            () -> {
              collect(page(stage), widths);
              return what;
            });
      }
    }
    return widths;
  }

  private Parent page(Stage stage) {
    var config = read.config().orElseThrow();
    var screens = new CitizenScreens(config, new PreviewFeed(), PaperSource.none());
    new Scene(screens.root(), TextPlace.SCREEN_WIDTH, TextPlace.SCREEN_HEIGHT);
    screens.show(stage, _ -> {});
    screens.root().applyCss();
    screens.root().layout();
    return screens.root();
  }

  private static void collect(Node node, Map<String, List<Double>> widths) {
    if (node instanceof RichText text && text.isVisible()) {
      widths.computeIfAbsent(text.getText(), _ -> new ArrayList<>()).add(text.getWidth());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, widths));
    }
  }
}
