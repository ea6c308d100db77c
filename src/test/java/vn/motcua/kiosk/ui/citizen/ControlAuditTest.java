package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.Theme;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** What eyes, ears and fingers need, looked for on every page. */
@ExtendWith(Fx.class)
class ControlAuditTest {

  /** Each page once, and what looks different from it. */
  private static final String PAGES = "\\d\\db?-[a-z]+(-camera|-false|-held|-campaign|-full)?";

  @ParameterizedTest
  @CsvSource({
    "1920,1080,vi,MEDIUM,false",
    "1920,1080,vi,LARGEST,true",
    "1920,1080,en,LARGE,true",
    "1366,768,en,LARGEST,false",
    "1080,1920,vi,MEDIUM,false"
  })
  void everyControlHasANameAndItsPlaceAndEveryLetterIsPlainToSee(
      int width, int height, Language language, Look.Letters letters, boolean contrast) {
    var look = new Look(letters, contrast, true);
    double scale = Theme.DESIGN.on(width, height).scale();
    assertThat(
            faults(
                width,
                height,
                language,
                look,
                page -> {
                  var faults = new ArrayList<>(ControlAudit.faults(page, scale));
                  faults.addAll(ControlAudit.orderFaults(page));
                  faults.addAll(LookAudit.faintTexts(page));
                  return faults;
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1920,1080,vi,MEDIUM,false", "1366,768,en,LARGEST,true"})
  void whatIsPressedAndWhatHasTheFocusLooksDifferent(
      int width, int height, Language language, Look.Letters letters, boolean contrast) {
    var look = new Look(letters, contrast, true);
    double scale = Theme.DESIGN.on(width, height).scale();
    assertThat(
            faults(width, height, language, look, page -> LookAudit.indistinctStates(page, scale)))
        .isEmpty();
  }

  private static List<String> faults(
      int width, int height, Language language, Look look, Function<Parent, List<String>> audit) {
    var faults = new ArrayList<String>();
    var screens =
        Fx.on(() -> new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none()));
    Fx.on(() -> new Scene(screens.root(), width, height));
    for (var shown : Gallery.all(language).entrySet()) {
      if (shown.getKey().matches(PAGES)) {
        Fx.on(
                () -> {
                  screens.show(shown.getValue(), _ -> {});
                  screens.choose(look);
                  screens.root().applyCss();
                  screens.root().layout();
                  return audit.apply(screens.root());
                })
            .forEach(fault -> faults.add(shown.getKey() + ": " + fault));
      }
    }
    return faults;
  }

  @Test
  void theAuditFindsFaintLettersControlsWithoutANameAndWhatStandsTooClose() {
    List<String> faults =
        Fx.on(
            () -> {
              var faint = new Label("Chữ mờ");
              faint.setStyle("-fx-text-fill: #999999; -fx-font-size: 40px;");
              var row = new HBox(2, new Button("Có"), new Button("Không"));
              var root = new VBox(faint, row);
              new Scene(root, 400, 300);
              root.applyCss();
              root.layout();
              var found = new ArrayList<>(ControlAudit.faults(root, 1));
              found.addAll(LookAudit.faintTexts(root));
              return found;
            });
    assertThat(faults)
        .anyMatch(f -> f.contains("'Chữ mờ' has a contrast of 2"))
        .anyMatch(f -> f.contains("tells nobody what it is"))
        .anyMatch(f -> f.contains("are 2 apart"));
  }
}
