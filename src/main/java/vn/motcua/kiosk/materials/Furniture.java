package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.MapOutline;
import vn.motcua.kiosk.handout.PaperDates;
import vn.motcua.kiosk.handout.PhoneSketch;
import vn.motcua.kiosk.qr.QrDrawing;

/** What every page has: the sign of the office, whose page it is, the code, help. */
record Furniture(Notice notice) {

  /** In millimetres, or in dots of a picture. */
  private static final double HAIR = 0.5;

  /** The sign of the one-stop office, an open door (một cửa), and whose page it is. */
  Part sender(double size, Color first, Color second) {
    return new Parts.Beside(
        new Door(size * 2.5),
        size * 2.5,
        size * 0.8,
        Parts.Stack.of(
            0,
            Paragraph.bold(notice.sender().office(), size, first),
            Paragraph.plain(notice.sender().authority(), size, second)));
  }

  /** The same on one line. */
  Part authority(double size, Color colour) {
    return new Parts.Beside(
        new Door(size * 1.7),
        size * 1.7,
        size * 0.7,
        Paragraph.bold(notice.sender().authority(), size, colour));
  }

  /** A dark ground with lines that rise from its lower right corner. */
  static void ground(Board board, double x, double y, double width, double height) {
    board.fill(new Rectangle2D.Double(x, y, width, height), Palette.DARK);
    // A hair short: some readers of PDF round a clip up to whole dots, below the dark.
    var lines = new Rectangle2D.Double(x, y, width, height - HAIR);
    board.within(
        lines, () -> Contours.draw(board, x + width * 0.95, y + height * 1.02, height / 15, 7));
  }

  /**
   * A stop of a campaign in a frame.
   *
   * @param next whether people are helped there now or after no other
   */
  Part stop(Campaign.Stop stop, boolean next, double size) {
    var dates = new PaperDates(notice.words());
    var days = dates.dayOfYear(stop.from()) + " – " + dates.dayOfYear(stop.to());
    return new Parts.Framed(
        Paragraph.of(
            Line.bold(days + ":  " + String.join(", ", stop.hamlets()))
                .plus(Line.plain(". " + notice.words().wording().of(stop.place()))),
            size,
            Palette.INK),
        26,
        next ? Palette.INDIGO_TINT : Palette.WHITE,
        Palette.INDIGO,
        next ? 6 : 2,
        false);
  }

  /** Who helps. */
  Line help() {
    var own = notice.own();
    var line = own.line("help").with("office", notice.sender().office());
    var hotline = notice.contacts().hotline();
    return hotline.isBlank()
        ? line.plus(Line.plain("."))
        : line.plus(Line.plain(", "))
            .plus(own.line("help.hotline").with("hotline", hotline))
            .plus(Line.plain("."));
  }

  Line guideAddress() {
    return notice.own().line("qr").with("site", notice.contacts().site());
  }

  /** The code that opens the official guide, on white with its quiet zone. */
  Part code(double side) {
    var modules = QrDrawing.modules(notice.contacts().guideAddress());
    var ink = new Path2D.Double();
    for (int row = 0; row < modules.length; row++) {
      for (int column = 0; column < modules.length; column++) {
        if (modules[row][column]) {
          int start = column;
          while (modules[row][column + 1]) {
            column++;
          }
          // Neighbours in one piece: seams between them would show as white hairs.
          ink.append(new Rectangle2D.Double(start, row, column + 1.0 - start, 1), false);
        }
      }
    }
    var white = new Rectangle2D.Double(0, 0, modules.length, modules.length);
    return new Parts.Sketch(
        ink, modules.length, modules.length, side, Optional.of(white), Palette.INK);
  }

  Part phone(PhonePicture picture, double most) {
    return new Parts.Sketch(
        PhoneSketch.outline(picture, notice.words()),
        PhoneSketch.WIDTH,
        PhoneSketch.HEIGHT,
        most,
        Optional.of(PhoneSketch.body()),
        Palette.INK);
  }

  static Part map(Handout.Level2.Map map, double most) {
    double width = SketchMap.WIDTH * MapOutline.SQUARE;
    double height = SketchMap.HEIGHT * MapOutline.SQUARE;
    var white = new Rectangle2D.Double(0, 0, width, height);
    return new Parts.Sketch(
        MapOutline.outline(map), width, height, most, Optional.of(white), Palette.INK);
  }

  private record Door(double side) implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return side * scale;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double u = side * spot.scale() / 64;
      double x = spot.x();
      double y = spot.y();
      var ground = new RoundRectangle2D.Double(x, y, 64 * u, 64 * u, 28 * u, 28 * u);
      board.fill(ground, Palette.WHITE);
      board.stroke(ground, Palette.INDIGO, u);
      var leaf = new Path2D.Double();
      leaf.moveTo(x + 24 * u, y + 49 * u);
      leaf.append(
          new Arc2D.Double(x + 24 * u, y + 23 * u, 16 * u, 16 * u, 180, -180, Arc2D.OPEN), true);
      leaf.lineTo(x + 40 * u, y + 49 * u);
      leaf.closePath();
      board.fill(leaf, Palette.TURMERIC);
      var arch = new Path2D.Double();
      arch.moveTo(x + 14 * u, y + 49 * u);
      arch.append(
          new Arc2D.Double(x + 14 * u, y + 12 * u, 36 * u, 36 * u, 180, -180, Arc2D.OPEN), true);
      arch.lineTo(x + 50 * u, y + 49 * u);
      board.stroke(arch, Palette.INDIGO, 5 * u);
      board.stroke(
          new Line2D.Double(x + 9 * u, y + 50 * u, x + 55 * u, y + 50 * u), Palette.INDIGO, 5 * u);
    }
  }
}
