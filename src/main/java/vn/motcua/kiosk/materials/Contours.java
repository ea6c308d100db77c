package vn.motcua.kiosk.materials;

import java.awt.geom.Path2D;

/** Lines that read as terraced fields and as a fingerprint (ruộng bậc thang, vân tay). */
final class Contours {

  private Contours() {}

  /** Rings round a point, a little pushed in and out, each further than the last. */
  static void draw(Board board, double x, double y, double gap, int rings) {
    for (int ring = 1; ring <= rings; ring++) {
      var line = new Path2D.Double();
      double radius = gap * (ring - 0.4);
      int points = 36 + 6 * ring;
      for (int i = 0; i <= points; i++) {
        double a = 2 * Math.PI * i / points;
        double r =
            radius
                * (1 + 0.15 * Math.sin(2 * a + 0.9 + ring * 0.07) + 0.06 * Math.sin(3 * a - 1.1));
        double px = x + 1.3 * r * Math.cos(a - 0.45);
        double py = y + 0.9 * r * Math.sin(a - 0.45);
        if (i == 0) {
          line.moveTo(px, py);
        } else {
          line.lineTo(px, py);
        }
      }
      board.stroke(line, Palette.CONTOUR, gap / 9);
    }
  }
}
