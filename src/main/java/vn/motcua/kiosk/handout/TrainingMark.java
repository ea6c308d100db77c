package vn.motcua.kiosk.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Says on every page of a sheet that it comes from a training and is nobody's. */
public final class TrainingMark {

  static final String WORDS = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ";

  /** Points; below, a page is a receipt. */
  private static final float NARROW = 300;

  private static final float HEIGHT = 24;
  private static final float FROM_TOP = 13;
  private static final float LETTERS = 15;

  private TrainingMark() {}

  /** The same pages, marked. */
  public static byte[] on(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf);
        var out = new ByteArrayOutputStream()) {
      var font = font(document);
      for (var page : document.getPages()) {
        mark(document, page, font);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static PDFont font(PDDocument document) throws IOException {
    var file = "/liberation/LiberationSans-Bold.ttf";
    try (var in = TrainingMark.class.getResourceAsStream(file)) {
      return PDType0Font.load(
          document, Objects.requireNonNull(in, "the fonts' jar has no " + file));
    }
  }

  private static void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
    var box = room(page);
    float wide = font.getStringWidth(WORDS) / 1000;
    float size = Math.min(LETTERS, (box.getWidth() - 2 * FROM_TOP - 16) / wide);
    float width = wide * size + 16;
    float left = box.getLowerLeftX() + (box.getWidth() - width) / 2;
    float bottom = box.getUpperRightY() - FROM_TOP - HEIGHT;
    try (var ink = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      ink.setNonStrokingColor(1f);
      ink.addRect(left, bottom, width, HEIGHT);
      ink.fill();
      ink.setStrokingColor(0f);
      ink.setLineWidth(2);
      ink.addRect(left, bottom, width, HEIGHT);
      ink.stroke();
      ink.beginText();
      ink.setNonStrokingColor(0f);
      ink.setFont(font, size);
      ink.newLineAtOffset(left + 8, bottom + (HEIGHT - size * 0.7f) / 2);
      ink.showText(WORDS);
      ink.endText();
    }
  }

  /** A receipt has no margin at its top, but paper enough for one. */
  private static PDRectangle room(PDPage page) {
    var box = page.getMediaBox();
    if (box.getWidth() >= NARROW) {
      return box;
    }
    var taller =
        new PDRectangle(
            box.getLowerLeftX(),
            box.getLowerLeftY(),
            box.getWidth(),
            box.getHeight() + FROM_TOP + HEIGHT + 4);
    page.setMediaBox(taller);
    page.setCropBox(taller);
    return taller;
  }
}
