package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.Unspoken;
import vn.motcua.kiosk.ui.control.PreviewFeed;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.speech.Cue;
import vn.motcua.kiosk.ui.speech.FakeVoice;
import vn.motcua.kiosk.ui.speech.Loudness;
import vn.motcua.kiosk.ui.speech.ReadAloud;
import vn.motcua.kiosk.ui.speech.Sounds;

@ExtendWith(Fx.class)
class ReadingAloudTest {

  private final FakeVoice voice = new FakeVoice();
  private final List<Cue> cues = new ArrayList<>();
  private final CitizenScreens screens =
      Fx.on(
          () ->
              new CitizenScreens(
                  Fixtures.config(),
                  new PreviewFeed(),
                  PaperSource.none(),
                  new Sounds(voice, (cue, _) -> cues.add(cue))));
  private final Scene scene = Fx.on(() -> new Scene(screens.root(), 1920, 1080));

  @Test
  void thePageIsReadSentenceBySentenceAndTheOneBeingReadIsMarked() {
    show(Gallery.of("02-consent"));
    touch("#listen");
    assertThat(voice.said()).containsExactly("Máy dùng thông tin của ông/bà thế nào?");
    assertThat(marked()).isEqualTo(1);
    voice.end();
    Fx.on(() -> 0);
    assertThat(voice.said()).hasSize(2);
    assertThat(marked()).isEqualTo(1);
  }

  @Test
  void anotherTouchFallsSilentAndATurnedPageIsReadAnew() {
    show(Gallery.of("02-consent"));
    touch("#listen");
    touch("#listen");
    assertThat(voice.isSilent()).isTrue();
    assertThat(marked()).isZero();
    touch("#listen");
    show(Gallery.of("05-question"));
    assertThat(voice.said()).last().isEqualTo("Bà đang dùng điện thoại nào?");
    touch("#listen-stop");
    show(Gallery.of("06-step"));
    assertThat(voice.isSilent()).isTrue();
  }

  @Test
  void ofSeveralSentencesInATextOnlyTheOneBeingReadIsMarked() {
    show(Gallery.of("12-idle"));
    show(Gallery.of("02-consent"));
    var text = Fx.on(() -> new RichText("Máy chỉ **từng việc**. Hỏi cán bộ!\nBấm [[Đăng ký]]"));
    assertThat(text.sentences())
        .containsExactly("Máy chỉ từng việc.", "Hỏi cán bộ!", "Bấm Đăng ký");
  }

  @Test
  void aNameWithAStopInItIsNotHeardEither() {
    var text = Fx.on(() -> new RichText("Cảm ơn bà " + new Unspoken("T. Mẫu") + ". Chúc khỏe!"));
    assertThat(text.sentences()).containsExactly("Cảm ơn bà .", "Chúc khỏe!");
  }

  @Test
  void thePageIsReadAgainAsLoudAsWantedUntilTheVisitEnds() {
    show(Gallery.of("02-consent"));
    touch("#listen");
    voice.end();
    Fx.on(() -> 0);
    touch("#listen-again");
    assertThat(voice.said()).last().isEqualTo(voice.said().getFirst());
    touch("#volume-3");
    assertThat(voice.loudness()).isEqualTo(Loudness.LOUD);
    show(Gallery.of("06-step"));
    assertThat(voice.loudness()).isEqualTo(Loudness.LOUD);
    show(new Stage.Attract(Language.VIETNAMESE));
    assertThat(voice.isSilent()).isTrue();
    show(Gallery.of("02-consent"));
    assertThat(voice.isSilent()).isTrue();
    touch("#listen");
    assertThat(voice.loudness()).isEqualTo(Loudness.USUAL);
  }

  @Test
  void aReadCardAndATroubleAreHeardOnce() {
    show(Gallery.of("03-scan"));
    show(Gallery.of("04-confirm"));
    assertThat(cues).containsExactly(Cue.SUCCESS);
    show(Gallery.of("03-scan"));
    show(Gallery.of("17-no-camera"));
    show(Gallery.of("17-no-camera"));
    show(Gallery.of("10-summary-held"));
    show(Gallery.of("10-summary-held"));
    assertThat(cues).containsExactly(Cue.SUCCESS, Cue.ATTENTION, Cue.ATTENTION);
    touch("#call-clerk");
    assertThat(cues).hasSize(4).last().isEqualTo(Cue.ATTENTION);
  }

  @Test
  void noNameNumberOrCodeIsEverSpoken() {
    Gallery.all(Language.VIETNAMESE)
        .forEach(
            (name, stage) -> {
              show(stage);
              var spoken =
                  Fx.on(
                      () ->
                          String.join(
                              " ",
                              Passages.of(screens.root()).stream()
                                  .map(ReadAloud.Passage::words)
                                  .toList()));
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

  private void touch(String id) {
    Fx.on(
        () -> {
          ((Button) scene.getRoot().lookup(id)).fire();
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
