package vn.motcua.kiosk.materials;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.PaperDates;

/**
 * A leaflet to take home (tờ gấp): one A4 sheet, printed on both sides and folded once to A5. Its
 * outer side has the back on the left and the front on the right, so that the front lies on top
 * when folded; the inner side is read from left to right. To be turned over its short edge.
 *
 * <p>Body 13 pt and more: what the handout has less a point, for a hand's distance.
 */
final class Leaflet {

  private static final double WIDTH = 297;
  private static final double HEIGHT = 210;
  private static final double PANEL = WIDTH / 2;
  private static final double MARGIN = 11;
  private static final double INSIDE = PANEL - 2 * MARGIN;

  /** 14 pt; the least is 13 pt. */
  private static final double BODY = 14 * 25.4 / 72;

  private static final double LEAST = 13.0 / 14;
  private static final double HEADING = BODY * 1.3;
  private static final double TITLE = BODY * 2.5;
  private static final double SMALL = 2.7;
  private static final double GAP = 2.2;
  private static final double MOST_GAP = 12;

  private final Notice notice;
  private final Furniture furniture;

  Leaflet(Notice notice) {
    this.notice = notice;
    this.furniture = new Furniture(notice);
  }

  byte[] pdf() throws IOException {
    var title = notice.own().text("steps.title").replace('\n', ' ');
    var pages = new Pages(title, notice.words().wording().language());
    pages.add(
        WIDTH,
        HEIGHT,
        Pages.MILLIMETRE,
        board -> {
          back(board, 0);
          front(board, PANEL);
          fold(board);
        });
    pages.add(
        WIDTH,
        HEIGHT,
        Pages.MILLIMETRE,
        board -> {
          var steps = notice.steps();
          int half = half();
          panel(board, 0, steps(0, half));
          panel(board, PANEL, Stream.concat(steps(half, steps.size()).stream(), after()).toList());
          fold(board);
        });
    pages.foldable();
    return pages.pdf();
  }

  /** Marks where to fold, at the edges only. */
  private static void fold(Board board) {
    board.stroke(new Line2D.Double(PANEL, 0, PANEL, 4), Palette.RULE, 0.3);
    board.stroke(new Line2D.Double(PANEL, HEIGHT - 4, PANEL, HEIGHT), Palette.RULE, 0.3);
  }

  private void front(Board board, double x) {
    Furniture.ground(board, x, 0, PANEL, 96);
    Flow.one(furniture.sender(BODY, Palette.WHITE, Palette.INDIGO_TINT))
        .draw(board, x + MARGIN, 12, INSIDE, 24);
    new Paragraph(Line.bold(notice.own().text("steps.title")), TITLE, Palette.WHITE, false)
        .draw(board, new Part.Spot(x + MARGIN, 42, INSIDE, 1));
    var parts = new ArrayList<Flow.Entry>();
    if (!notice.goal().isBlank()) {
      parts.add(Flow.must(Paragraph.bold(notice.goal(), HEADING, Palette.INDIGO)));
    }
    parts.add(
        Flow.must(
            Paragraph.of(
                notice.own().line("steps.lead").with("office", notice.sender().office()),
                BODY,
                Palette.INK)));
    campaign().forEach(parts::add);
    new Flow(parts, LEAST, GAP, MOST_GAP).draw(board, x + MARGIN, 101, INSIDE, HEIGHT - 101 - 10);
  }

  private Stream<Flow.Entry> campaign() {
    var said = notice.words().wording();
    var dates = new PaperDates(notice.words());
    return notice.campaign().stream()
        .flatMap(
            weeks -> {
              var rows = new ArrayList<Part>();
              rows.add(Paragraph.bold(said.of(weeks.campaign().name()), BODY, Palette.INDIGO));
              for (var stop : weeks.stops().stream().limit(3).toList()) {
                var days = dates.dayOfYear(stop.from()) + " – " + dates.dayOfYear(stop.to());
                rows.add(
                    Paragraph.of(
                        Line.bold(days + ": " + String.join(", ", stop.hamlets()))
                            .plus(Line.plain(". " + said.of(stop.place()))),
                        BODY,
                        Palette.INK));
              }
              rows.add(
                  Paragraph.of(
                      notice
                          .own()
                          .line("campaign.hours")
                          .with("hours", weeks.campaign().hours().text()),
                      BODY,
                      Palette.INK));
              return Stream.of(
                  Flow.may(
                      new Parts.Framed(
                          new Parts.Stack(rows, 1),
                          4,
                          Palette.INDIGO_TINT,
                          Palette.INDIGO,
                          0.6,
                          false)));
            });
  }

