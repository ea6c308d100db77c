package vn.motcua.kiosk.qr;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts finder patterns together that may belong to one symbol: threes at right angles, and twos
 * whose third a finger or the glare may hide.
 *
 * <p>Angles and distances are measured in the finders' own modules, so tilt does not disturb them
 * (ISO/IEC 18004:2015 §12 step c, made affine).
 */
final class SymbolGuesses {
  private static final int MOST = 24;
  private static final double LEAST_SIDE = 11;
  private static final double MOST_SIDE = 175;
  private static final double LEAST_SIMILARITY = 0.6;
  private static final double LEAST_SIMILARITY_OF_ENDS = 0.5;
  private static final double MOST_SKEW = 0.35;
  private static final double LEAST_SIDE_RATIO = 0.7;
  private static final double LEAST_SCORE_OF_TWO = 0.68;
  private static final double BEST_SCORE_OF_TWO = 0.75;

  private final Pool<SymbolGuess> guesses = new Pool<>(SymbolGuess::new);
  private final Pool<FinderPattern> supposed = new Pool<>(FinderPattern::new);
  private final List<SymbolGuess> found = new ArrayList<>();

  /** The likeliest guesses, best first; valid until the next call. */
  List<SymbolGuess> among(List<FinderPattern> finders) {
    guesses.reset();
    supposed.reset();
    found.clear();
    int n = finders.size();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = j + 1; k < n; k++) {
          if (i != j && i != k) {
            three(finders.get(i), finders.get(j), finders.get(k));
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        two(finders.get(i), finders.get(j));
      }
    }
    return found;
  }

  private void three(FinderPattern corner, FinderPattern end, FinderPattern otherEnd) {
    if (corner.inverted != end.inverted || corner.inverted != otherEnd.inverted) {
      return;
    }
    double similarity = corner.similarity(end);
    double otherSimilarity = corner.similarity(otherEnd);
    double similarityOfEnds = end.similarity(otherEnd);
    if (similarity < LEAST_SIMILARITY
        || otherSimilarity < LEAST_SIMILARITY
        || similarityOfEnds < LEAST_SIMILARITY_OF_ENDS) {
      return;
    }
    double dx = end.x - corner.x;
    double dy = end.y - corner.y;
    double otherDx = otherEnd.x - corner.x;
    double otherDy = otherEnd.y - corner.y;
    boolean alongU = corner.pointsAlong(dx, dy);
    double skew = skew(corner, dx, dy, alongU);
    double otherSkew = skew(corner, otherDx, otherDy, !alongU);
    if (!(skew < MOST_SKEW && otherSkew < MOST_SKEW)) {
      return;
    }
    double side = corner.modulesTo(end);
    double otherSide = corner.modulesTo(otherEnd);
    double ratio = Math.min(side / otherSide, otherSide / side);
    if (ratio < LEAST_SIDE_RATIO || !possible(side) || !possible(otherSide)) {
      return;
    }
    var guess = guesses.take();
    guess.set(corner, end, otherEnd, (side + otherSide) / 2);
    guess.score -=
        1.5 * (1 - ratio)
            + 0.7 * (skew + otherSkew)
            + 0.5 * (3 - similarity - otherSimilarity - similarityOfEnds);
    keep(guess);
  }

  private void keep(SymbolGuess guess) {
    Ranking.add(found, guess, g -> g.score, MOST);
  }

  private static boolean possible(double side) {
    return side > LEAST_SIDE && side < MOST_SIDE;
  }

  /** How far from the finder's side a step points. */
  private static double skew(FinderPattern finder, double dx, double dy, boolean alongU) {
    double u = Math.abs(finder.along(dx, dy));
    double v = Math.abs(finder.across(dx, dy));
    return alongU ? v / u : u / v;
  }

  private void two(FinderPattern a, FinderPattern b) {
    boolean convincing =
        a.inverted == b.inverted
            && Math.min(a.score, b.score) > LEAST_SCORE_OF_TWO
            && Math.max(a.score, b.score) > BEST_SCORE_OF_TWO
            && a.similarity(b) > BEST_SCORE_OF_TWO - 0.05;
    double side = a.modulesTo(b);
    if (!convincing || !possible(side)) {
      return;
    }
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double u = a.along(dx, dy);
    double v = a.across(dx, dy);
    double longer = Math.max(Math.abs(u), Math.abs(v));
    double shorter = Math.min(Math.abs(u), Math.abs(v));
    if (shorter < 0.2 * longer) {
      onASide(a, b, side);
      onASide(b, a, side);
    } else if (shorter > 0.6 * longer) {
      double mean = (longer + shorter) / 2;
      var corner = suppose(a, u * a.ux, u * a.uy);
      add(corner, a, b, corner, mean);
      corner = suppose(a, v * a.vx, v * a.vy);
      add(corner, a, b, corner, mean);
    }
  }

  /**
   * Two at the ends of one side, the first of them the corner: the third is to one hand or the
   * other.
   */
  private void onASide(FinderPattern corner, FinderPattern end, double side) {
    boolean alongU = corner.pointsAlong(end.x - corner.x, end.y - corner.y);
    double stepX = side * (alongU ? corner.vx : corner.ux);
    double stepY = side * (alongU ? corner.vy : corner.uy);
    for (int hand = -1; hand <= 1; hand += 2) {
      var third = suppose(corner, hand * stepX, hand * stepY);
      add(corner, end, third, third, side);
    }
  }

  private FinderPattern suppose(FinderPattern like, double dx, double dy) {
    var finder = supposed.take();
    finder.set(like);
    finder.moveTo(like.x + dx, like.y + dy);
    finder.score = 0;
    return finder;
  }

  private void add(
      FinderPattern corner,
      FinderPattern end,
      FinderPattern otherEnd,
      FinderPattern third,
      double side) {
    var guess = guesses.take();
    guess.set(corner, end, otherEnd, side);
    guess.supposed = third;
    keep(guess);
  }
}
