package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.speech.FakeVoice;
import vn.motcua.kiosk.ui.speech.ReadAloud;

@ExtendWith(Fx.class)
class ReadingAloudTest {

  private final FakeVoice voice = new FakeVoice();
  private final CitizenScreens screens =
      Fx.on(
          () ->
              new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none(), voice));
  private final Scene scene = Fx.on(() -> new Scene(screens.root(), 1920, 1080));

  @Test
  void thePageIsReadSentenceBySentenceAndTheOneBeingReadIsMarked() {
    show(Gallery.of("02-consent"));
    listen();
    assertThat(voice.said()).containsExactly("Máy dùng thông tin của ông/bà thế nào?");
    assertThat(marked()).isEqualTo(1);
    voice.end();
    Fx.on(() -> 0);
    assertThat(voice.said()).hasSize(2);
    assertThat(marked()).isEqualTo(1);
  }

  @Test
  void anotherTouchAndATurnedPageFallSilent() {
    show(Gallery.of("02-consent"));
    listen();
    listen();
    assertThat(voice.isSilent()).isTrue();
    assertThat(marked()).isZero();
    listen();
    show(Gallery.of("06-step"));
    assertThat(voice.isSilent()).isTrue();
  }

  @Test
  void noNameNumberOrCodeIsEverSpoken() {
    Gallery.all(Language.VIETNAMESE)
        .forEach(
            (name, stage) -> {
              show(stage);
              var spoken = Fx.on(() -> Passages.of(screens.root()).toString());
              assertThat(spoken)
                  .as(name)
                  .doesNotContainIgnoringCase("Nguyễn")
                  .doesNotContain("Nguyen", "bà Mẫu", "000167", "•••", "1967", "02/02/2027");
              stage
                  .visit()
                  .ifPresent(v -> assertThat(spoken).doesNotContain(": " + v.code().number()));
            });
  }

  @Test
  void withoutAVoiceThereIsNoButton() {
    var silent =
        Fx.on(
            () -> {
              var mute =
                  new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none());
              mute.show(Gallery.of("02-consent"), _ -> {});
              return mute.root().lookup("#listen").isVisible();
            });
    assertThat(silent).isFalse();
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

  private void listen() {
    Fx.on(
        () -> {
          ((Button) scene.getRoot().lookup("#listen")).fire();
          return Optional.empty();
        });
  }

  private long marked() {
    return Fx.on(
        () ->
            Audit.nodes(scene.getRoot())
                .filter((Node n) -> n.getStyleClass().contains(ReadAloud.SPEAKING))
                .count());
  }
}