  /** So many steps stand on the left that both halves have about as many tasks. */
  private int half() {
    var steps = notice.steps();
    int all = steps.stream().mapToInt(s -> s.tasks().size() + 1).sum();
    int told = 0;
    for (int i = 0; i < steps.size(); i++) {
      told += steps.get(i).tasks().size() + 1;
      if (told >= all * 0.55) {
        return i + 1;
      }
    }
    return steps.size();
  }

  private List<Flow.Entry> steps(int from, int to) {
    var entries = new ArrayList<Flow.Entry>();
    for (int i = from; i < to; i++) {
      var step = notice.steps().get(i);
      var told = new ArrayList<Part>();
      told.add(Paragraph.bold(step.title(), HEADING, Palette.INDIGO));
      step.tasks().forEach(t -> told.add(Paragraph.of(t, BODY, Palette.INK)));
      entries.add(
          Flow.must(
              new Parts.Beside(
                  new Parts.Numeral(i + 1, 9.5), 9.5, 4, new Parts.Stack(told, 0.8), false)));
    }
    return entries;
  }

  /** What stands after the steps: the message that they wait for, as it should be. */
  private Stream<Flow.Entry> after() {
    var own = notice.own();
    return notice.sms().stream()
        .map(
            sms ->
                Flow.must(
                    new Parts.Framed(
                        Parts.Stack.of(
                            0.8,
                            Paragraph.bold(own.text("message.genuine"), BODY, Palette.GREEN),
                            Paragraph.of(
                                own.line("message.sender").with("sender", sms.genuine().sender()),
                                BODY * 0.93,
                                Palette.INK),
                            Paragraph.plain(sms.genuine().text(), BODY * 0.93, Palette.INK)),
                        4,
                        Palette.GREEN_TINT,
                        Palette.GREEN,
                        0.7,
                        false)));
  }

  private void panel(Board board, double x, List<Flow.Entry> entries) {
    new Flow(entries, LEAST, GAP, MOST_GAP).draw(board, x + MARGIN, 12, INSIDE, HEIGHT - 24);
  }

  private void back(Board board, double x) {
    var parts = new ArrayList<Flow.Entry>();
    notice.level2().ifPresent(o -> parts.addAll(level2(o)));
    parts.add(Flow.must(Parts.warning(notice.warning(), BODY)));
    parts.add(
        Flow.must(
            new Parts.Beside(
                furniture.code(30),
                30,
                4,
                Parts.Stack.of(
                    1,
                    Paragraph.of(furniture.help(), BODY, Palette.INK),
                    Paragraph.of(furniture.guideAddress(), BODY, Palette.INK)))));
    var small = Paragraph.plain(origin().text(notice), SMALL, Palette.SOFT_INK);
    double source = small.height(board, INSIDE, 1);
    new Flow(parts, LEAST, GAP, MOST_GAP).draw(board, x + MARGIN, 12, INSIDE, HEIGHT - 22 - source);
    small.draw(board, new Part.Spot(x + MARGIN, HEIGHT - 7 - source, INSIDE, 1));
  }

  private List<Flow.Entry> level2(Notice.Office office) {
    var entries = new ArrayList<Flow.Entry>();
    entries.add(Flow.must(Paragraph.bold(office.title(), HEADING, Palette.INDIGO)));
    var where = Line.bold(office.police());
    entries.add(
        Flow.must(
            Paragraph.of(
                office.place().isBlank() ? where : where.plus(Line.plain(", " + office.place())),
                BODY,
                Palette.INK)));
    if (!office.hours().isEmpty()) {
      entries.add(
          Flow.must(
              new Parts.Stack(
                  office.hours().stream()
                      .<Part>map(h -> Paragraph.of(h, BODY, Palette.INK))
                      .toList(),
                  0)));
    }
    entries.add(
        Flow.must(
            new Parts.Stack(
                office.bring().stream().map(b -> Parts.ticked(b, BODY, Palette.INK)).toList(),
                0.8)));
    office.map().ifPresent(m -> entries.add(Flow.may(Furniture.map(m, 36))));
    return entries;
  }

  private Origin origin() {
    var from = new ArrayList<Provenance>();
    notice.steps().forEach(s -> from.addAll(s.from()));
    notice.sms().ifPresent(s -> from.add(s.from()));
    notice.level2().ifPresent(o -> from.addAll(o.from()));
    var origin = Origin.of(notice, from);
    return origin.with(notice.campaign());
  }
}
