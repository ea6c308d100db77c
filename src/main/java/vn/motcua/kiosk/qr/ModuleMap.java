package vn.motcua.kiosk.qr;

import java.util.Arrays;
import java.util.List;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * Where a symbol's modules are in the frame: a plane in perspective, and on top of it a mild bend,
 * as of a card that fingers press together.
 *
 * <p>The bend moves modules by a parabola along each side that is zero at the corners: to first
 * order what a cylinder shows (J. Liang, D. DeMenthon, D. Doermann, "Geometric Rectification of
 * Camera-Captured Document Images", IEEE Trans. PAMI 30 (2008) 591–605).
 */
final class ModuleMap {
  /** x by column, x by row, y by column, y by row. */
  static final int BENDS = 4;

  private final Homography plane = new Homography();

  /** Modules that the middle of the symbol is moved. */
  private final double[] bends = new double[BENDS];

  private boolean bent;
  private double size = 1;

  void set(ModuleMap other) {
    plane.set(other.plane);
    System.arraycopy(other.bends, 0, bends, 0, BENDS);
    bent = other.bent;
    size = other.size;
  }

  /**
   * A plane through the pairs, for a symbol of so many modules a side; false when they do not
   * determine one.
   */
  boolean fitFlat(PointPairs pairs, int modules) {
    Arrays.fill(bends, 0);
    bent = false;
    size = modules;
    return plane.fit(pairs);
  }

  /** Another plane under the same bend. */
  void fitPlane(PointPairs pairs) {
    plane.fit(pairs);
  }

  void bendMore(int bend, double modules) {
    bends[bend] += modules;
    bent = true;
  }

  boolean isBent() {
    return bent;
  }

  /** 0 at the symbol's sides, 1 in the middle. */
  private double bulge(double coordinate) {
    double fromMiddle = 2 * coordinate / size - 1;
    return 1 - fromMiddle * fromMiddle;
  }

  private double bentX(double x, double y) {
    return bent ? x + bends[0] * bulge(x) + bends[1] * bulge(y) : x;
  }

  private double bentY(double x, double y) {
    return bent ? y + bends[2] * bulge(x) + bends[3] * bulge(y) : y;
  }

  /** Frame x of a place in the symbol. */
  double x(double x, double y) {
    return plane.x(bentX(x, y), bentY(x, y));
  }

  /** Frame y of a place in the symbol. */
  double y(double x, double y) {
    return plane.y(bentX(x, y), bentY(x, y));
  }

  /** The luminance at a place in the symbol. */
  float sample(Luma frame, double x, double y) {
    return bent ? plane.sample(frame, bentX(x, y), bentY(x, y)) : plane.sample(frame, x, y);
  }

  /** Moves the picture, not the symbol. */
  void shift(double dx, double dy) {
    plane.shift(dx, dy);
  }

  /** Pixels a module in the middle of the symbol: the geometric mean of both directions. */
  double modulePixels(int modules) {
    return plane.modulePixels(modules);
  }

  /** The outer corners: top left, top right, bottom right, bottom left. */
  List<Point> corners(int modules) {
    return plane.corners(modules);
  }
}
