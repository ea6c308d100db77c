package vn.motcua.kiosk.scan;

import java.util.Optional;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrFinding;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * Says what keeps a symbol that is seen from being read, from what was measured on it. The first
 * fault in the order of {@link #hint} counts: those that spoil the measures of others come first.
 */
final class SymbolCheck {

  /** Pixels a module; below, a webcam's lens and JPEG leave little between two modules. */
  static final double TOO_SMALL = 2.2;

  /**
   * Height of the symbol in hundredths of the frame's. The code takes a third of the card's height:
   * from here on the card does not fit, and few webcams focus so near.
   */
  static final int TOO_LARGE = 60;

  /** The same for a symbol that is not sharp: it may well be too near for the lens. */
  static final int LARGE = 40;

  /** Share of the symbol without contrast; its own error correction bears about as much. */
  static final double MUCH_LOST = 0.1;

  /** Luminance of a reflection; white cards in good light have up to 220. */
  static final int GLARING = 232;

  /** Luminance of the light modules; an office has 120 to 220, and noise is about 10. */
  static final double DIM_PAPER = 62;

  /** Standard deviation of noise; in good light it stays below 1, JPEG included. */
  static final double NOISY = 4;

  /**
   * Width by length of what should be a square; 0.6 is a slant of 53°. Beyond, a lamp mirrors in
   * the laminate and one side is out of focus.
   */
  static final double SLANTED = 0.6;

  /** Difference of sharpness across and down; an unmoved symbol has up to 0.2. */
  static final double MOTION = 0.25;

  /** Sharpness in both directions; a symbol in focus has 0.6 to 1. */
  static final double UNSHARP = 0.45;

  /** Pixels a module; a blurred symbol below gains by size more than by focus. */
  static final double SMALL = 3;

  /** Modules around the middle of what is lost whose luminance is looked at. */
  private static final double SPOT = 2;

  private SymbolCheck() {}

  static Hint hint(QrFinding finding, Luma frame) {
    double height = 100 * side(finding) / frame.height();
    if (isCutOff(finding, frame)) {
      return height > LARGE ? Hint.FARTHER : Hint.INTO_FRAME;
    }
    if (height > TOO_LARGE) {
      return Hint.FARTHER;
    }
    if (glare(finding, frame).isPresent()) {
      return Hint.NO_GLARE;
    }
    if (squareness(finding) < SLANTED) {
      return Hint.STRAIGHTEN;
    }
    if (finding.modulePixels() < TOO_SMALL) {
      return Hint.CLOSER;
    }
    if (finding.paper() < DIM_PAPER || Noise.of(frame) >= NOISY) {
      return Hint.MORE_LIGHT;
    }
    return sharpness(finding, height);
  }

  /** Where a reflection covers a good part of the symbol. */
  static Optional<Point> glare(QrFinding finding, Luma frame) {
    return finding.lost() >= MUCH_LOST && isGlaring(finding, frame)
        ? Optional.of(finding.lostAt())
        : Optional.empty();
  }

  private static Hint sharpness(QrFinding finding, double height) {
    double across = finding.sharpnessAcross();
    double down = finding.sharpnessDown();
    boolean moved = Math.abs(across - down) >= MOTION;
    if (!moved && Math.max(across, down) < UNSHARP) {
      if (finding.modulePixels() < SMALL) {
        return Hint.CLOSER;
      }
      return height > LARGE ? Hint.FARTHER : Hint.FOCUSING;
    }
    // Also where nothing is wrong: what is held still is read within the next frames.
    return Hint.HOLD_STILL;
  }

  /**
   * The least by the greatest width of the symbol in any direction, 1 for a square however it is
   * turned: the singular values of the plane map that its sides make.
   */
  private static double squareness(QrFinding finding) {
    var c = finding.corners();
    double ax = c.get(1).x() - c.get(0).x() + c.get(2).x() - c.get(3).x();
    double ay = c.get(1).y() - c.get(0).y() + c.get(2).y() - c.get(3).y();
    double bx = c.get(3).x() - c.get(0).x() + c.get(2).x() - c.get(1).x();
    double by = c.get(3).y() - c.get(0).y() + c.get(2).y() - c.get(1).y();
    double squares = ax * ax + ay * ay + bx * bx + by * by;
    double area = Math.abs(ax * by - ay * bx);
    double apart = Math.sqrt(Math.max(0, squares * squares - 4 * area * area));
    return 2 * area / (squares + apart);
  }

  private static double side(QrFinding finding) {
    return finding.modules() * finding.modulePixels();
  }

  private static boolean isCutOff(QrFinding finding, Luma frame) {
    return finding.corners().stream().anyMatch(corner -> !isInside(corner, frame));
  }

  private static boolean isInside(Point point, Luma frame) {
    return point.x() >= 0
        && point.y() >= 0
        && point.x() <= frame.width() - 1
        && point.y() <= frame.height() - 1;
  }

  private static boolean isGlaring(QrFinding finding, Luma frame) {
    int reach = (int) Math.ceil(SPOT * finding.modulePixels());
    int x = Math.clamp(Math.round(finding.lostAt().x()), 0, frame.width() - 1);
    int y = Math.clamp(Math.round(finding.lostAt().y()), 0, frame.height() - 1);
    long sum = 0;
    int points = 0;
    for (int row = Math.max(0, y - reach); row <= Math.min(frame.height() - 1, y + reach); row++) {
      for (int at = Math.max(0, x - reach); at <= Math.min(frame.width() - 1, x + reach); at++) {
        sum += frame.at(at, row);
        points++;
      }
    }
    return sum >= (long) GLARING * points;
  }
}
