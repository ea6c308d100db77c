package vn.motcua.kiosk.qr;

import org.jspecify.annotations.Nullable;

/**
 * From three finders to a version and a map of all modules: neighbouring versions and several ways
 * to guess the perspective are tried, and the one whose landmarks agree best with the frame is
 * taken (in place of the module count of ISO/IEC 18004:2015 §12 step d, which one blurred timing
 * module spoils).
 */
final class SymbolPlacer {
  /** Landmarks of a chance arrangement agree by 0 ± 0.1. */
  private static final double LEAST_AGREEMENT = 0.3;

  private static final double LEAST_AGREEMENT_BEFORE_BENDING = 0.15;

  /** Modules that a symbol's middle may be out of its plane, seen in the frame. */
  private static final int MOST_BEND = 2;

  /** A flat symbol is believed unless a bent one agrees better by this. */
  private static final double BEND_GAIN = 0.2;

  private static final double LEAST_AGREEMENT_WITHOUT_THIRD = 0.2;
  private static final double FINDER_CENTRE = 3.5;
  private static final double ALIGNMENT_FROM_END = 6.5;
  private static final double ALIGNMENT_REACH = 4;
  private static final double ALIGNMENT_REACH_IN_PERSPECTIVE = 5;

  /** From this version on the side's length alone may be two versions off. */
  private static final int LARGE_VERSION = 10;

  private static final double CENTRE_WEIGHT = 100;
  private static final int THIRD_STEPS = 5;
  private static final double THIRD_STEP = 0.8;

  private final FinderSearch finders;
  private final Landmarks landmarks = new Landmarks();
  private final PointPairs pairs = new PointPairs();
  private final ModuleMap trial = new ModuleMap();
  private final ModuleMap guessed = new ModuleMap();
  private final ModuleMap best = new ModuleMap();
  private final ModuleMap flatBest = new ModuleMap();
  private double agreement;
  private @Nullable SymbolLayout layout;

  SymbolPlacer(FinderSearch finders) {
    this.finders = finders;
  }

  /**
   * The symbol's layout, or null when the finders are no symbol's; {@link #map} and {@link
   * #agreement} then say where it is and how well it fits.
   */
  @Nullable SymbolLayout place(Luma frame, SymbolGuess guess) {
    layout = null;
    agreement = LEAST_AGREEMENT_BEFORE_BENDING;
    int likely = (int) Math.round((guess.modules() - 17) / 4);
    var supposed = guess.supposed;
    if (supposed != null && !finders.seek(frame, supposed, Math.min(6, 0.12 * guess.side))) {
      for (int version = likely - 1; version <= likely + 1; version++) {
        if (possible(version)) {
          placeWithoutThird(frame, guess, supposed, SymbolLayout.ofVersion(version));
        }
      }
      return bent(frame, guess.inverted());
    }
    for (int distance = 0; distance <= 2; distance++) {
      if (distance == 2 && (agreement > LEAST_AGREEMENT || likely < LARGE_VERSION)) {
        break;
      }
      for (int side = -1; side <= (distance == 0 ? -1 : 1); side += 2) {
        int version = likely + side * distance;
        if (possible(version)) {
          placeAs(frame, guess, SymbolLayout.ofVersion(version));
        }
      }
    }
    return bent(frame, guess.inverted());
  }

  /**
   * Bends the best map as far as the landmarks want it; null when they agree too little with any.
   */
  private @Nullable SymbolLayout bent(Luma frame, boolean inverted) {
    var found = layout;
    if (found == null) {
      return null;
    }
    double flat = agreement;
    flatBest.set(best);
    for (int bend = 0; bend < ModuleMap.BENDS; bend++) {
      for (int modules = -MOST_BEND; modules <= MOST_BEND; modules++) {
        trial.set(flatBest);
        trial.bendMore(bend, modules);
        double here = modules == 0 ? 0 : landmarks.agreement(frame, trial, found, inverted);
        if (here > Math.max(agreement, flat + BEND_GAIN)) {
          agreement = here;
          best.set(trial);
        }
      }
    }
    return agreement >= LEAST_AGREEMENT ? found : null;
  }

  ModuleMap map() {
    return best;
  }

  double agreement() {
    return agreement;
  }

  private static boolean possible(int version) {
    return version >= SymbolLayout.FIRST_VERSION && version <= SymbolLayout.LAST_VERSION;
  }

  private void placeAs(Luma frame, SymbolGuess guess, SymbolLayout candidate) {
    parallelogram(guess, candidate.size);
    considerWithAlignment(frame, guess, candidate, ALIGNMENT_REACH);
    if (perspective(guess, candidate.size)) {
      considerWithAlignment(frame, guess, candidate, ALIGNMENT_REACH_IN_PERSPECTIVE);
    }
  }

