package vn.motcua.kiosk.ui.speech;

import vn.motcua.kiosk.guide.Language;

/** Something that can say a sentence. One sentence at a time; a new one ends the one before. */
public interface Voice extends AutoCloseable {

  boolean speaks(Language language);

  /**
   * Begins to say a sentence and returns at once.
   *
   * @param ended is told once, on any thread, when the sentence is over or could not be said; not
   *     after {@link #stop}
   */
  void say(String sentence, Language language, Loudness loudness, Runnable ended);

  /** Falls silent at once. */
  void stop();

  @Override
  default void close() {
    stop();
  }

  /** No voice at all. */
  static Voice none() {
    return new Voice() {
      @Override
      public boolean speaks(Language language) {
        return false;
      }

      @Override
      public void say(String sentence, Language language, Loudness loudness, Runnable ended) {
        ended.run();
      }

      @Override
      public void stop() {}
    };
  }
}
