package vn.motcua.kiosk.handout;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A filled outline in the words of a PDF (ISO 32000-1, 8.5), made small already: to find these
 * words again for each paper took longer than all the rest of its page.
 */
final class Ink {

  /** Steps of a number to a unit of the drawing: whole numbers are short. */
  private static final int FINE = 100;

  private static final String BLACK = "0 g\n";

  private final Flated words;

  private Ink(Flated words) {
    this.words = words;
  }

  /**
   * @param height of the drawing, whose y goes down; in a PDF it goes up
   */
  static Ink of(Path2D outline, int height) {
    var pen = new Pen();
    pen.words.append(BLACK).append(".01 0 0 -.01 0 ").append(height).append(" cm\n");
    for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      pen.follow(path);
    }
    pen.words.append(outline.getWindingRule() == PathIterator.WIND_NON_ZERO ? "f" : "f*");
    return new Ink(Flated.of(pen.words.toString().getBytes(US_ASCII)));
  }

  /** Writes it into an open file as a form of this size, to be placed on its pages. */
  PdfTemplate in(PdfWriter file, int width, int height) {
    var form = words.stream();
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(PdfName.BBOX, new PdfRectangle(width, height));
    try {
      return new Form(file.addToBody(form).getIndirectReference(), width, height);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Writes down where the lines of an outline go. */
  private static final class Pen {

    final StringBuilder words = new StringBuilder();
    private final double[] to = new double[6];
    private double x;
    private double y;

    void follow(PathIterator path) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> write(2, "m\n");
        case PathIterator.SEG_LINETO -> write(2, "l\n");
        case PathIterator.SEG_QUADTO -> bend();
        case PathIterator.SEG_CUBICTO -> write(6, "c\n");
        default -> words.append("h\n");
      }
    }

    /**
     * A curve of the second degree, as letters have them, as one of the third: PDF has no other.
     */
    private void bend() {
      double endX = to[2];
      double endY = to[3];
      to[2] = endX + (to[0] - endX) * 2 / 3;
      to[3] = endY + (to[1] - endY) * 2 / 3;
      to[0] = x + (to[0] - x) * 2 / 3;
      to[1] = y + (to[1] - y) * 2 / 3;
      to[4] = endX;
      to[5] = endY;
      write(6, "c\n");
    }

    private void write(int numbers, String operator) {
      for (int i = 0; i < numbers; i++) {
        words.append(Math.round(to[i] * FINE)).append(' ');
      }
      words.append(operator);
      x = to[numbers - 2];
      y = to[numbers - 1];
    }
  }

  /** What stands in the file already, so that OpenPDF only has to refer to it. */
  private static final class Form extends PdfTemplate {

    /** Neither of its own kinds, which it would write at the end of the file. */
    private static final int WRITTEN = 4;

    Form(PdfIndirectReference place, int width, int height) {
      type = WRITTEN;
      thisReference = place;
      setWidth(width);
      setHeight(height);
    }
  }
}
