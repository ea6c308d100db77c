package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.speech.Cue;
import vn.motcua.kiosk.ui.speech.Cues;
import vn.motcua.kiosk.ui.speech.Loudness;
import vn.motcua.kiosk.ui.speech.ReadAloud;
import vn.motcua.kiosk.ui.speech.Sounds;

/**
 * "Nghe đọc": off until somebody asks for it, then every page of the visit is read until he stops
 * it. How loud ends with the visit, too.
 */
final class Listening {

  private final ReadAloud aloud;
  private final Cues cues;
  private Loudness loudness = Loudness.USUAL;
  private boolean wanted;

  Listening(Sounds sounds) {
    aloud = new ReadAloud(sounds.voice(), Platform::runLater);
    cues = sounds.cues();
  }

  /** Nothing of one visit is left to the next. */
  void forget() {
    aloud.stop();
    wanted = false;
    choose(Loudness.USUAL);
  }

  /** Gives a page its buttons, where there is a voice for its language. */
  void dress(Frame frame, Words words) {
    if (!aloud.speaks(words.wording().language())) {
      return;
    }
    frame.bottom().setListen(words.of("listen"), () -> toggle(frame, words));
    var bar = frame.listenBar();
    bar.setAgain(words.of("listen.again"), () -> read(frame, words));
    bar.setStop(words.of("listen.stop"), () -> toggle(frame, words));
    var steps = List.of("volume.soft", "volume.middle", "volume.loud");
    bar.setVolume(
        words.of("volume"),
        steps.stream().map(words::of).toList(),
        loudness,
        step -> {
          choose(step);
          // Whoever changes it wants to hear how loud it is now.
          read(frame, words);
        });
    show(frame, words);
  }

  private void choose(Loudness step) {
    loudness = step;
    aloud.setLoudness(step);
  }

  private void toggle(Frame frame, Words words) {
    wanted = !wanted;
    show(frame, words);
    if (wanted) {
      read(frame, words);
    } else {
      aloud.stop();
    }
  }

  private void show(Frame frame, Words words) {
    frame.bottom().setListening(words.of(wanted ? "listen.now" : "listen"), wanted);
    frame.listenBar().setShown(wanted);
  }

  /** Another page or dialog has come. */
  void turned(Node page, Words words) {
    aloud.stop();
    if (wanted) {
      read(page, words);
    }
  }

  /** Silent at once; the next page is read again. */
  void hush() {
    aloud.stop();
  }

  private void read(Node page, Words words) {
    aloud.read(Passages.of(page), words.wording().language(), _ -> {});
  }

  void sound(Cue cue) {
    cues.play(cue, loudness);
  }
}
