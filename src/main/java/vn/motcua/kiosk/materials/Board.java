package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** One page to draw on, in the units of its design, from the top left corner. */
final class Board {

  private final PDPageContentStream content;
  private final Pages pages;
  private final double width;
  private final double height;

  Board(PDPageContentStream content, Pages pages, double width, double height, double unit)
      throws IOException {
    this.content = content;
    this.pages = pages;
    this.width = width;
    this.height = height;
    content.transform(new Matrix((float) unit, 0, 0, (float) -unit, 0, (float) (height * unit)));
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void fill(Shape shape, Color colour) {
    draw(
        () -> {
          content.setNonStrokingColor(colour);
          path(shape.getPathIterator(null));
          content.fill();
        });
  }

  /** Fills it moved and scaled. */
  void fill(Shape shape, double x, double y, double scale, Color colour) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    fill(place.createTransformedShape(shape), colour);
  }

  void stroke(Shape shape, Color colour, double line, double... dashes) {
    draw(
        () -> {
          content.setStrokingColor(colour);
          content.setLineWidth((float) line);
          var pattern = new float[dashes.length];
          for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
          }
          content.setLineDashPattern(pattern, 0);
          path(shape.getPathIterator(null));
          content.stroke();
        });
  }

  /** Draws only within a shape. */
  void within(Shape shape, Runnable drawing) {
    draw(
        () -> {
          content.saveGraphicsState();
          path(shape.getPathIterator(null));
          content.clip();
          drawing.run();
          content.restoreGraphicsState();
        });
  }

  /** Writes on a baseline. */
  void write(String text, double x, double baseline, Face face, double size, Color colour) {
    draw(
        () -> {
          content.beginText();
          content.setNonStrokingColor(colour);
          content.setFont(pages.font(face), (float) size);
          content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
          content.showText(pages.printable(text, face));
          content.endText();
        });
  }

  /** How wide the text stands. */
  double width(String text, Face face, double size) {
    return pages.width(text, face) * size;
  }

  private void path(PathIterator path) throws IOException {
    var p = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          x = p[0];
          y = p[1];
          content.moveTo(x, y);
        }
        case PathIterator.SEG_LINETO -> {
          x = p[0];
          y = p[1];
          content.lineTo(x, y);
        }
        case PathIterator.SEG_QUADTO -> {
          // The same curve with two control points.
          content.curveTo(
              x + 2 * (p[0] - x) / 3,
              y + 2 * (p[1] - y) / 3,
              p[2] + 2 * (p[0] - p[2]) / 3,
              p[3] + 2 * (p[1] - p[3]) / 3,
              p[2],
              p[3]);
          x = p[2];
          y = p[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          x = p[4];
          y = p[5];
          content.curveTo(p[0], p[1], p[2], p[3], x, y);
        }
        default -> content.closePath();
      }
    }
  }

  /** Drawing into memory. */
  private interface Strokes {
    void draw() throws IOException;
  }

  private static void draw(Strokes strokes) {
    try {
      strokes.draw();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
