package vn.motcua.kiosk.handout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Handout.Pictures;

/**
 * The drawings of the handout, made once: outlines take longer than all the rest of a page. Nothing
 * personal is in them; there are as many as the guide has steps.
 */
final class Sketches {

  /** Of the row, in points of the template. */
  private static final int WIDTH = 478;

  private static final int HEIGHT = 126;
  private static final int PHONE_HEIGHT = 110;
  private static final double PHONE = (double) PHONE_HEIGHT / PhoneSketch.HEIGHT;
  private static final int GAP = 16;
  private static final double LETTER = 11;

  private record Row(Pictures pictures, Language language) {}

  private final Map<Row, Drawing> rows = new ConcurrentHashMap<>();
  private final Map<String, Drawing> codes = new ConcurrentHashMap<>();

  /** Everything that is drawn on a paper. */
  Drawings of(Handout paper) {
    return new Drawings(
        codes.computeIfAbsent(paper.qr().address(), Drawing::qr),
        Drawing.qr(paper.footer().qr()),
        () -> rows.computeIfAbsent(new Row(paper.pictures(), paper.language()), Sketches::row));
  }

  /** The next steps beside each other, then the way to the office, as much as has room. */
  private static Drawing row(Row row) {
    var words = Words.of(Wording.toAnybody(row.language()));
    var ink = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    double wide = PhoneSketch.WIDTH * PHONE;
    for (var phone : row.pictures().phones()) {
      place(ink, PhoneSketch.outline(phone.picture(), words), x, 0, PHONE);
      double width = Lettering.BOLD.width(phone.caption(), LETTER);
      var caption = Lettering.BOLD.outline(phone.caption(), LETTER);
      place(ink, caption, x + (wide - width) / 2, HEIGHT - 2, 1);
      x += wide + GAP;
    }
    if (row.pictures().map().isPresent()) {
      double width = Math.min(WIDTH - x, 2.0 * PHONE_HEIGHT);
      var map = MapOutline.outline(row.pictures().map().get());
      place(ink, map, x, 0, width / (SketchMap.WIDTH * MapOutline.SQUARE));
    }
    return new Drawing(ink, WIDTH, HEIGHT);
  }

  private static void place(Path2D ink, Shape drawing, double x, double y, double size) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size, size);
    ink.append(place.createTransformedShape(drawing), false);
  }
}
