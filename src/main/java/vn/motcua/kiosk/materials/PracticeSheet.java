package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.qr.QrDrawing;

/**
 * Practice cards to cut out (thẻ tập), in the size of a card, ISO/IEC 7810 ID-1. They are drawn so
 * that nobody takes one for a card of the state: no arms, no portrait, no colours of it.
 */
public final class PracticeSheet {

  /** What every card says of itself. */
  static final String WORTHLESS = "THẺ TẬP – KHÔNG CÓ GIÁ TRỊ";

  /** Millimetres. */
  static final double CARD_WIDTH = 85.6;

  static final double CARD_HEIGHT = 54;

  /** Of the code without its quiet zone, in millimetres; TT 16/2024/TT-BCA has 18. */
  static final double CODE = 18;

  private static final double PAGE_WIDTH = 210;
  private static final double PAGE_HEIGHT = 297;
  private static final double LEFT = 15;
  private static final double TOP = 26;
  private static final double COLUMN = 94.4;
  private static final double ROW = 66;
  private static final int ACROSS = 2;
  private static final int ON_A_PAGE = 8;

  /**
   * @param title what it is for; on the edge that is cut off
   * @param lines for people to read
   * @param payload of its QR code
   * @param torn whether so much of the code is gone that nothing reads it
   * @param back whether this side is the back of a card
   */
  public record Card(String title, List<String> lines, String payload, boolean torn, boolean back) {

    public Card {
      lines = List.copyOf(lines);
    }
  }

  private PracticeSheet() {}

  /** As many pages of A4 as the cards need, as PDF. */
  public static byte[] pdf(List<Card> cards) throws IOException {
    var pages = new Pages("Thẻ tập", Language.VIETNAMESE);
    for (int from = 0; from < cards.size(); from += ON_A_PAGE) {
      var some = cards.subList(from, Math.min(from + ON_A_PAGE, cards.size()));
      pages.add(PAGE_WIDTH, PAGE_HEIGHT, Pages.MILLIMETRE, board -> page(board, some));
    }
    return pages.pdf();
  }

  /** Where a card lies on its page, in millimetres from the top left corner. */
  static Rectangle2D place(int number) {
    int column = number % ON_A_PAGE % ACROSS;
    int row = number % ON_A_PAGE / ACROSS;
    return new Rectangle2D.Double(LEFT + COLUMN * column, TOP + ROW * row, CARD_WIDTH, CARD_HEIGHT);
  }

  private static void page(Board board, List<Card> cards) {
    board.write(
        "Thẻ tập cho cán bộ. Người trên thẻ không có thật.", LEFT, 12, Face.BOLD, 4.6, Palette.INK);
    board.write(
        "In đúng cỡ (100 %, không co giãn), cắt theo nét đứt. Thẻ rộng 85,6 mm, cao 54 mm.",
        LEFT, 17.5, Face.PLAIN, 3.6, Palette.SOFT_INK);
    for (int i = 0; i < cards.size(); i++) {
      card(board, cards.get(i), place(i));
    }
  }

  private static void card(Board board, Card card, Rectangle2D at) {
    double x = at.getX();
    double y = at.getY();
    board.write(card.title(), x, y - 1.6, Face.PLAIN, 3.4, Palette.SOFT_INK);
    var edge = new RoundRectangle2D.Double(x, y, CARD_WIDTH, CARD_HEIGHT, 6, 6);
    board.stroke(edge, Palette.RULE, 0.25, 1.6, 1.2);
    var band = new Area(edge);
    band.intersect(new Area(new Rectangle2D.Double(x, y + CARD_HEIGHT - 8, CARD_WIDTH, 8)));
    board.fill(band, Palette.INK);
    double width = board.width(WORTHLESS, Face.BOLD, 4.6);
    board.write(
        WORTHLESS,
        x + (CARD_WIDTH - width) / 2,
        y + CARD_HEIGHT - 2.6,
        Face.BOLD,
        4.6,
        Palette.WHITE);
    board.write(
        card.back() ? "MẶT SAU" : "MẶT TRƯỚC", x + 5, y + 8, Face.PLAIN, 3, Palette.SOFT_INK);
    for (int i = 0; i < card.lines().size(); i++) {
      board.write(
          card.lines().get(i),
          x + 5,
          y + 15.5 + 6 * i,
          i == 0 ? Face.BOLD : Face.PLAIN,
          i == 0 ? 4.4 : 3.7,
          Palette.INK);
    }
    code(board, card, x + CARD_WIDTH - CODE - 4.5, y + (card.back() ? 13 : 4.5));
  }

  private static void code(Board board, Card card, double x, double y) {
    var modules = QrDrawing.modules(card.payload());
    int side = modules.length - 2 * QrDrawing.QUIET;
    double module = CODE / side;
    var dark = new Path2D.Double();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        if (modules[row + QrDrawing.QUIET][column + QrDrawing.QUIET]) {
          dark.append(
              new Rectangle2D.Double(x + column * module, y + row * module, module, module), false);
        }
      }
    }
    board.fill(dark, Color.BLACK);
    if (card.torn()) {
      tear(board, x, y);
    }
  }

  /** A scratch through one corner mark and a stain over the middle: more than can be made good. */
  private static void tear(Board board, double x, double y) {
    Shape stain = new Ellipse2D.Double(-7.5, -4.2, 15, 8.4);
    var place = AffineTransform.getTranslateInstance(x + CODE * 0.55, y + CODE * 0.5);
    place.rotate(-0.5);
    board.fill(place.createTransformedShape(stain), Palette.WHITE);
    board.stroke(
        new Line2D.Double(x - 1, y + CODE * 0.35, x + CODE * 0.42, y - 1), Palette.WHITE, 3.2);
  }
}
