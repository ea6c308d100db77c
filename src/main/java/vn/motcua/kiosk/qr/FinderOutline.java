package vn.motcua.kiosk.qr;

/**
 * The shape of a finder's outer edge, from rays out of its centre: its second moments give the
 * parallelogram up to a turn, whatever the tilt. (A square of half side a has the moments a²/3·I; a
 * linear map A makes them A·Aᵀ·a²/3. M.-K. Hu, IRE Trans. Inf. Theory 8 (1962) 179–187, for shapes
 * by moments.)
 */
final class FinderOutline {
  private static final int RAYS = 16;
  private static final int MOST_LOST_RAYS = 3;
  private static final double HALF_SIDE = 3.5;
  private static final double LEAST_AREA = 20;

  private final double[] x = new double[RAYS];
  private final double[] y = new double[RAYS];

  /** Lower triangular root of A·Aᵀ. */
  private double root00;

  private double root10;
  private double root11;

  /** Whether the outline could be followed. */
  boolean trace(FinderScan scan, FinderHit hit) {
    double reach = 7 * Math.max(hit.moduleX, hit.moduleY) + 2;
    int lost = 0;
    for (int ray = 0; ray < RAYS; ray++) {
      double angle = 2 * Math.PI * ray / RAYS;
      double dx = Math.cos(angle);
      double dy = Math.sin(angle);
      double r = Math.max(0, scan.outerEdge(hit, dx, dy, reach));
      if (r == 0) {
        lost++;
      }
      x[ray] = r * dx;
      y[ray] = r * dy;
    }
    return lost <= MOST_LOST_RAYS && mend() && moments();
  }

  /** A ray that found no edge takes its opposite's: the pattern is symmetric. */
  private boolean mend() {
    for (int ray = 0; ray < RAYS; ray++) {
      int opposite = (ray + RAYS / 2) % RAYS;
      if (x[ray] == 0 && y[ray] == 0) {
        x[ray] = -x[opposite];
        y[ray] = -y[opposite];
      }
      if (x[ray] == 0 && y[ray] == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean moments() {
    double area = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int a = 0; a < RAYS; a++) {
      int b = (a + 1) % RAYS;
      double twice = x[a] * y[b] - x[b] * y[a];
      area += twice / 2;
      xx += twice * (x[a] * x[a] + x[a] * x[b] + x[b] * x[b]) / 12;
      yy += twice * (y[a] * y[a] + y[a] * y[b] + y[b] * y[b]) / 12;
      xy += twice * (2 * x[a] * y[a] + x[a] * y[b] + x[b] * y[a] + 2 * x[b] * y[b]) / 24;
    }
    if (area < LEAST_AREA) {
      return false;
    }
    double unit = 3 / (HALF_SIDE * HALF_SIDE) / area;
    double determinant = (xx * yy - xy * xy) * unit * unit;
    if (determinant <= 0) {
      return false;
    }
    root00 = Math.sqrt(xx * unit);
    root10 = xy * unit / root00;
    root11 = Math.sqrt(yy * unit - root10 * root10);
    return true;
  }

  /** Lays a template of this shape, turned by an angle. */
  void lay(FinderTemplate template, FinderHit hit, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    template.lay(
        hit.x,
        hit.y,
        root00 * c,
        root10 * c + root11 * s,
        -root00 * s,
        -root10 * s + root11 * c,
        hit.inverted);
  }
}
