package vn.motcua.kiosk.handout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A picture of a finished page. */
public final class PagePreview {

  private PagePreview() {}

  /**
   * The first page of a PDF as it will come out of the printer.
   *
   * @param heightPx more than 0
   * @throws UncheckedIOException if these are not the bytes of a PDF
   */
  public static BufferedImage of(byte[] pdf, int heightPx) {
    try (var document = Loader.loadPDF(pdf)) {
      float heightPt = document.getPage(0).getMediaBox().getHeight();
      return new PDFRenderer(document).renderImage(0, heightPx / heightPt, ImageType.GRAY);
    } catch (IOException broken) {
      throw new UncheckedIOException("not a PDF", broken);
    }
  }
}
