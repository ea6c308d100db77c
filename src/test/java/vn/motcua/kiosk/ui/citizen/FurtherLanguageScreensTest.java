package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.LanguageTemplate;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.control.RichText;

/** A language that nobody speaks, added by files alone, on the screens. */
@ExtendWith(Fx.class)
class FurtherLanguageScreensTest {

  private static final Language INVENTED = new Language("qaa");
  private static final Path DELIVERED = Path.of("kiosk-config");

  @TempDir private Path folder;

  @Test
  void theFirstPageOffersItAndTheWholePageIsInIt() throws IOException {
    copy();
    new LanguageTemplate(folder, INVENTED, FurtherLanguageScreensTest::invented).write();
    var config = ConfigReader.read(folder, Fixtures.TODAY).config().orElseThrow();
    var sent = new ArrayList<Event>();
    var words =
        Fx.on(
            () -> {
              var screens = new CitizenScreens(config, new PreviewFeed(), PaperSource.none());
              new Scene(screens.root(), 1920, 1080);
              screens.show(new Stage.Attract(Language.VIETNAMESE), sent::add);
              ((Button) screens.root().lookup("#language-qaa")).fire();
              var now = Optional.of(Fixtures.TODAY.atTime(8, 42));
              screens.show(new Stage.Attract(INVENTED, now, false), sent::add);
              screens.root().applyCss();
              screens.root().layout();
              assertThat(Audit.faults(screens.root())).isEmpty();
              return words(screens);
            });
    assertThat(sent).containsExactly(new Event.LanguageChosen(INVENTED));
    assertThat(words)
        .contains("Chạm để bắt đầu ǂ", "Tuần này: **thôn Hạ** ǂ", "Tiếng Việt ǂ")
        .filteredOn(w -> w.contains(" ") && !w.contains("ǂ"))
        .containsExactlyInAnyOrder("Bộ phận Một cửa", "Tiếng Việt");
  }

  private static List<String> words(CitizenScreens screens) {
    return Audit.nodes(screens.root())
        .filter(n -> !n.getStyleClass().contains("clock-day"))
        .flatMap(
            n ->
                switch (n) {
                  case RichText text -> java.util.stream.Stream.of(text.getText());
                  case Labeled label -> java.util.stream.Stream.of(label.getText());
                  default -> java.util.stream.Stream.<String>empty();
                })
        .toList();
  }

  private static String invented(String vietnamese) {
    return vietnamese.matches("[dMyEH/:,. ]+")
        ? vietnamese
        : vietnamese.replaceAll("\\{[Ôô]ng/bà}", "tu") + " ǂ";
  }

  private void copy() throws IOException {
    try (var files = Files.walk(DELIVERED)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        var to = folder.resolve(DELIVERED.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