  /** Where the third finder is hidden: shifts of its supposed place until the landmarks agree. */
  private void placeWithoutThird(
      Luma frame, SymbolGuess guess, FinderPattern third, SymbolLayout candidate) {
    double x = third.x;
    double y = third.y;
    double most = -1;
    double bestX = x;
    double bestY = y;
    for (int i = -THIRD_STEPS; i <= THIRD_STEPS; i++) {
      for (int j = -THIRD_STEPS; j <= THIRD_STEPS; j++) {
        third.moveTo(
            x + THIRD_STEP * (i * third.ux + j * third.vx),
            y + THIRD_STEP * (i * third.uy + j * third.vy));
        parallelogram(guess, candidate.size);
        double here = landmarks.agreement(frame, guessed, candidate, guess.inverted());
        if (here > most) {
          most = here;
          bestX = third.x;
          bestY = third.y;
        }
      }
    }
    if (most >= LEAST_AGREEMENT_WITHOUT_THIRD) {
      third.moveTo(bestX, bestY);
      parallelogram(guess, candidate.size);
      considerWithAlignment(frame, guess, candidate, ALIGNMENT_REACH_IN_PERSPECTIVE);
    }
    third.moveTo(x, y);
  }

  private void considerWithAlignment(
      Luma frame, SymbolGuess guess, SymbolLayout candidate, double reach) {
    consider(frame, guessed, candidate, guess.inverted());
    if (candidate.alignmentCentres.length == 0) {
      return;
    }
    double centre = candidate.size - ALIGNMENT_FROM_END;
    landmarks.seekAlignment(frame, guessed, centre, centre, reach, guess.inverted());
    threeCentres(guess, candidate.size, 1);
    pairs.add(centre, centre, landmarks.foundX(), landmarks.foundY(), 1);
    if (trial.fitFlat(pairs, candidate.size)) {
      consider(frame, trial, candidate, guess.inverted());
    }
  }

  private void consider(Luma frame, ModuleMap map, SymbolLayout candidate, boolean inverted) {
    double here = landmarks.agreement(frame, map, candidate, inverted);
    if (here > agreement) {
      agreement = here;
      layout = candidate;
      best.set(map);
    }
  }

  private void threeCentres(SymbolGuess guess, int size, double weight) {
    double end = size - FINDER_CENTRE;
    pairs.clear();
    pairs.add(FINDER_CENTRE, FINDER_CENTRE, guess.topLeft.x, guess.topLeft.y, weight);
    pairs.add(end, FINDER_CENTRE, guess.topRight.x, guess.topRight.y, weight);
    pairs.add(FINDER_CENTRE, end, guess.bottomLeft.x, guess.bottomLeft.y, weight);
  }

  /** No perspective: the fourth corner completes the parallelogram. */
  private void parallelogram(SymbolGuess guess, int size) {
    double end = size - FINDER_CENTRE;
    threeCentres(guess, size, 1);
    double x = guess.topRight.x + guess.bottomLeft.x - guess.topLeft.x;
    double y = guess.topRight.y + guess.bottomLeft.y - guess.topLeft.y;
    pairs.add(end, end, x, y, 1);
    guessed.fitFlat(pairs, size);
  }

  /**
   * Perspective from the finders' own shapes: the middles of their sides fit in too, with little
   * weight.
   */
  private boolean perspective(SymbolGuess guess, int size) {
    double end = size - FINDER_CENTRE;
    threeCentres(guess, size, CENTRE_WEIGHT);
    arms(guess, guess.topLeft, FINDER_CENTRE, FINDER_CENTRE);
    arms(guess, guess.topRight, end, FINDER_CENTRE);
    arms(guess, guess.bottomLeft, FINDER_CENTRE, end);
    return guessed.fitFlat(pairs, size);
  }

  private void arms(SymbolGuess guess, FinderPattern f, double x, double y) {
    double rightX = guess.topRight.x - guess.topLeft.x;
    double rightY = guess.topRight.y - guess.topLeft.y;
    double downX = guess.bottomLeft.x - guess.topLeft.x;
    double downY = guess.bottomLeft.y - guess.topLeft.y;
    if (f.pointsAlong(rightX, rightY)) {
      arm(f, x, y, FINDER_CENTRE * Math.signum(f.along(rightX, rightY)), 0, f.ux, f.uy);
      arm(f, x, y, 0, FINDER_CENTRE * Math.signum(f.across(downX, downY)), f.vx, f.vy);
    } else {
      arm(f, x, y, FINDER_CENTRE * Math.signum(f.across(rightX, rightY)), 0, f.vx, f.vy);
      arm(f, x, y, 0, FINDER_CENTRE * Math.signum(f.along(downX, downY)), f.ux, f.uy);
    }
  }

  /**
   * Both ends of one of the finder's axes; the offset's sign says which way the axis runs in the
   * symbol.
   */
  private void arm(
      FinderPattern f,
      double x,
      double y,
      double offsetX,
      double offsetY,
      double axisX,
      double axisY) {
    pairs.add(
        x + offsetX, y + offsetY, f.x + FINDER_CENTRE * axisX, f.y + FINDER_CENTRE * axisY, 1);
    pairs.add(
        x - offsetX, y - offsetY, f.x - FINDER_CENTRE * axisX, f.y - FINDER_CENTRE * axisY, 1);
  }
}
