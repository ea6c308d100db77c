package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.handout.Line;

/** What pages are put together from. */
final class Parts {

  private Parts() {}

  /** One under the other. */
  record Stack(List<Part> parts, double gap) implements Part {

    Stack {
      parts = List.copyOf(parts);
    }

    static Stack of(double gap, Part... parts) {
      return new Stack(List.of(parts), gap);
    }

    @Override
    public double height(Board board, double width, double scale) {
      double gaps = gap * Math.max(0, parts.size() - 1);
      return parts.stream().mapToDouble(p -> p.height(board, width, scale)).sum() + gaps;
    }

    @Override
    public void draw(Board board, Spot spot) {
      var at = spot;
      for (var part : parts) {
        part.draw(board, at);
        at = at.down(part.height(board, spot.width(), spot.scale()) + gap);
      }
    }
  }

  /**
   * Two side by side.
   *
   * @param level whether their middles are in a line, otherwise their tops
   */
  record Beside(Part left, double leftWidth, double gap, Part right, boolean level)
      implements Part {

    /** A sign and its words. */
    Beside(Part left, double leftWidth, double gap, Part right) {
      this(left, leftWidth, gap, right, true);
    }

    @Override
    public double height(Board board, double width, double scale) {
      return Math.max(
          left.height(board, leftWidth, scale), right.height(board, rest(width), scale));
    }

    private double rest(double width) {
      return width - leftWidth - gap;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double height = height(board, spot.width(), spot.scale());
      place(board, left, spot.inset(0, leftWidth), height);
      place(board, right, spot.inset(leftWidth + gap, rest(spot.width())), height);
    }

    private void place(Board board, Part part, Spot spot, double height) {
      double spare = height - part.height(board, spot.width(), spot.scale());
      part.draw(board, level ? spot.down(spare / 2) : spot);
    }
  }

  /** In a frame; a dashed one is that of a scam, whatever the colours. */
  record Framed(Part inside, double padding, Color ground, Color frame, double line, boolean dashed)
      implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return inside.height(board, width - 2 * padding, scale) + 2 * padding;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double height = height(board, spot.width(), spot.scale());
      var box =
          new RoundRectangle2D.Double(
              spot.x(), spot.y(), spot.width(), height, padding * 1.2, padding * 1.2);
      board.fill(box, ground);
      if (dashed) {
        board.stroke(box, frame, line, 3 * line, 2 * line);
      } else {
        board.stroke(box, frame, line);
      }
      inside.draw(board, spot.down(padding).inset(padding, spot.width() - 2 * padding));
    }
  }

  /** A number in a disc, with a ring that shows without colours. */
  record Numeral(int number, double side) implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return side * scale;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double d = side * spot.scale();
      var disc = new Ellipse2D.Double(spot.x(), spot.y(), d, d);
      board.fill(disc, Palette.TURMERIC);
      board.stroke(disc, Palette.INK, d / 18);
      var text = String.valueOf(number);
      double size = d * 0.62;
      double x = spot.x() + (d - board.width(text, Face.BOLD, size)) / 2;
      double baseline = spot.y() + (d + size * Face.CAPITAL) / 2;
      board.write(text, x, baseline, Face.BOLD, size, Palette.INK);
    }
  }

  /** A box to tick. */
  record Tick(double side) implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return side * scale;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double d = side * spot.scale();
      var box = new RoundRectangle2D.Double(spot.x(), spot.y(), d, d, d / 4, d / 4);
      board.fill(box, Palette.WHITE);
      board.stroke(box, Palette.INDIGO, d / 9);
      var tick = new Path2D.Double();
      tick.moveTo(spot.x() + d * 0.22, spot.y() + d * 0.52);
      tick.lineTo(spot.x() + d * 0.43, spot.y() + d * 0.74);
      tick.lineTo(spot.x() + d * 0.80, spot.y() + d * 0.26);
      board.stroke(tick, Palette.INDIGO, d / 7);
    }
  }

  /** A sign: a triangle with an exclamation mark. */
  record Warning(double side) implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return side * scale;
    }

    @Override
    public void draw(Board board, Spot spot) {
      double d = side * spot.scale();
      var triangle = new Path2D.Double();
      triangle.moveTo(spot.x() + d / 2, spot.y() + d * 0.08);
      triangle.lineTo(spot.x() + d * 0.97, spot.y() + d * 0.92);
      triangle.lineTo(spot.x() + d * 0.03, spot.y() + d * 0.92);
      triangle.closePath();
      board.fill(triangle, Palette.WHITE);
      board.stroke(triangle, Palette.RED, d / 12);
      double x = spot.x() + d / 2;
      board.fill(
          new Rectangle2D.Double(x - d / 18, spot.y() + d * 0.36, d / 9, d * 0.28), Palette.RED);
      board.fill(
          new Ellipse2D.Double(x - d / 15, spot.y() + d * 0.70, d / 7.5, d / 7.5), Palette.RED);
    }
  }

  /**
   * A drawing in ink, as wide as its place unless that makes it higher than it may be.
   *
   * @param ground under it in white, in the drawing's own units
   */
  record Sketch(
      Shape outline, double width, double height, double most, Optional<Shape> ground, Color ink)
      implements Part {

    private double scale(double room) {
      return Math.min(room / width, most / height);
    }

    @Override
    public double height(Board board, double room, double scale) {
      return height * scale(room);
    }

    @Override
    public void draw(Board board, Spot spot) {
      double scale = scale(spot.width());
      double x = spot.x() + (spot.width() - width * scale) / 2;
      ground.ifPresent(g -> board.fill(g, x, spot.y(), scale, Palette.WHITE));
      board.fill(outline, x, spot.y(), scale, ink);
    }
  }

  /** Nothing, so high. */
  record Space(double side) implements Part {

    @Override
    public double height(Board board, double width, double scale) {
      return side;
    }

    @Override
    public void draw(Board board, Spot spot) {
      // It is only room.
    }
  }

  /** A numbered line. */
  static Part numbered(int number, Part text, double size) {
    return new Beside(new Numeral(number, size * 1.62), size * 1.62, size * 0.6, text);
  }

  /** A line with a tick before it. */
  static Part ticked(Line line, double size, Color colour) {
    return new Beside(
        new Tick(size * 0.95), size * 0.95, size * 0.6, Paragraph.of(line, size, colour));
  }

  /** The warning in its thick red frame. */
  static Part warning(Line words, double size) {
    return new Framed(
        new Beside(
            new Warning(size * 2.6),
            size * 2.6,
            size * 0.7,
            Paragraph.of(words, size, Palette.INK)),
        size * 0.8,
        Palette.RED_TINT,
        Palette.RED,
        size / 10,
        false);
  }
}
