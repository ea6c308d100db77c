package vn.motcua.kiosk.ui.speech;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vn.motcua.kiosk.guide.Language;

/**
 * Reads a page, one sentence after the other, the one being read marked on it. To be used on the FX
 * thread.
 */
public final class ReadAloud {

  /** Style class of what is being read. */
  public static final String SPEAKING = "speaking";

  /**
   * A sentence to be read.
   *
   * @param mark shows on the page, or no longer, that it is being read
   */
  public record Passage(String words, Consumer<Boolean> mark) {}

  private final Voice voice;
  private final Executor fxThread;
  private List<Passage> passages = List.of();
  private Language language = Language.VIETNAMESE;
  private Consumer<Boolean> reading = _ -> {};
  private Loudness loudness = Loudness.USUAL;
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
    passage.mark().accept(true);
    voice.say(
        passage.words(), language, loudness, () -> fxThread.execute(() -> say(index + 1, mine)));
  }

  /** From the next sentence on. */
  public void setLoudness(Loudness wanted) {
    loudness = wanted;
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
    passages.forEach(p -> p.mark().accept(false));
  }
}
