package vn.motcua.kiosk.materials;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.List;
import vn.motcua.kiosk.handout.Line;

/**
 * A poster (áp phích) with one message, A3, and the same as A4.
 *
 * <p>Letters are measured by sight. A letter is just read where it takes up 5 minutes of arc for
 * full sight (6/6; H. Snellen 1862, the unit of ISO 8596); who sees half as sharply (6/12) needs
 * 10, which from {@link #DISTANCE_MM} are capitals of 8.8 mm: no words of an A3 poster are smaller,
 * but for the line with date and sources and a message quoted in full, which are read from near by.
 * Headlines have 20 minutes, 17.5 mm. On A4 the same holds from 2.1 m.
 */
final class Poster {

  static final double DISTANCE_MM = 3000;
  static final double BODY_CAPITAL_MM = capital(10);
  static final double HEADLINE_CAPITAL_MM = capital(20);

  private static final double WIDTH = 297;
  private static final double HEIGHT = 420;
  private static final double MARGIN = 20;
  private static final double TOP = 13;
  private static final double INSIDE = WIDTH - 2 * MARGIN;

  /** A4 is A3 made smaller by the root of two. Source: ISO 216. */
  private static final double A4 = Math.sqrt(0.5);

  static final double LEAST = BODY_CAPITAL_MM / Face.CAPITAL;

  /** A little larger than it must be, so that there is something to give. */
  static final double BODY = LEAST * 1.1;

  private static final double HEADLINE = HEADLINE_CAPITAL_MM / Face.CAPITAL * 1.02;

  /** A message as it stands on a phone; the lines under it say again what matters. */
  static final double QUOTE = 7.1 / Face.CAPITAL * BODY / LEAST;

  private static final double SMALL = 4.6;
  private static final double CODE = 46;

  private final Notice notice;
  private final Furniture furniture;
  private final Line headline;
  private final List<Flow.Entry> body;
  private final Origin origin;

  Poster(Notice notice, Line headline, List<Flow.Entry> body, Origin origin) {
    this.notice = notice;
    this.furniture = new Furniture(notice);
    this.headline = headline;
    this.body = body;
    this.origin = origin;
  }

  /** Height in millimetres of what takes up so many minutes of arc from the distance. */
  private static double capital(double minutes) {
    return 2 * DISTANCE_MM * Math.tan(Math.toRadians(minutes / 60) / 2);
  }

  byte[] a3() throws IOException {
    return pdf(1);
  }

  byte[] a4() throws IOException {
    return pdf(A4);
  }

  private byte[] pdf(double scale) throws IOException {
    var pages = new Pages(headline.text().replace('\n', ' '), notice.words().wording().language());
    pages.add(WIDTH, HEIGHT, Pages.MILLIMETRE * scale, this::draw);
    return pages.pdf();
  }

  private void draw(Board board) {
    double band = band(board);
    double foot = foot(board);
    new Flow(body, LEAST / BODY, 3.5, 13)
        .draw(board, MARGIN, band + 8, INSIDE, HEIGHT - foot - band - 13);
  }

  /**
   * Whose poster it is and what it says, white on dark; tells how far down it reaches. A long name
   * gets smaller rather than take room from the words that matter.
   */
  private double band(Board board) {
    var sender = furniture.authority(LEAST, Palette.WHITE);
    var title = new Paragraph(headline, HEADLINE, Palette.WHITE, false);
    double above = 1.75 * LEAST;
    double band = TOP + above + 5 + title.height(board, INSIDE, 1) + 7;
    Furniture.ground(board, 0, 0, WIDTH, band);
    Flow.one(sender).draw(board, MARGIN, TOP, INSIDE, above);
    title.draw(board, new Part.Spot(MARGIN, TOP + above + 5, INSIDE, 1));
    return band;
  }

  /** Where to get help, the code, date and sources; tells how high it is. */
  private double foot(Board board) {
    var words =
        Parts.Stack.of(
            2,
            Paragraph.of(furniture.help(), LEAST, Palette.INK),
            Paragraph.of(furniture.guideAddress(), LEAST, Palette.INK));
    var help = new Parts.Beside(furniture.code(CODE), CODE, 8, words);
    var small = Paragraph.plain(origin.text(notice), SMALL, Palette.SOFT_INK);
    double source = small.height(board, INSIDE, 1);
    double high = help.height(board, INSIDE, 1);
    double top = HEIGHT - 10 - source - 4 - high;
    board.stroke(new Line2D.Double(MARGIN, top, WIDTH - MARGIN, top), Palette.RULE, 0.7);
    help.draw(board, new Part.Spot(MARGIN, top + 3, INSIDE, 1));
    small.draw(board, new Part.Spot(MARGIN, HEIGHT - 9 - source, INSIDE, 1));
    return HEIGHT - top;
  }
}
