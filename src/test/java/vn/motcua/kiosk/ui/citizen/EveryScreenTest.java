package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;

@ExtendWith(Fx.class)
class EveryScreenTest {

  /** Those of which a picture is kept, one a page. */
  private static final String KEPT = "\\d\\db?-[a-z]+(-camera)?";

  @ParameterizedTest
  @CsvSource({"1920,1080,vi", "1920,1080,en", "1366,768,vi", "1366,768,en"})
  void nothingIsCutOffAndEverythingCanBeTouched(int width, int height, String language) {
    var faults = new ArrayList<String>();
    Gallery.all(new Language(language))
        .forEach(
            (name, stage) ->
                Fx.on(
                    () -> {
                      var scene = drawn(stage, width, height);
                      Audit.faults(scene.getRoot()).forEach(f -> faults.add(name + ": " + f));
                      if (name.matches(KEPT)) {
                        Picture.write(
                            scene,
                            Path.of(
                                "target",
                                "screens",
                                language,
                                width + "x" + height,
                                name + ".png"));
                      }
                      return name;
                    }));
    assertThat(faults).isEmpty();
  }

  @Test
  void theAuditFindsWhatIsTooSmallForItsWords() {
    List<String> faults =
        Fx.on(
            () -> Audit.faults(drawn(new Stage.Attract(Language.VIETNAMESE), 1920, 400).getRoot()));
    assertThat(faults).isNotEmpty();
  }

  @Test
  void everyScreenIsShownByAStage() {
    var shown = EnumSet.noneOf(Screen.class);
    for (Map.Entry<String, Stage> e : Gallery.all(Language.VIETNAMESE).entrySet()) {
      shown.add(Screen.of(e.getValue()));
    }
    assertThat(shown).containsExactlyInAnyOrder(Screen.values());
  }

  private static Scene drawn(Stage stage, int width, int height) {
    var screens = new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none());
    var scene = new Scene(screens.root(), width, height);
    screens.show(stage, _ -> {});
    screens.root().applyCss();
    screens.root().layout();
    return scene;
  }
}
