package vn.motcua.kiosk.app.walk;

import java.util.function.BooleanSupplier;

/** Keeps what the pages looked like. */
public interface Album {

  /** Takes the page as it stands. */
  void take(String name);

  /**
   * Takes the last that is to be seen while something lasts, or before that, and waits for its end.
   */
  void takeLast(String name, BooleanSupplier lasts);

  /** Keeps nothing and waits for nothing. */
  static Album none() {
    return new Album() {
      @Override
      public void take(String name) {}

      @Override
      public void takeLast(String name, BooleanSupplier lasts) {}
    };
  }
}
