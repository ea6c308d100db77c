package vn.motcua.kiosk.materials;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import vn.motcua.kiosk.handout.Line;

/** The picture of a post in a group: upright, 1080 × 1350 pixels, in the look of the slides. */
final class PostPicture {

  private static final double WIDTH = 1080;
  private static final double HEIGHT = 1350;
  private static final double MARGIN = 64;
  private static final double INSIDE = WIDTH - 2 * MARGIN;
  private static final double HEAD = 430;
  private static final double FOOT = 92;
  private static final double BODY = 38;
  private static final double LEAST = 0.7;

  private PostPicture() {}

  static byte[] of(Notice notice) throws IOException {
    var pages = new Pages(notice.own().text("steps.title"), notice.words().wording().language());
    pages.add(WIDTH, HEIGHT, 1, board -> draw(board, notice));
    return pages.pictures().getFirst();
  }

  private static void draw(Board board, Notice notice) {
    var furniture = new Furniture(notice);
    var next = notice.campaign().map(weeks -> weeks.first(1));
    Furniture.ground(board, 0, 0, WIDTH, HEAD);
    Flow.one(furniture.sender(34, Palette.WHITE, Palette.INDIGO_TINT))
        .draw(board, MARGIN, 48, INSIDE, 104);
    new Paragraph(Line.bold(notice.own().text("steps.title")), 92, Palette.WHITE, false)
        .draw(board, new Part.Spot(MARGIN, 170, INSIDE, 1));
    board.fill(new Rectangle2D.Double(0, HEAD, WIDTH, HEIGHT - HEAD), Palette.PAPER);
    var parts = new ArrayList<Flow.Entry>();
    int number = 1;
    for (var step : notice.steps()) {
      var title = Paragraph.bold(step.title(), BODY, Palette.INK);
      parts.add(Flow.must(Parts.numbered(number++, title, BODY)));
    }
    next.ifPresent(
        weeks -> parts.add(Flow.must(furniture.stop(weeks.stops().getFirst(), true, 36))));
    parts.add(Flow.must(Parts.warning(notice.warning(), 34)));
    new Flow(parts, LEAST, 14, 20)
        .draw(board, MARGIN, HEAD + 26, INSIDE, HEIGHT - HEAD - 26 - FOOT);
    var origin = Origin.of(notice, notice.fromSteps()).with(next);
    Paragraph.plain(origin.text(notice), 22, Palette.SOFT_INK)
        .draw(board, new Part.Spot(MARGIN, HEIGHT - FOOT + 14, INSIDE, 1));
  }
}
