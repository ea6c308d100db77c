package vn.motcua.kiosk.qr;

/**
 * A place in a pyramid level where rows and columns cross dark and light in a finder's proportions.
 */
final class FinderHit {
  /** Centre in the level's pixels. */
  double x;

  double y;

  /** A seventh of the pattern's width along the row and along the column. */
  double moduleX;

  double moduleY;

  /** Rows that saw it. */
  int rows;

  /** Light on dark. */
  boolean inverted;

  /** How sure, by the share of its rows that saw it; larger patterns must be seen by more. */
  double strength() {
    return rows / Math.sqrt(moduleY);
  }
}
