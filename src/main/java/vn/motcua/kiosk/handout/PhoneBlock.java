package vn.motcua.kiosk.handout;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import vn.motcua.kiosk.guide.PhonePicture.Part;

/**
 * What is drawn on paper for one part of a phone's screen: from 0 at its top left, {@link #WIDTH}
 * wide.
 *
 * @param target where a number or a finger points, from the top
 */
record PhoneBlock(Path2D outline, double height, double target) {

  static final double WIDTH = 200;

  /** One part of the screen in the words of a language. */
  static PhoneBlock of(Part part, Words words) {
    var text = part.text().map(t -> words.said(t).text()).orElse("");
    var hint = part.hint().map(t -> words.said(t).text()).orElse("");
    return switch (part.kind()) {
      case FIELD -> field(text, hint);
      case BUTTON -> boxed(text, Lettering.BOLD, 2.6, 12);
      case LINK -> underlined(text);
      case LABEL -> centred(text, Lettering.PLAIN, 14);
      case SEARCH -> boxed(text, Lettering.PLAIN, 1.4, 30);
      case APP_ROW -> row(text, hint);
      case ICONS -> icons(text);
      case CARD_FRAME -> framed(card(), text);
      case FACE_FRAME -> framed(face(), text);
      case NFC -> framed(nfc(), text);
      case MESSAGE -> message(text, hint);
      case PASSCODE -> passcode(text);
      case BARS -> bars();
    };
  }

  private static PhoneBlock field(String name, String hint) {
    var path = new Path2D.Double();
    double y = new Lines(Lettering.BOLD, 12.5).left(path, name, 0, 0) + 4;
    line(path, new RoundRectangle2D.Double(1, y, WIDTH - 2, 30, 8, 8), 1.4);
    new Lines(Lettering.PLAIN, 13).left(path, hint, 10, y + 8);
    return new PhoneBlock(path, y + 30, y + 15);
  }

  private static PhoneBlock boxed(String text, Lettering letters, double stroke, double round) {
    var path = new Path2D.Double();
    double end = new Lines(letters, 15).centred(path, text, 9);
    line(path, new RoundRectangle2D.Double(1, 1, WIDTH - 2, end + 6, round, round), stroke);
    return new PhoneBlock(path, end + 8, (end + 8) / 2);
  }

  private static PhoneBlock underlined(String text) {
    var path = new Path2D.Double();
    double end = new Lines(Lettering.BOLD, 13).centred(path, text, 0);
    path.append(new Rectangle2D.Double(20, end, WIDTH - 40, 1), false);
    return new PhoneBlock(path, end + 2, end / 2);
  }

  static PhoneBlock centred(String text, Lettering letters, double size) {
    var path = new Path2D.Double();
    double end = new Lines(letters, size).centred(path, text, 0);
    return new PhoneBlock(path, end, end / 2);
  }

  private static PhoneBlock row(String name, String button) {
    var path = new Path2D.Double();
    line(path, new RoundRectangle2D.Double(1, 1, 38, 38, 10, 10), 2);
    place(path, Lettering.BOLD.outline(name, 15), 48, 25);
    double width = Lettering.BOLD.width(button, 12.5) + 20;
    line(path, new RoundRectangle2D.Double(WIDTH - width - 1, 7, width, 26, 26, 26), 1.8);
    place(path, Lettering.BOLD.outline(button, 12.5), WIDTH - width + 9, 25);
    return new PhoneBlock(path, 40, 20);
  }

  private static PhoneBlock icons(String name) {
    var path = new Path2D.Double();
    for (int i = 0; i < 9; i++) {
      double x = 22 + i % 3 * 60.0;
      int row = i / 3;
      double y = 4 + row * 46.0 + (i > 2 ? 14 : 0) + (i > 5 ? 4 : 0);
      line(path, new RoundRectangle2D.Double(x, y, 34, 34, 9, 9), i == 4 ? 3.4 : 0.9);
    }
    double middle = 22 + 60 + 17;
    place(path, Lettering.BOLD.outline(name, 12), middle - Lettering.BOLD.width(name, 12) / 2, 58);
    return new PhoneBlock(path, 154, 81);
  }

