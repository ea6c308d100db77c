package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Handout.Level2;
import vn.motcua.kiosk.handout.Handout.Pictures;

/**
 * The drawings of the handout, made once: outlines take longer than all the rest of a page. Nothing
 * personal is in them; there are as many as the guide has pictures.
 */
final class Sketches {

  /** Of the row, in points of the template. */
  private static final int WIDTH = 478;

  private static final int HEIGHT = 126;
  private static final int PHONE_HEIGHT = 110;
  private static final int GAP = 16;
  private static final double LETTER = 11;

  private final Map<Pictures.Phone, Drawing> phones = new ConcurrentHashMap<>();
  private final Map<Level2.Map, Drawing> maps = new ConcurrentHashMap<>();
  private final Map<String, Drawing> codes = new ConcurrentHashMap<>();

  /** Everything that is drawn on a paper. */
  Drawings of(Handout paper) {
    return new Drawings(
        codes.computeIfAbsent(paper.qr().address(), Drawing::qr),
        Drawing.qr(paper.footer().qr()),
        Drawings.once(() -> row(paper.pictures(), paper.language())));
  }

  /** The next steps beside each other, then the way to the office, as much as has room. */
  private Drawing row(Pictures pictures, Language language) {
    var row = new ArrayList<Drawing.Placed>();
    double x = 0;
    double wide = (double) PhoneSketch.WIDTH * PHONE_HEIGHT / PhoneSketch.HEIGHT;
    for (var phone : pictures.phones()) {
      var sketch = phones.computeIfAbsent(phone, p -> phone(p, language));
      row.add(new Drawing.Placed(sketch, x, 0, wide, PHONE_HEIGHT));
      var width = Lettering.BOLD.width(phone.caption(), LETTER);
      var caption = Drawing.words(Lettering.BOLD, phone.caption(), LETTER);
      row.add(new Drawing.Placed(caption, x + (wide - width) / 2, HEIGHT - 2, 1, 1));
      x += wide + GAP;
    }
    if (pictures.map().isPresent()) {
      var sketch = maps.computeIfAbsent(pictures.map().get(), MapOutline::of);
      double width = Math.min(WIDTH - x, 2.0 * PHONE_HEIGHT);
      row.add(new Drawing.Placed(sketch, x, 0, width, width / 2));
    }
    return Drawing.of(row, WIDTH, HEIGHT);
  }

  private static Drawing phone(Pictures.Phone phone, Language language) {
    return PhoneSketch.of(phone.picture(), Words.of(Wording.toAnybody(language)));
  }
}
