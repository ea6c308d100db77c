package vn.motcua.kiosk.qr;

/**
 * Finds a remembered symbol again where its finders cannot be seen: its modules themselves, as far
 * as they are believed, are correlated with the frame around its last place.
 */
final class SymbolFollower {
  /** Every so many modules are compared: enough to tell one place from another. */
  private static final int STRIDE = 5;

  private static final double COARSE_STEP = 0.6;
  private static final int COARSE_REACH = 8;
  private static final double FINE_STEP = 0.25;
  private static final int FINE_REACH = 2;
  private static final double LEAST_CORRELATION = 0.12;

  /** Grey levels of deviation that plain paper may have. */
  private static final double QUIET = 1;

  private final ModuleMap trial = new ModuleMap();
  private final ModuleMap start = new ModuleMap();
  private double best;
  private double bestX;
  private double bestY;

  /** Moves the map to where the symbol is likeliest; false when it is not in sight. */
  boolean follow(
      Luma frame, ModuleMap map, SymbolLayout layout, boolean inverted, float[] beliefs) {
    start.set(map);
    best = -1;
    bestX = 0;
    bestY = 0;
    double module = map.modulePixels(layout.size);
    search(frame, layout, inverted, beliefs, COARSE_STEP * module, COARSE_REACH);
    search(frame, layout, inverted, beliefs, FINE_STEP * module, FINE_REACH);
    map.shift(bestX, bestY);
    return best >= LEAST_CORRELATION;
  }

  private void search(
      Luma frame, SymbolLayout layout, boolean inverted, float[] beliefs, double step, int reach) {
    double middleX = bestX;
    double middleY = bestY;
    for (int i = -reach; i <= reach; i++) {
      for (int j = -reach; j <= reach; j++) {
        double x = middleX + i * step;
        double y = middleY + j * step;
        trial.set(start);
        trial.shift(x, y);
        double here = correlation(frame, layout, beliefs);
        if ((inverted ? -here : here) > best) {
          best = inverted ? -here : here;
          bestX = x;
          bestY = y;
        }
      }
    }
  }

  private double correlation(Luma frame, SymbolLayout layout, float[] beliefs) {
    double sum = 0;
    double squares = 0;
    double product = 0;
    double belief = 0;
    double beliefSquares = 0;
    int count = 0;
    for (int i = 0; i < layout.size * layout.size; i += STRIDE) {
      int row = i / layout.size;
      double value = trial.sample(frame, i % layout.size + 0.5, row + 0.5);
      sum += value;
      squares += value * value;
      product += value * beliefs[i];
      belief += beliefs[i];
      beliefSquares += beliefs[i] * beliefs[i];
      count++;
    }
    double variance = squares - sum * sum / count + QUIET * count;
    double ideal = beliefSquares - belief * belief / count;
    return ideal <= 0 ? 0 : -(product - sum * belief / count) / Math.sqrt(variance * ideal);
  }
}
