package vn.motcua.kiosk.ui.citizen;

import vn.motcua.kiosk.journey.Stage;

/** Draws the handout as it will be printed, for the preview on the summary page. */
@FunctionalInterface
public interface PaperSource {

  /** Takes the drawn page, on any thread. */
  @FunctionalInterface
  interface Reader {
    /**
     * @param argb packed, row by row
     */
    void take(int[] argb, int width, int height);
  }

  /**
   * Begins to draw and returns at once; the reader may be called later or, when the page cannot be
   * drawn, never: a drawn stand-in is shown then.
   *
   * @param large in large letters
   */
  void draw(Stage.Summary summary, boolean large, Reader reader);

  /** No preview. */
  static PaperSource none() {
    return (_, _, _) -> {};
  }
}
