package vn.motcua.kiosk.handout;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.PhonePicture.Part;

/**
 * The schematic phone of a step as a black outline for paper: the same parts, numbers and pointer
 * as on the screen.
 */
public final class PhoneSketch {

  public static final int WIDTH = 300;
  public static final int HEIGHT = 430;

  private static final double PHONE_X = 34;
  private static final double PHONE_WIDTH = PhoneBlock.WIDTH + 32;
  private static final double LEFT = PHONE_X + 16;
  private static final double INSIDE = PhoneBlock.WIDTH;
  private static final double TOP = 30;
  private static final double ROOM = HEIGHT - TOP - 22;
  private static final double GAP = 11;
  private static final double CALLOUT = 13;

  private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final Words words;

  private PhoneSketch(Words words) {
    this.words = words;
  }

  /**
   * The drawing of a picture.
   *
   * @param words in whose language its texts are written
   */
  static Drawing of(PhonePicture picture, Words words) {
    return new Drawing(outline(picture, words), WIDTH, HEIGHT);
  }

  /** What is filled with ink, within {@link #WIDTH} and {@link #HEIGHT}. */
  public static Path2D outline(PhonePicture picture, Words words) {
    var sketch = new PhoneSketch(words);
    sketch.draw(picture);
    return sketch.outline;
  }

  /** The phone itself, for a ground under the drawing. */
  public static Shape body() {
    return new RoundRectangle2D.Double(PHONE_X, 2, PHONE_WIDTH, HEIGHT - 4.0, 40, 40);
  }

  private void draw(PhonePicture picture) {
    PhoneBlock.line(outline, body(), 2.4);
    PhoneBlock.line(
        outline, new RoundRectangle2D.Double(PHONE_X + PHONE_WIDTH / 2 - 26, 12, 52, 7, 7, 7), 1.2);
    var blocks = new ArrayList<PhoneBlock>();
    picture
        .title()
        .ifPresent(t -> blocks.add(PhoneBlock.centred(words.said(t).text(), Lettering.BOLD, 16)));
    var first = blocks.size();
    picture.parts().forEach(p -> blocks.add(PhoneBlock.of(p, words)));
    double needed = blocks.stream().mapToDouble(b -> b.height() + GAP).sum() - GAP;
    double size = Math.min(1, ROOM / needed);
    double y = TOP;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var place = AffineTransform.getTranslateInstance(LEFT + INSIDE * (1 - size) / 2, y);
      place.scale(size, size);
      outline.append(place.createTransformedShape(block.outline()), false);
      if (i >= first) {
        mark(picture.parts().get(i - first), y + block.target() * size);
      }
      y += (block.height() + GAP) * size;
    }
  }

  private void mark(Part part, double y) {
    part.number().ifPresent(number -> callout(number, y));
    if (part.pointed()) {
      var arrow = new Path2D.Double();
      arrow.moveTo(PHONE_X + PHONE_WIDTH - 12, y);
      arrow.lineTo(PHONE_X + PHONE_WIDTH + 10, y - 12);
      arrow.lineTo(PHONE_X + PHONE_WIDTH + 10, y - 4);
      arrow.lineTo(WIDTH - 4, y - 4);
      arrow.lineTo(WIDTH - 4, y + 4);
      arrow.lineTo(PHONE_X + PHONE_WIDTH + 10, y + 4);
      arrow.lineTo(PHONE_X + PHONE_WIDTH + 10, y + 12);
      arrow.closePath();
      outline.append(arrow, false);
    }
  }

  /** White digit on a black disc, as the numbers stand on the screen. */
  private void callout(int number, double y) {
    double x = PHONE_X - CALLOUT - 4;
    var disc = new Area(new Ellipse2D.Double(x - CALLOUT, y - CALLOUT, 2 * CALLOUT, 2 * CALLOUT));
    var digit = Lettering.BOLD.outline(String.valueOf(number), 17);
    var box = digit.getBounds2D();
    var place = AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY());
    disc.subtract(new Area(place.createTransformedShape(digit)));
    outline.append(disc, false);
  }
}