  private static PhoneBlock framed(Path2D drawing, String text) {
    var path = new Path2D.Double(drawing);
    double height = drawing.getBounds2D().getMaxY();
    double end =
        text.isEmpty() ? height : new Lines(Lettering.PLAIN, 13).centred(path, text, height + 5);
    return new PhoneBlock(path, end, height / 2);
  }

  private static Path2D card() {
    var path = new Path2D.Double();
    dashed(path, new RoundRectangle2D.Double(38, 1, 124, 76, 8, 8));
    line(path, new RoundRectangle2D.Double(50, 12, 100, 54, 6, 6), 1.4);
    line(path, new Rectangle2D.Double(57, 24, 22, 30), 1);
    path.append(new Rectangle2D.Double(86, 27, 40, 3), false);
    path.append(new Rectangle2D.Double(86, 36, 30, 3), false);
    path.append(new Rectangle2D.Double(134, 18, 10, 10), false);
    return path;
  }

  private static Path2D face() {
    var path = new Path2D.Double();
    dashed(path, new Ellipse2D.Double(66, 1, 68, 84));
    line(path, new Ellipse2D.Double(87, 20, 26, 28), 1.6);
    line(path, new RoundRectangle2D.Double(80, 54, 40, 24, 24, 24), 1.6);
    return path;
  }

  private static Path2D nfc() {
    var path = new Path2D.Double();
    line(path, new RoundRectangle2D.Double(88, 1, 44, 78, 12, 12), 1.8);
    line(path, new RoundRectangle2D.Double(40, 24, 66, 42, 6, 6), 1.4);
    for (int i = 1; i <= 3; i++) {
      double r = i * 6.0;
      line(path, new Arc2D.Double(108 - r, 40 - r, 2 * r, 2 * r, -50, 100, Arc2D.OPEN), 1.6);
    }
    return path;
  }

  private static PhoneBlock message(String sender, String body) {
    var path = new Path2D.Double();
    double y = new Lines(Lettering.BOLD, 14).left(path, sender, 0, 0) + 4;
    double end = new Lines(Lettering.PLAIN, 12).left(path, body, 10, y + 7) + 5;
    line(path, new RoundRectangle2D.Double(1, y, WIDTH - 2, end - y, 12, 12), 1.2);
    return new PhoneBlock(path, end + 1, (y + end) / 2);
  }

  private static PhoneBlock passcode(String text) {
    var path = new Path2D.Double();
    double y = text.isEmpty() ? 0 : new Lines(Lettering.BOLD, 12.5).left(path, text, 0, 0) + 6;
    for (int i = 0; i < 6; i++) {
      path.append(new Ellipse2D.Double(22 + i * 27.0, y, 15, 15), false);
    }
    return new PhoneBlock(path, y + 16, y + 8);
  }

  private static PhoneBlock bars() {
    var path = new Path2D.Double();
    line(path, new RoundRectangle2D.Double(40, 1, WIDTH - 80, 5, 5, 5), 0.8);
    line(path, new RoundRectangle2D.Double(64, 14, WIDTH - 128, 5, 5, 5), 0.8);
    return new PhoneBlock(path, 20, 10);
  }

  // --- strokes and letters ---

  static void line(Path2D path, Shape shape, double width) {
    path.append(new BasicStroke((float) width).createStrokedShape(shape), false);
  }

  private static void dashed(Path2D path, Shape shape) {
    var stroke =
        new BasicStroke(
            1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 5}, 0);
    path.append(stroke.createStrokedShape(shape), false);
  }

  /** Lines of one kind of letters; both ways of writing them tell where the last one ends. */
  private record Lines(Lettering letters, double size) {

    double centred(Path2D path, String text, double top) {
      double y = top;
      for (var line : letters.wrapped(text, size, WIDTH - 16)) {
        y = write(path, line, (WIDTH - letters.width(line, size)) / 2, y);
      }
      return y;
    }

    double left(Path2D path, String text, double indent, double top) {
      double y = top;
      for (var line : letters.wrapped(text, size, WIDTH - 2 * indent)) {
        y = write(path, line, indent, y);
      }
      return y;
    }

    private double write(Path2D path, String line, double x, double y) {
      place(path, letters.outline(line, size), x, y + size * 0.9);
      return y + size * 1.2;
    }
  }

  private static void place(Path2D path, Shape letters, double x, double baseline) {
    path.append(
        AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(letters), false);
  }
}
