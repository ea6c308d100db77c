package vn.motcua.kiosk.config;

import java.util.List;
import vn.motcua.kiosk.guide.Text;

/**
 * The way from the kiosk to an office as somebody would draw it on a slip of paper (sơ đồ đường
 * đi), on a ground of {@link #WIDTH} × {@link #HEIGHT} squares, from the top left corner.
 *
 * @param streets each from corner to corner
 * @param route where to walk: from the kiosk to the office, at least two points
 */
public record SketchMap(List<List<Point>> streets, List<Place> places, List<Point> route) {

  public static final int WIDTH = 32;
  public static final int HEIGHT = 16;

  /**
   * @param x squares from the left, 0 to {@link #WIDTH}
   * @param y squares from the top, 0 to {@link #HEIGHT}
   */
  public record Point(int x, int y) {}

  /**
   * A house.
   *
   * @param at its middle
   * @param goal whether it is the office that is looked for
   */
  public record Place(Text name, Point at, boolean goal) {}

  public SketchMap {
    streets = streets.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
    route = List.copyOf(route);
  }
}
