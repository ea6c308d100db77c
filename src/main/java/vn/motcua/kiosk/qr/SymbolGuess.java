package vn.motcua.kiosk.qr;

import org.jspecify.annotations.Nullable;

/**
 * Three finder patterns that may belong to one symbol. Mirrored symbols are guessed in mirror
 * roles, as function patterns look the same in a mirror; which it is shows when the format is read.
 */
final class SymbolGuess {
  FinderPattern topLeft = new FinderPattern();
  FinderPattern topRight = topLeft;
  FinderPattern bottomLeft = topLeft;

  /** The one of the three that was not seen, only supposed; null when all were. */
  @Nullable FinderPattern supposed;

  /** Modules from one finder's centre to the next. */
  double side;

  double score;

  boolean inverted() {
    return topLeft.inverted;
  }

  /** Modules a side of the whole symbol. */
  double modules() {
    return side + 7;
  }

  /**
   * Takes the corner and the two ends of its sides; which end is which follows from the sense of
   * rotation.
   */
  void set(FinderPattern corner, FinderPattern end, FinderPattern otherEnd, double side) {
    double turn =
        (end.x - corner.x) * (otherEnd.y - corner.y) - (end.y - corner.y) * (otherEnd.x - corner.x);
    topLeft = corner;
    topRight = turn > 0 ? end : otherEnd;
    bottomLeft = turn > 0 ? otherEnd : end;
    this.side = side;
    supposed = null;
    score = corner.score + end.score + otherEnd.score;
  }

  boolean sharesFinder(SymbolGuess other) {
    return other.has(topLeft) || other.has(topRight) || other.has(bottomLeft);
  }

  @SuppressWarnings("ReferenceEquality") // the same pattern of the same frame, not a similar one
  private boolean has(FinderPattern finder) {
    return finder == topLeft || finder == topRight || finder == bottomLeft;
  }
}
