package vn.motcua.kiosk.handout;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.config.SketchMap.Point;

/**
 * The way to an office in black outlines: streets as double lines, houses as boxes, the one that is
 * looked for with a thick frame, dots from the kiosk to it.
 */
public final class MapOutline {

  /** Units of the drawing to a square of the map. */
  public static final double SQUARE = 10;

  private static final double STREET = 15;
  private static final double HOUSE = 30;
  private static final float LETTER = 15;

  private static final Stroke THIN = new BasicStroke(1.6f);
  private static final Stroke THICK = new BasicStroke(4.5f);
  private static final Stroke DOTS =
      new BasicStroke(
          4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 8.5f}, 0);

  /** Turned off: letters of a drawing are outlines, whatever the printer. */
  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

  private final Font font = font();
  private final Area ink = new Area();

  private MapOutline() {}

  /** What is filled with ink, {@link #SQUARE} units for each square of the map. */
  public static Path2D outline(Handout.Level2.Map map) {
    var outline = new MapOutline();
    outline.draw(map);
    return new Path2D.Double(outline.ink);
  }

  private static Font font() {
    var file = "/liberation/LiberationSans-Bold.ttf";
    try (var stream = MapOutline.class.getResourceAsStream(file)) {
      return Font.createFont(
              Font.TRUETYPE_FONT, Objects.requireNonNull(stream, "the paper's fonts are missing"))
          .deriveFont(LETTER);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(file, broken);
    }
  }

  private void draw(Handout.Level2.Map map) {
    streets(map.sketch().streets());
    var frame =
        new Rectangle2D.Double(1, 1, SketchMap.WIDTH * SQUARE - 2, SketchMap.HEIGHT * SQUARE - 2);
    ink.intersect(new Area(frame));
    ink.add(new Area(THIN.createStrokedShape(frame)));
    var places = map.sketch().places();
    for (int i = 0; i < places.size(); i++) {
      house(places.get(i), map.names().get(i));
    }
    ink.add(new Area(DOTS.createStrokedShape(path(map.sketch().route()))));
    here(map.sketch().route().getFirst(), map.here());
  }

  /** The outlines of all streets together, so that they are open where they cross. */
  private void streets(List<List<Point>> streets) {
    var ground = new Area();
    var wide = new BasicStroke((float) STREET, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    streets.forEach(s -> ground.add(new Area(wide.createStrokedShape(path(s)))));
    ink.add(new Area(THIN.createStrokedShape(ground)));
  }

  private static Path2D path(List<Point> points) {
    var path = new Path2D.Double();
    path.moveTo(points.getFirst().x() * SQUARE, points.getFirst().y() * SQUARE);
    points.stream().skip(1).forEach(p -> path.lineTo(p.x() * SQUARE, p.y() * SQUARE));
    return path;
  }

  private void house(SketchMap.Place place, String name) {
    double x = place.at().x() * SQUARE;
    double y = place.at().y() * SQUARE;
    double width = letters(name, 0, 0).getBounds2D().getWidth() + 2 * SQUARE;
    var box = new RoundRectangle2D.Double(x - width / 2, y - HOUSE / 2, width, HOUSE, 8, 8);
    ink.subtract(new Area(box));
    ink.add(new Area((place.goal() ? THICK : THIN).createStrokedShape(box)));
    ink.add(new Area(letters(name, x, y)));
  }

  private void here(Point at, String words) {
    double x = at.x() * SQUARE;
    double y = at.y() * SQUARE;
    ink.add(new Area(new Ellipse2D.Double(x - 7, y - 7, 14, 14)));
    ink.add(new Area(letters(words, x, y + 2 * SQUARE)));
  }

  /** Words around a point. */
  private Shape letters(String words, double x, double y) {
    var outline = font.createGlyphVector(OUTLINES, words).getOutline();
    var box = outline.getBounds2D();
    double height = font.getLineMetrics("x", OUTLINES).getAscent() * 0.72;
    return AffineTransform.getTranslateInstance(x - box.getCenterX(), y + height / 2)
        .createTransformedShape(outline);
  }
}
