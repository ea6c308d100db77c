package vn.motcua.kiosk.ui.citizen;

import vn.motcua.kiosk.journey.Stage;

/**
 * One page: draws a stage and forwards touches. It is made anew for every citizen and every page.
 *
 * @param <S> the stage that it draws
 */
interface Page<S extends Stage> {

  Class<S> shows();

  /** Draws the stage; called again when the stage changes without leaving the page. */
  void show(S stage);

  /**
   * Draws a stage of which only the caller knows that it is the right kind.
   *
   * @throws ClassCastException if it is not
   */
  default void draw(Stage stage) {
    show(shows().cast(stage));
  }
}
