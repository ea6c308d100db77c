package vn.motcua.kiosk.qr;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Keeps the few best of many in order, without the garbage that sorting a list leaves. */
final class Ranking {

  private Ranking() {}

  /**
   * Puts a candidate where it belongs in a list that is ordered from best to worst; behind its
   * equals.
   *
   * @param most that the list may hold: the worst drops out
   */
  static <T> void add(List<T> best, T candidate, ToDoubleFunction<T> score, int most) {
    double value = score.applyAsDouble(candidate);
    int at = best.size();
    while (at > 0 && score.applyAsDouble(best.get(at - 1)) < value) {
      at--;
    }
    if (at < most) {
      best.add(at, candidate);
    }
    if (best.size() > most) {
      best.removeLast();
    }
  }
}
