package vn.motcua.kiosk.printing.thermal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.motcua.kiosk.printing.Sheet;

/** A sheet as the bytes for a receipt printer with 80 mm paper. */
public final class Receipt {

  /** Of the head: 72 mm at 8 dots a millimetre. */
  public static final int WIDTH = 576;

  /** 8 dots a millimetre. */
  private static final float DPI = 203.2f;

  private static final float POINTS_PER_INCH = 72;

  /** What is wider than the roll was laid out for another printer and is made smaller. */
  private static final float WIDEST = 81 / 25.4f * POINTS_PER_INCH;

  private Receipt() {}

  /**
   * Every page of the sheet, as often as it is wanted, each cut off.
   *
   * @throws IOException if the sheet is no PDF
   */
  public static byte[] of(Sheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(sheet.pdf())) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        bytes.writeBytes(EscPos.page(dots(document, page)));
      }
    }
    var once = bytes.toByteArray();
    for (int copy = 1; copy < sheet.copies(); copy++) {
      bytes.writeBytes(once);
    }
    return bytes.toByteArray();
  }

  /** One page as the head will burn it. */
  static Dots dots(PDDocument document, int page) throws IOException {
    float width = document.getPage(page).getMediaBox().getWidth();
    float scale = width > WIDEST ? WIDTH / width : DPI / POINTS_PER_INCH;
    return Dots.of(new PDFRenderer(document).renderImage(page, scale, ImageType.GRAY), WIDTH);
  }
}
