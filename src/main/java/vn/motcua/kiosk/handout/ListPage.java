package vn.motcua.kiosk.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A plain list on A4 sheets, with a heading and the page's number on each. */
public final class ListPage {

  private static final float MARGIN = 50;
  private static final float HEADING = 15;
  private static final float LETTERS = 11;
  private static final float ROW = 26;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final int ROWS_A_PAGE = 26;

  private final PDDocument document;
  private final PDFont plain;
  private final PDFont bold;

  /**
   * @param share of the width, in hundredths
   */
  public record Column(String title, int share) {}

  private ListPage(PDDocument document) throws IOException {
    this.document = document;
    plain = font("Regular");
    bold = font("Bold");
  }

  private PDFont font(String weight) throws IOException {
    var file = "/liberation/LiberationSerif-" + weight + ".ttf";
    try (var in = ListPage.class.getResourceAsStream(file)) {
      return PDType0Font.load(
          document, Objects.requireNonNull(in, "the fonts' jar has no " + file));
    }
  }

  /**
   * The list as a PDF, one page at least.
   *
   * @param rows a text for each column; one that is too long is cut off with an ellipsis
   */
  public static byte[] of(
      String agency, String heading, List<Column> columns, List<List<String>> rows) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(agency);
      var page = new ListPage(document);
      int pages = Math.max(1, (rows.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
      for (int i = 0; i < pages; i++) {
        int from = i * ROWS_A_PAGE;
        var part = rows.subList(from, Math.min(rows.size(), from + ROWS_A_PAGE));
        page.draw(agency, heading + " · trang %d/%d".formatted(i + 1, pages), columns, part);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(String agency, String heading, List<Column> columns, List<List<String>> rows)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var ink = new PDPageContentStream(document, page)) {
      float y = PDRectangle.A4.getHeight() - MARGIN;
      text(ink, plain, LETTERS, MARGIN, y, agency);
      text(ink, bold, HEADING, MARGIN, y - 24, heading);
      y -= 54;
      line(ink, bold, columns, columns.stream().map(Column::title).toList(), y);
      for (var row : rows) {
        y -= ROW;
        line(ink, plain, columns, row, y);
      }
    }
  }

  private static void line(
      PDPageContentStream ink, PDFont font, List<Column> columns, List<String> texts, float y)
      throws IOException {
    float x = MARGIN;
    for (int i = 0; i < columns.size(); i++) {
      float width = WIDTH * columns.get(i).share() / 100;
      text(ink, font, LETTERS, x, y, fitted(font, texts.get(i), width - 4));
      x += width;
    }
    ink.setLineWidth(0.5f);
    ink.moveTo(MARGIN, y - 8);
    ink.lineTo(MARGIN + WIDTH, y - 8);
    ink.stroke();
  }

  private static void text(
      PDPageContentStream ink, PDFont font, float size, float x, float y, String text)
      throws IOException {
    ink.beginText();
    ink.setFont(font, size);
    ink.newLineAtOffset(x, y);
    ink.showText(text);
    ink.endText();
  }

  private static String fitted(PDFont font, String text, float width) throws IOException {
    var fitted = text;
    while (!fitted.isEmpty() && font.getStringWidth(fitted + "…") / 1000 * LETTERS > width) {
      fitted = fitted.substring(0, fitted.length() - 1);
    }
    return fitted.equals(text) || font.getStringWidth(text) / 1000 * LETTERS <= width
        ? text
        : fitted + "…";
  }
}
