package vn.motcua.kiosk.app.watch;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A part of the kiosk as the watchdog sees it.
 *
 * @param post how it is watched
 * @param pulse whether it has answered since it was asked last
 * @param renewable whether another thread can take the place of one that is stuck
 * @param renew lets it go on with another thread; returns at once
 */
public record Part(
    Vigil.Post post, BooleanSupplier pulse, BooleanSupplier renewable, Runnable renew) {

  /**
   * Longer than the slowest thing that is done at once on a thread behind the pages, on the slowest
   * PC; in rounds.
   */
  static final int PATIENCE = 4;

  /**
   * Without it no page moves.
   *
   * @param ask runs what it is given on its thread
   */
  public static Part vital(String name, Consumer<Runnable> ask) {
    return helpless(new Vigil.Post(name, true, PATIENCE), new Pulse(ask));
  }

  /**
   * It has one thread only, but a visit may go on without it.
   *
   * @param well whether nothing is wrong with it
   */
  public static Part dispensable(String name, int patience, BooleanSupplier well) {
    return helpless(new Vigil.Post(name, false, patience), well);
  }

  private static Part helpless(Vigil.Post post, BooleanSupplier pulse) {
    return new Part(post, pulse, () -> false, () -> {});
  }

  public static Part renewable(
      String name,
      int patience,
      Consumer<Runnable> ask,
      BooleanSupplier renewable,
      Runnable renew) {
    return new Part(new Vigil.Post(name, false, patience), new Pulse(ask), renewable, renew);
  }

  /** Asks a thread, and not again before it has answered. */
  public static final class Pulse implements BooleanSupplier {
    private final Consumer<Runnable> ask;
    private volatile boolean answered = true;

    public Pulse(Consumer<Runnable> ask) {
      this.ask = ask;
    }

    @Override
    public boolean getAsBoolean() {
      boolean before = answered;
      if (before) {
        answered = false;
        ask.accept(() -> answered = true);
      }
      return before;
    }
  }
}
