package vn.motcua.kiosk.ui.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.guide.Language;

/** Says nothing, but remembers what it was to say; a sentence ends when the test says so. */
public final class FakeVoice implements Voice {

  private final List<String> said = new ArrayList<>();
  private Loudness latest = Loudness.USUAL;
  private @Nullable Runnable ended;

  @Override
  public boolean speaks(Language language) {
    return true;
  }

  @Override
  public void say(String sentence, Language language, Loudness loudness, Runnable whenOver) {
    said.add(sentence);
    latest = loudness;
    ended = whenOver;
  }

  @Override
  public void stop() {
    ended = null;
  }

  /** The sentence is over. */
  public void end() {
    var told = ended;
    if (told != null) {
      told.run();
    }
  }

  public List<String> said() {
    return said;
  }

  /** How loud the last sentence was. */
  public Loudness loudness() {
    return latest;
  }

  public boolean isSilent() {
    return ended == null;
  }
}
