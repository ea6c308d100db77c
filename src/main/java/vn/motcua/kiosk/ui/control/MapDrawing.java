package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.config.SketchMap.Place;
import vn.motcua.kiosk.config.SketchMap.Point;
import vn.motcua.kiosk.ui.Words;

/** The way to an office: streets, houses, a dotted line from here to a pin. */
public final class MapDrawing extends Drawing {

  /** Pixels of a square of the map. */
  private static final double SQUARE = 17;

  private static final double WIDTH = SketchMap.WIDTH * SQUARE;
  private static final double HEIGHT = SketchMap.HEIGHT * SQUARE;
  private static final double HOUSE_HEIGHT = 3.4 * SQUARE;
  private static final double LETTER = 24;

  /** As wide as a letter of the bold type on the average, in letter heights. */
  private static final double LETTER_WIDTH = 0.6;

  private static final String PIN =
      "M0 0C-12-16-22-25-22-37A22 22 0 0 1 22-37C22-25 12-16 0 0zM0-28.500A8.500 8.500 0 1 0"
          + " 0-45.500A8.500 8.500 0 1 0 0-28.500z";

  public MapDrawing() {
    super(WIDTH, HEIGHT);
    getStyleClass().add("map-drawing");
  }

  /** Draws a map in the place of the one before. */
  public void show(SketchMap map, Words words) {
    wipe();
    draw(Draw.box(0, 0, WIDTH, HEIGHT, 18, "map-ground"));
    map.streets().forEach(street -> draw(line(street, "map-street")));
    map.streets().forEach(street -> draw(line(street, "map-middle")));
    map.places().forEach(place -> house(place, words.of(place.name())));
    draw(line(map.route(), "map-route"));
    here(map.route().getFirst(), words.of("office.here"));
    map.places().stream().filter(Place::goal).forEach(this::pin);
    setAccessibleText(words.of("office.map"));
  }

  private static Polyline line(List<Point> points, String style) {
    var line = new Polyline();
    points.forEach(p -> line.getPoints().addAll(p.x() * SQUARE, p.y() * SQUARE));
    line.getStyleClass().add(style);
    return line;
  }

  private void house(Place place, String name) {
    double width = name.length() * LETTER * LETTER_WIDTH + SQUARE * 1.8;
    double x = place.at().x() * SQUARE - width / 2;
    double y = place.at().y() * SQUARE - HOUSE_HEIGHT / 2;
    Rectangle box = Draw.box(x, y, width, HOUSE_HEIGHT, 9, place.goal() ? "map-goal" : "map-house");
    draw(box, words(place.at(), 0, name, place.goal() ? "map-goal-name" : "map-name"));
  }

  private void here(Point at, String words) {
    draw(Draw.dot(at.x() * SQUARE, at.y() * SQUARE, 14, "map-here"));
    draw(words(at, 2.4 * SQUARE, words, "map-name"));
  }

  private void pin(Place place) {
    var pin = Draw.path(PIN, "map-pin");
    pin.setFillRule(FillRule.EVEN_ODD);
    pin.setLayoutX(place.at().x() * SQUARE);
    pin.setLayoutY(place.at().y() * SQUARE - HOUSE_HEIGHT / 2 - 2);
    draw(pin);
  }

  /** Words in the middle of a place, or below it. */
  private static Text words(Point at, double below, String words, String style) {
    var text = Draw.text(0, 0, words, style);
    text.setTextOrigin(VPos.CENTER);
    text.setY(at.y() * SQUARE + below);
    text.setX(at.x() * SQUARE);
    // How wide it is, is known once the stylesheet has told its type.
    text.translateXProperty()
        .bind(text.layoutBoundsProperty().map(bounds -> -bounds.getWidth() / 2));
    return text;
  }
}
