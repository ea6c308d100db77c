package vn.motcua.kiosk.materials;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.ArchivalPdf;

/** Pages being drawn: letters stay letters in the PDF, its fonts are in it. */
final class Pages {

  /** PDF points in a millimetre. */
  static final double MILLIMETRE = 72 / 25.4;

  private final String title;
  private final Language language;
  private final PDDocument document = new PDDocument();
  private final Map<Face, TrueTypeFont> letters = new EnumMap<>(Face.class);
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

  Pages(String title, Language language) throws IOException {
    this.title = title;
    this.language = language;
    for (var face : Face.values()) {
      var font = face.load();
      letters.put(face, font);
      fonts.put(face, PDType0Font.load(document, font, true));
    }
  }

  /**
   * Draws one page.
   *
   * @param width in the units of the design
   * @param unit points of a unit
   */
  void add(double width, double height, double unit, Consumer<Board> drawing) throws IOException {
    var page = new PDPage(new PDRectangle((float) (width * unit), (float) (height * unit)));
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      drawing.accept(new Board(content, this, width, height, unit));
    }
  }

  PDType0Font font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  /** The text without signs that the font does not have, such as pictures in a name. */
  String printable(String text, Face face) {
    try {
      var known = Objects.requireNonNull(letters.get(face)).getUnicodeCmapLookup();
      return text.codePoints()
          .filter(c -> known.getGlyphId(c) != 0)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** How wide a text stands, in parts of its size. */
  double width(String text, Face face) {
    try {
      var font = Objects.requireNonNull(letters.get(face));
      var glyphs = font.getUnicodeCmapLookup();
      long units = 0;
      for (int c : text.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(c);
        units += glyph == 0 ? 0 : font.getAdvanceWidth(glyph);
      }
      return (double) units / font.getUnitsPerEm();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** To be printed on both sides and turned over its short edge, as a folded sheet is. */
  void foldable() {
    var wishes = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    wishes.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipShortEdge);
    document.getDocumentCatalog().setViewerPreferences(wishes);
  }

  /** The finished document; nothing can be drawn afterwards. */
  byte[] pdf() throws IOException {
    try (document) {
      return ArchivalPdf.of(document, title, language);
    }
  }

  /** The finished pages as pictures in the format PNG, one pixel for each unit. */
  List<byte[]> pictures() throws IOException {
    var pictures = new ArrayList<byte[]>();
    try (var finished = Loader.loadPDF(pdf())) {
      var renderer = new PDFRenderer(finished);
      for (int page = 0; page < finished.getNumberOfPages(); page++) {
        // One after the other: unpacked, a dozen of them would take 70 MB.
        pictures.add(png(renderer.renderImage(page, 1, ImageType.RGB)));
      }
    }
    return pictures;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
