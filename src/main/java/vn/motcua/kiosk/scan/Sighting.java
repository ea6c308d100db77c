package vn.motcua.kiosk.scan;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.qr.Luma;
import vn.motcua.kiosk.qr.QrText.Point;

/**
 * Where a symbol is in the picture right now, for whoever draws over it; it says nothing of what
 * the symbol holds.
 *
 * @param corners top left, top right, bottom right, bottom left as printed; empty when none is seen
 * @param glare where a reflection covers it
 */
public record Sighting(List<Spot> corners, Optional<Spot> glare) {

  /** No symbol is seen. */
  public static final Sighting NOTHING = new Sighting(List.of(), Optional.empty());

  /**
   * A place in the picture as the camera sees it, not mirrored.
   *
   * @param x from 0 at the left edge to 1 at the right
   * @param y from 0 at the top to 1 at the bottom
   */
  public record Spot(double x, double y) {}

  public Sighting {
    corners = List.copyOf(corners);
  }

  static Sighting of(List<Point> corners, Optional<Point> glare, Luma frame) {
    return new Sighting(
        corners.stream().map(p -> spot(p, frame)).toList(), glare.map(p -> spot(p, frame)));
  }

  private static Spot spot(Point p, Luma frame) {
    return new Spot((p.x() + 0.5) / frame.width(), (p.y() + 0.5) / frame.height());
  }
}
