package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Look;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.PreviewFeed;

@ExtendWith(Fx.class)
class CitizenScreensTest {

  private final CitizenScreens screens =
      Fx.on(() -> new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none()));
  private final Scene scene = Fx.on(() -> new Scene(screens.root(), 1920, 1080));

  @Test
  void thePageStaysWhileOnlyItsContentsChange() {
    var nobody = Fixtures.stranger(Language.VIETNAMESE);
    show(new Stage.Typing(nobody, "00"));
    var before = find("#key-1");
    show(new Stage.Typing(nobody, "000"));
    assertThat(find("#key-1")).isSameAs(before);
  }

  @Test
  void nothingThatShowedACitizenIsUsedAgain() {
    var nobody = Fixtures.stranger(Language.VIETNAMESE);
    show(new Stage.Typing(nobody, "00"));
    var before =
        Fx.on(() -> Audit.nodes(scene.getRoot()).filter(Button.class::isInstance).toList());
    show(new Stage.Attract(Language.VIETNAMESE));
    show(new Stage.Typing(nobody, ""));
    assertThat(before).hasSizeGreaterThan(12).noneMatch(this::isShown);
  }

  @Test
  void anotherLanguageIsSpokenAtOnce() {
    show(new Stage.Attract(Language.VIETNAMESE));
    assertThat(words()).contains("Chạm để bắt đầu");
    show(new Stage.Attract(Language.ENGLISH));
    assertThat(words()).contains("Touch to start").doesNotContain("Chạm để bắt đầu");
  }

  @Test
  void onlyTheGivenNameStandsInTheTopBarAndNeverTheNumber() {
    show(Gallery.of("06-step"));
    assertThat(words()).contains("Bà Mẫu");
    assertThat(String.join(" ", words())).doesNotContain("Nguyễn").doesNotContain("000167");
    show(Gallery.of("04-confirm"));
    assertThat(String.join(" ", words())).contains("Nguyễn Thị Mẫu").doesNotContain("000167");
  }

  @Test
  void aDialogHidesWhatIsPersonalAndThePageComesBackAfterIt() {
    var step = (Stage.Visiting) Gallery.of("06-step");
    show(step);
    var page = find("#done");
    show(new Stage.IdleWarning(step, 20));
    assertThat(find(".person").getOpacity()).isZero();
    assertThat(page.isDisabled()).isTrue();
    assertThat(words()).contains("20");
    show(new Stage.IdleWarning(step, 19));
    assertThat(words()).contains("19");
    show(step);
    assertThat(find("#done")).isSameAs(page);
    assertThat(page.isDisabled()).isFalse();
    assertThat(find(".person").getOpacity()).isOne();
  }

  @Test
  void whatIsWrittenOnACardIsMarkedAsPersonalOnEveryPageThatShowsIt() {
    for (var name : List.of("04-confirm", "13-typing", "10-summary", "11-goodbye-sent")) {
      show(Gallery.of(name));
      assertThat(Fx.on(() -> scene.getRoot().lookupAll("." + Frame.PERSONAL)))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void callingTheClerkIsAnsweredByASentence() {
    show(Gallery.of("02-consent"));
    fire("#call-clerk");
    assertThat(words()).contains("Máy đang gọi cán bộ. Xin chờ một chút.");
  }

  @Test
  void aShutButtonSaysWhatIsMissing() {
    show(Gallery.of("13-typing"));
    fire("#next");
    assertThat(words()).contains("Còn thiếu 3 số nữa");
  }

  @Test
  void lettersAndColoursStayForTheVisitAndEndWithIt() {
    show(Gallery.of("02-consent"));
    fire("#look");
    fire("#contrast-high");
    fire("#letters-largest");
    fire("#look-close");
    show(Gallery.of("06-step"));
    assertThat(screens.root().getStyleClass()).contains("contrast", "letters-largest");
    show(new Stage.Attract(Language.VIETNAMESE));
    assertThat(screens.root().getStyleClass())
        .doesNotContain("contrast", "letters-largest")
        .contains("letters-medium");
  }

  @Test
  void withTheLargestLettersOneLineStandsOnThePageAndThePictureComesWhenItIsAskedFor() {
    show(Gallery.of("06-step"));
    Fx.on(() -> choose(Look.Letters.LARGEST));
    assertThat(find(".phone").isVisible() && find(".scene-box").isVisible()).isFalse();
    assertThat(words()).contains("1 / 3");
    fire("#line-after");
    assertThat(words()).contains("2 / 3");
    fire("#see-picture");
    assertThat(find(".scene-box").isVisible()).isTrue();
    assertThat(find(".step-list").isVisible()).isFalse();
    fire("#see-picture");
    assertThat(find(".step-list").isVisible()).isTrue();
  }

  private Look.Letters choose(Look.Letters letters) {
    screens.choose(Look.USUAL.with(letters));
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return letters;
  }

  @Test
  void noPageSaysThatThePaperIsPrinted() {
    Gallery.all(Language.VIETNAMESE)
        .forEach(
            (name, stage) -> {
              show(stage);
              assertThat(String.join(" ", words())).as(name).doesNotContain("in xong");
            });
  }

  private void show(Stage stage) {
    Fx.on(
        () -> {
          screens.show(stage, _ -> {});
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return Optional.empty();
        });
  }

  private Node find(String selector) {
    return Fx.on(() -> scene.getRoot().lookup(selector));
  }

  private void fire(String selector) {
    Fx.on(
        () -> {
          ((Button) scene.getRoot().lookup(selector)).fire();
          scene.getRoot().applyCss();
          return Optional.empty();
        });
  }

  private boolean isShown(Node node) {
    return Fx.on(() -> node.getScene() != null);
  }

  private List<String> words() {
    return Fx.on(
        () ->
            Audit.nodes(scene.getRoot())
                .flatMap(
                    n ->
                        n instanceof Labeled label
                            ? java.util.stream.Stream.of(label.getText())
                            : n instanceof Text text
                                ? java.util.stream.Stream.of(text.getText())
                                : java.util.stream.Stream.<String>empty())
                .toList());
  }
}
