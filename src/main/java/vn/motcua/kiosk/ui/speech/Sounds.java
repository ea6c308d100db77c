package vn.motcua.kiosk.ui.speech;

/** All that can be heard of a kiosk. */
public record Sounds(Voice voice, Cues cues) implements AutoCloseable {

  /** Silence. */
  public static Sounds none() {
    return new Sounds(Voice.none(), Cues.none());
  }

  @Override
  public void close() {
    voice.close();
    cues.close();
  }
}
