package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.PaperDates;

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

  private static final double LEAST = BODY_CAPITAL_MM / Face.CAPITAL;

  /** A little larger than it must be, so that there is something to give. */
  private static final double BODY = LEAST * 1.1;

  private static final double HEADLINE = HEADLINE_CAPITAL_MM / Face.CAPITAL * 1.02;

  /** A message as it stands on a phone; the lines under it say again what matters. */
  private static final double QUOTE = 7.1 / Face.CAPITAL * BODY / LEAST;

  private static final double SMALL = 4.6;
  private static final double CODE = 46;

  /** So many stops of a campaign; who wants to know of later ones asks. */
  private static final int STOPS = 3;

  private final Notice notice;
  private final Furniture furniture;
  private final Line headline;
  private final List<Flow.Entry> body;
  private final Origin origin;

  private Poster(Notice notice, Line headline, List<Flow.Entry> body, Origin origin) {
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

  // --- its messages ---

  /** The way to an account; nothing if the guidance has none. */
  static Optional<Poster> steps(Notice notice) {
    if (notice.steps().isEmpty()) {
      return Optional.empty();
    }
    var body = new ArrayList<Flow.Entry>();
    body.add(
        Flow.may(
            Paragraph.of(
                notice.own().line("steps.lead").with("office", notice.sender().office()),
                BODY,
                Palette.INK)));
    var rows = new ArrayList<Part>();
    int number = 1;
    for (var step : notice.steps()) {
      rows.add(Parts.numbered(number++, Paragraph.bold(step.title(), BODY, Palette.INDIGO), BODY));
    }
    body.add(Flow.must(new Parts.Stack(rows, 2.5)));
    notice.steps().stream()
        .flatMap(s -> s.danger().stream())
        .findFirst()
        .ifPresent(d -> body.add(Flow.must(Parts.warning(d, BODY))));
    var from = notice.steps().stream().flatMap(s -> s.from().stream()).toList();
    return Optional.of(
        new Poster(notice, title(notice, "steps.title"), body, Origin.of(notice, from)));
  }

  /** The message to wait for, beside a false one. */
  static Optional<Poster> message(Notice notice) {
    return notice
        .sms()
        .map(
            sms -> {
              var body =
                  List.of(
                      Flow.must(sms(notice, "message.genuine", sms.genuine(), true)),
                      Flow.must(sms(notice, "message.forgery", sms.forgery(), false)));
              return new Poster(
                  notice,
                  title(notice, "message.title"),
                  body,
                  Origin.of(notice, List.of(sms.from())));
            });
  }

  private static Part sms(Notice notice, String label, Notice.Sms.Body sms, boolean genuine) {
    var own = notice.own();
    Color colour = genuine ? Palette.GREEN : Palette.RED;
    var parts = new ArrayList<Part>();
    parts.add(Paragraph.bold(own.text(label), BODY, colour));
    if (genuine) {
      // Of the false one only what gives it away: its words need no spreading.
      parts.add(
          new Parts.Framed(
              Parts.Stack.of(
                  0,
                  Paragraph.of(
                      own.line("message.sender").with("sender", sms.sender()), QUOTE, Palette.INK),
                  Paragraph.plain(sms.text(), QUOTE, Palette.INK)),
              4,
              Palette.WHITE,
              Palette.RULE,
              0.6,
              false));
    }
    for (var clue : sms.clues()) {
      parts.add(
          genuine
              ? Parts.ticked(clue, BODY, Palette.INK)
              : new Parts.Beside(
                  new Parts.Warning(BODY * 1.1),
                  BODY * 1.1,
                  BODY * 0.5,
                  Paragraph.of(clue, BODY, Palette.INK)));
    }
    return new Parts.Framed(
        new Parts.Stack(parts, 1.4),
        5,
        genuine ? Palette.GREEN_TINT : Palette.RED_TINT,
        colour,
        1.6,
        !genuine);
  }

  /** What to bring, where and when for level 2. */
  static Optional<Poster> level2(Notice notice) {
    return notice
        .level2()
        .map(
            office -> {
              var own = notice.own();
              var body = new ArrayList<Flow.Entry>();
              body.add(
                  Flow.must(
                      titled(
                          own.text("level2.bring"),
                          office.bring().stream()
                              .map(b -> Parts.ticked(b, BODY, Palette.INK))
                              .toList())));
              body.add(
                  Flow.must(
                      titled(
                          own.text("level2.where"),
                          List.of(
                              Paragraph.of(
                                  Line.bold(office.police()).plus(place(office)),
                                  BODY,
                                  Palette.INK)))));
              if (!office.hours().isEmpty()) {
                body.add(
                    Flow.must(
                        titled(
                            own.text("level2.when"),
                            office.hours().stream()
                                .<Part>map(h -> Paragraph.of(h, BODY, Palette.INK))
                                .toList())));
              }
              office.map().ifPresent(m -> body.add(Flow.may(Furniture.map(m, 78))));
              if (!office.good().isEmpty()) {
                body.add(
                    Flow.may(
                        Paragraph.of(
                            own.line("level2.good").with("good", String.join(", ", office.good())),
                            BODY,
                            Palette.INK)));
              }
              return new Poster(
                  notice, title(notice, "level2.title"), body, Origin.of(notice, office.from()));
            });
  }

  private static Line place(Notice.Office office) {
    return office.place().isBlank() ? Line.EMPTY : Line.plain(", " + office.place());
  }

  /** Where people are helped week by week; nothing while there is no campaign. */
  static Optional<Poster> campaign(Notice notice) {
    return notice
        .campaign()
        .map(
            weeks -> {
              var own = notice.own();
              var said = notice.words().wording();
              var dates = new PaperDates(notice.words());
              var body = new ArrayList<Flow.Entry>();
              body.add(Flow.may(Paragraph.of(own.line("campaign.bring"), BODY, Palette.INK)));
              boolean next = true;
              for (var stop : weeks.stops().stream().limit(STOPS).toList()) {
                var days =
                    own.text("campaign.days")
                        .replace("{from}", dates.dayOfYear(stop.from()))
                        .replace("{to}", dates.dayOfYear(stop.to()));
                var row =
                    new Parts.Framed(
                        Parts.Stack.of(
                            1,
                            Paragraph.of(
                                Line.bold(days + ":  " + String.join(", ", stop.hamlets())),
                                BODY,
                                Palette.INDIGO),
                            Paragraph.plain(said.of(stop.place()), BODY, Palette.INK)),
                        7,
                        next ? Palette.INDIGO_TINT : Palette.WHITE,
                        Palette.INDIGO,
                        next ? 1.8 : 0.7,
                        false);
                body.add(Flow.must(row));
                next = false;
              }
              if (weeks.stops().size() > STOPS) {
                body.add(
                    Flow.must(
                        Paragraph.of(
                            own.line("campaign.more").with("office", notice.sender().office()),
                            BODY,
                            Palette.INK)));
              }
              body.add(
                  Flow.must(
                      Paragraph.of(
                          own.line("campaign.hours").with("hours", weeks.campaign().hours().text()),
                          BODY,
                          Palette.INK)));
              weeks
                  .campaign()
                  .contact()
                  .ifPresent(
                      c ->
                          body.add(
                              Flow.must(
                                  Paragraph.of(
                                      own.line("campaign.contact").with("contact", said.of(c)),
                                      BODY,
                                      Palette.INK))));
              Collection<Provenance> none = List.of();
              return new Poster(
                  notice,
                  Line.bold(said.of(weeks.campaign().name())),
                  body,
                  Origin.of(notice, none).until(weeks.stops().getLast().to()));
            });
  }

  private static Line title(Notice notice, String key) {
    return Line.bold(notice.own().text(key));
  }

  private static Part titled(String title, List<Part> parts) {
    return Parts.Stack.of(
        2, Paragraph.bold(title, BODY, Palette.INDIGO), new Parts.Stack(parts, 2));
  }

  // --- its pages ---

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
