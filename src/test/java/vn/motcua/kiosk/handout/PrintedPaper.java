package vn.motcua.kiosk.handout;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What an eye sees of a PDF, in points (1/72 inch) from the upper left corner.
 *
 * @param text of all sides, with single spaces
 */
record PrintedPaper(String text, List<Side> sides) {

  /** Paler than this is the edge of something, not the thing. */
  private static final int WHITE = 0xf0;

  /** No letter on our papers is larger. */
  private static final float LARGEST = 30;

  /**
   * One side of a sheet.
   *
   * @param ink the smallest rectangle around all that is not white
   * @param coloured dots that are neither black, grey nor white
   * @param overprinted letters that stand on one of another line, with that one
   */
  record Side(int width, int height, Rectangle ink, int coloured, List<String> overprinted) {}

  static PrintedPaper of(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var sides = new ArrayList<Side>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var overprinted = overprinted(positions(document, page + 1));
        sides.add(side(renderer.renderImage(page, 1, ImageType.RGB), overprinted));
      }
      return new PrintedPaper(squeezed(new PDFTextStripper().getText(document)), sides);
    } catch (IOException broken) {
      throw new UncheckedIOException("not a PDF", broken);
    }
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }

  /** The letters of a page, the first is 1, in the order in which they are drawn. */
  static List<TextPosition> positions(PDDocument document, int page) throws IOException {
    var all = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            all.add(position);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return all;
  }

  private static Side side(BufferedImage picture, List<String> overprinted) {
    var ink = new Rectangle(-1, -1);
    int coloured = 0;
    int width = picture.getWidth();
    var row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int dot = row[x];
        int red = (dot >> 16) & 0xff;
        int green = (dot >> 8) & 0xff;
        int blue = dot & 0xff;
        if (red != green || green != blue) {
          coloured++;
        }
        if (Math.min(red, Math.min(green, blue)) < WHITE) {
          ink.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return new Side(width, picture.getHeight(), ink, coloured, overprinted);
  }

  private static List<String> overprinted(List<TextPosition> letters) {
    var down =
        letters.stream()
            .filter(l -> !l.getUnicode().isBlank())
            .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
            .toList();
    var found = new ArrayList<String>();
    for (int i = 0; i < down.size(); i++) {
      var upper = down.get(i);
      for (var lower : down.subList(i + 1, down.size())) {
        if (lower.getYDirAdj() - upper.getYDirAdj() > LARGEST) {
          break;
        }
        if (overlap(upper, lower)) {
          found.add(upper.getUnicode() + " on " + lower.getUnicode());
        }
      }
    }
    return found;
  }

  /**
   * Whether two letters stand so that a reader would stumble: by half the width of the narrower,
   * and the lower one, which reaches up three quarters of its size, over the other's base line. An
   * accent without a width of its own belongs to its letter.
   */
  private static boolean overlap(TextPosition upper, TextPosition lower) {
    float apart = lower.getYDirAdj() - upper.getYDirAdj();
    if (apart > 0.75f * lower.getFontSizeInPt()) {
      return false;
    }
    float narrower = Math.min(upper.getWidthDirAdj(), lower.getWidthDirAdj());
    float right = Math.min(right(upper), right(lower));
    float shared = right - Math.max(upper.getXDirAdj(), lower.getXDirAdj());
    return narrower > 0.1f && shared > narrower / 2;
  }

  private static float right(TextPosition letter) {
    return letter.getXDirAdj() + letter.getWidthDirAdj();
  }
}
