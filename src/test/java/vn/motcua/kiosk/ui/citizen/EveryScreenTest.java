package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.control.PreviewFeed;

@ExtendWith(Fx.class)
class EveryScreenTest {

  private static final String ONE_A_PAGE = "\\d\\db?-[a-z]+(-camera)?";

  /**
   * Every state of every page where letters and screens differ most; 1366×768 stands for whatever
   * the system enlarges, too.
   */
  @ParameterizedTest
  @CsvSource({"1920,1080,vi,MEDIUM", "1366,768,vi,LARGEST", "1080,1920,en,LARGEST"})
  void nothingIsCutOffAndEverythingCanBeTouched(
      int width, int height, Language language, Look.Letters letters) {
    var look = Look.USUAL.with(letters);
    assertThat(Fx.on(() -> faults(width, height, language, look, ".*"))).isEmpty();
  }

  /** Each page once on every other screen, also those at 125, 150 and 175 %. */
  @ParameterizedTest
  @CsvSource({
    "1920,1080,en,LARGE,true",
    "1920,1080,en,LARGEST,false",
    "1366,768,vi,MEDIUM,true",
    "1366,768,en,LARGE,false",
    "1080,1920,vi,MEDIUM,false",
    "1080,1920,vi,LARGE,true",
    "1536,864,vi,LARGEST,true",
    "1280,720,en,LARGE,false",
    "1097,617,vi,MEDIUM,false"
  })
  void noPageIsCutOffWithAnyLettersOrColours(
      int width, int height, Language language, Look.Letters letters, boolean contrast) {
    var look = new Look(letters, contrast, true);
    assertThat(Fx.on(() -> faults(width, height, language, look, ONE_A_PAGE))).isEmpty();
  }

  private static List<String> faults(
      int width, int height, Language language, Look look, String which) {
    var faults = new ArrayList<String>();
    var screens = new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none());
    var scene = new Scene(screens.root(), width, height);
    for (var shown : Gallery.all(language).entrySet()) {
      if (!shown.getKey().matches(which)) {
        continue;
      }
      screens.show(shown.getValue(), _ -> {});
      screens.choose(look);
      screens.root().applyCss();
      screens.root().layout();
      var where = shown.getKey() + " " + look.letters() + ": ";
      Audit.faults(scene.getRoot()).forEach(f -> faults.add(where + f));
    }
    return faults;
  }

  @Test
  void theAuditFindsWhatIsTooSmallForItsWords() {
    List<String> faults =
        Fx.on(
            () -> {
              var words = new Label("Đăng ký trên ứng dụng VNeID");
              var narrow = new HBox(words);
              narrow.setMaxWidth(90);
              var root = new StackPane(narrow);
              new Scene(root, 400, 300);
              root.applyCss();
              root.layout();
              return Audit.faults(root);
            });
    assertThat(faults).singleElement().asString().startsWith("cut off: Đăng ký");
  }

  @Test
  void everyScreenIsShownByAStage() {
    var shown = EnumSet.noneOf(Screen.class);
    for (Map.Entry<String, Stage> e : Gallery.all(Language.VIETNAMESE).entrySet()) {
      shown.add(Screen.of(e.getValue()));
    }
    assertThat(shown).containsExactlyInAnyOrder(Screen.values());
  }
}
