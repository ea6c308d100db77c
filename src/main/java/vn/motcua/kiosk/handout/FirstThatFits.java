package vn.motcua.kiosk.handout;

/**
 * Looks for the first of some places that fits, where all after one that fits do so too: from a
 * guess outward in growing strides, then by halving. With the right guess it asks twice, once if
 * that is the first place of all.
 */
final class FirstThatFits {

  private final int places;
  private int tooEarly = -1;
  private int found;
  private int next;
  private int stride = 1;

  /**
   * @param places more than 0
   * @param guess 0 … places − 1
   */
  FirstThatFits(int places, int guess) {
    this.places = places;
    this.found = places;
    this.next = guess;
  }

  boolean isOpen() {
    return found - tooEarly > 1;
  }

  /** The place to try now. */
  int next() {
    return next;
  }

  /** Whether the place fits that was to be tried. */
  void fits(boolean yes) {
    if (yes) {
      found = next;
    } else {
      tooEarly = next;
    }
    if (found == places) {
      next = Math.min(tooEarly + stride, places - 1);
    } else if (tooEarly < 0) {
      next = Math.max(found - stride, 0);
    } else {
      next = (tooEarly + found) / 2;
    }
    stride *= 2;
  }

  /** The first that fits; the number of places if none does. Only once it is not open any more. */
  int found() {
    return found;
  }
}
