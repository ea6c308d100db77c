package vn.motcua.kiosk.ui.speech;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.motcua.kiosk.guide.Language;

/**
 * Reads a page, one passage after the other, the one being read marked with {@code speaking}. To be
 * used on the FX thread.
 */
public final class ReadAloud {

  /** Style class of what is being read. */
  public static final String SPEAKING = "speaking";

  /**
   * Something to be read.
   *
   * @param node where it stands on the page
   */
  public record Passage(Node node, String words) {}

  private final Voice voice;
  private final Executor fxThread;
  private List<Passage> passages = List.of();
  private Language language = Language.VIETNAMESE;
  private Consumer<Boolean> reading = _ -> {};
  private int turn;

  /**
   * @param fxThread runs what a voice tells from its own thread
   */
  public ReadAloud(Voice voice, Executor fxThread) {
    this.voice = voice;
    this.fxThread = fxThread;
  }

  public boolean speaks(Language wanted) {
    return voice.speaks(wanted);
  }

  /**
   * Reads from the beginning.
   *
   * @param told is told whether it is reading
   */
  public void read(List<Passage> what, Language in, Consumer<Boolean> told) {
    stop();
    passages = List.copyOf(what);
    language = in;
    reading = told;
    if (!passages.isEmpty()) {
      told.accept(true);
      say(0, turn);
    }
  }

  private void say(int index, int mine) {
    if (mine != turn) {
      return;
    }
    unmark();
    if (index == passages.size()) {
      stop();
      return;
    }
    var passage = passages.get(index);
    passage.node().getStyleClass().add(SPEAKING);
    voice.say(passage.words(), language, () -> fxThread.execute(() -> say(index + 1, mine)));
  }

  public boolean isReading() {
    return !passages.isEmpty();
  }

  /** Silent at once, as when the page turns. */
  public void stop() {
    turn++;
    voice.stop();
    unmark();
    if (isReading()) {
      passages = List.of();
      reading.accept(false);
    }
  }

  private void unmark() {
    passages.forEach(p -> p.node().getStyleClass().remove(SPEAKING));
  }
}
