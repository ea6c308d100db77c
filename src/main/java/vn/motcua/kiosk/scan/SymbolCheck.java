package vn.motcua.kiosk.scan;

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
    if (finding.lost() >= MUCH_LOST && isGlaring(finding, frame)) {
      return Hint.NO_GLARE;
    }
    if (finding.modulePixels() < TOO_SMALL) {
      return Hint.CLOSER;
    }
    if (finding.paper() < DIM_PAPER) {
      return Hint.MORE_LIGHT;
    }
    return sharpness(finding, height);
  }

  private static Hint sharpness(QrFinding finding, double height) {
    double across = finding.sharpnessAcross();
    double down = finding.sharpnessDown();
    boolean moved = Math.abs(across - down) >= MOTION;
    if (!moved && Math.max(across, down) < UNSHARP) {
      if (finding.modulePixels() < SMALL) {
        return Hint.CLOSER;
      }
      return height > LARGE ? Hint.FARTHER : Hint.HOLD_STILL;
    }
    // Also where nothing is wrong: what is held still is read within the next frames.
    return Hint.HOLD_STILL;
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
