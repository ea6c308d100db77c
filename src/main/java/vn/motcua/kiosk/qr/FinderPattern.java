package vn.motcua.kiosk.qr;

/**
 * A finder pattern as a small parallelogram: its centre, and one module along each of its sides, in
 * frame pixels. Which side is which is not known yet.
 */
final class FinderPattern {
  double x;
  double y;
  double ux;
  double uy;
  double vx;
  double vy;

  /** Correlation with the ideal pattern, at most 1. */
  double score;

  /** Light on dark. */
  boolean inverted;

  void set(FinderPattern other) {
    x = other.x;
    y = other.y;
    ux = other.ux;
    uy = other.uy;
    vx = other.vx;
    vy = other.vy;
    score = other.score;
    inverted = other.inverted;
  }

  void moveTo(double newX, double newY) {
    x = newX;
    y = newY;
  }

  double moduleSize() {
    return Math.sqrt(Math.abs(area()));
  }

  private double area() {
    return ux * vy - uy * vx;
  }

  /** How many of its modules along u a step in the frame is. */
  double along(double dx, double dy) {
    return (dx * vy - dy * vx) / area();
  }

  /** How many of its modules along v a step in the frame is. */
  double across(double dx, double dy) {
    return (ux * dy - uy * dx) / area();
  }

  /** Whether u, not v, is the side that points more along the step. */
  boolean pointsAlong(double dx, double dy) {
    return Math.abs(along(dx, dy)) > Math.abs(across(dx, dy));
  }

  double similarity(FinderPattern other) {
    double ratio = moduleSize() / other.moduleSize();
    return Math.min(ratio, 1 / ratio);
  }

  /**
   * Modules from this centre to another, measured by both: module size is taken to change evenly on
   * the way.
   */
  double modulesTo(FinderPattern other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return 2 / (1 / reach(dx, dy) + 1 / other.reach(dx, dy));
  }

  private double reach(double dx, double dy) {
    return Math.max(Math.abs(along(dx, dy)), Math.abs(across(dx, dy)));
  }
}
