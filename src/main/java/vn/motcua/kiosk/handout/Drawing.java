package vn.motcua.kiosk.handout;

import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Dimension2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import vn.motcua.kiosk.qr.QrDrawing;

/**
 * A black drawing on the paper, kept as an outline so that it is sharp on every printer. It is
 * written for the PDF once, however many papers it goes into.
 */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

  private static final long serialVersionUID = 1;

  static final Drawing WARNING_SIGN = warningSign();
  static final Drawing TICK = tick();

  private final transient Ink ink;
  private final int width;
  private final int height;

  /**
   * @param outline what is filled, within 0…width and 0…height
   */
  Drawing(Path2D outline, int width, int height) {
    this.ink = Ink.of(outline, height);
    this.width = width;
    this.height = height;
  }

  /** Puts the drawing into a file, once for each call. */
  PdfTemplate in(PdfWriter file) {
    return ink.in(file, width, height);
  }

  /**
   * The modules of a QR symbol without its quiet zone: the page keeps that free around it.
   *
   * @throws IllegalArgumentException if the text does not go into a symbol
   */
  static Drawing qr(String text) {
    var modules = QrDrawing.modules(text);
    int side = modules.length - 2 * QrDrawing.QUIET;
    var squares = new Path2D.Double();
    for (int row = 0; row < side; row++) {
      var line = modules[row + QrDrawing.QUIET];
      int start = 0;
      while (start < side) {
        int end = start;
        while (end < side && line[end + QrDrawing.QUIET]) {
          end++;
        }
        if (end > start) {
          // Neighbours in one piece: seams between them would show as white hairs.
          squares.append(new Rectangle2D.Double(start, row, (double) end - start, 1), false);
        }
        start = end + 1;
      }
    }
    return new Drawing(squares, side, side);
  }

  /** The warning sign: a triangle with an exclamation mark. */
  private static Drawing warningSign() {
    var triangle = new Path2D.Double();
    triangle.moveTo(18, 3.5);
    triangle.lineTo(34, 31.5);
    triangle.lineTo(2, 31.5);
    triangle.closePath();
    var round = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    var sign = new Area(round.createStrokedShape(triangle));
    sign.add(new Area(new Rectangle2D.Double(16.2, 12.5, 3.6, 10)));
    sign.add(new Area(new Ellipse2D.Double(15.8, 24.2, 4.4, 4.4)));
    return new Drawing(new Path2D.Double(sign), 36, 35);
  }

  /** The tick of a step that is done. */
  private static Drawing tick() {
    var path = new Path2D.Double();
    path.moveTo(1.8, 6.6);
    path.lineTo(4.2, 9.3);
    path.lineTo(9.4, 2.4);
    var stroke = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    return new Drawing(new Path2D.Double(stroke.createStrokedShape(path)), 11, 11);
  }

  /** Never asked for: paper is made as PDF, and drawings go into that by {@link #in}. */
  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D frame) {
    throw new UnsupportedOperationException("a drawing of the paper goes into a PDF only");
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(width, height);
  }
}
