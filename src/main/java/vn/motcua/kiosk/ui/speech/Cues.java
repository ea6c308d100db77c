package vn.motcua.kiosk.ui.speech;

/** Something that can be heard of a {@link Cue}. */
public interface Cues extends AutoCloseable {

  /** Begins to sound and returns at once. */
  void play(Cue cue, Loudness loudness);

  @Override
  default void close() {}

  /** Silence, as where the commune wants none. */
  static Cues none() {
    return (_, _) -> {};
  }
}
