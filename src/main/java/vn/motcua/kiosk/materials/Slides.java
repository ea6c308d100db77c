package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.Words;

/**
 * Slides for a television, an LED screen or the kiosk while nobody is there: 1920 × 1080 pixels,
 * one thing on each, in the kiosk's own look.
 */
final class Slides {

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final double MARGIN = 90;
  private static final double INSIDE = WIDTH - 2 * MARGIN;
  private static final double TITLE = 78;
  private static final double BODY = 52;
  private static final double LEAST = 0.7;
  private static final double BAR = 112;

  private final Notice notice;
  private final Furniture furniture;
  private final Words own;
  private final Pages pages;

  private Slides(Notice notice) throws IOException {
    this.notice = notice;
    this.furniture = new Furniture(notice);
    this.own = notice.own();
    this.pages = new Pages(own.text("steps.title"), notice.words().wording().language());
  }

  /** The slides in the order in which they are shown. */
  static List<byte[]> of(Notice notice) throws IOException {
    var slides = new Slides(notice);
    slides.cover();
    slides.steps();
    slides.message();
    slides.level2();
    slides.campaign();
    return slides.pages.pictures();
  }

  private void cover() throws IOException {
    pages.add(
        WIDTH,
        HEIGHT,
        1,
        board -> {
          Furniture.ground(board, 0, 0, WIDTH, HEIGHT);
          Flow.one(furniture.sender(46, Palette.WHITE, Palette.INDIGO_TINT))
              .draw(board, MARGIN, 80, 1100, 170);
          new Paragraph(Line.bold(own.text("steps.title")), 132, Palette.WHITE, false)
              .draw(board, new Part.Spot(MARGIN, 290, INSIDE, 1));
          Paragraph.of(
                  own.line("steps.lead").with("office", notice.sender().office()),
                  BODY,
                  Palette.INDIGO_TINT)
              .draw(board, new Part.Spot(MARGIN, 690, 1500, 1));
          furniture.code(250).draw(board, new Part.Spot(WIDTH - 480, 90, 250, 1));
          Paragraph.of(furniture.guideAddress(), 36, Palette.WHITE)
              .inTheMiddle()
              .draw(board, new Part.Spot(WIDTH - 680, 360, 650, 1));
          Paragraph.plain(
                  Origin.of(notice, notice.fromSteps()).text(notice), 24, Palette.INDIGO_TINT)
              .draw(board, new Part.Spot(MARGIN, HEIGHT - 96, 860, 1));
        });
  }

  private void steps() throws IOException {
    int number = 0;
    for (var step : notice.steps()) {
      number++;
      for (var page : step.pages()) {
        var label =
            own.text(page.phone().isPresent() ? "slide.step.phone" : "slide.step")
                .replace("{number}", String.valueOf(number))
                .replace("{of}", String.valueOf(notice.steps().size()))
                .replace("{phone}", page.phone().orElse(""));
        pages.add(WIDTH, HEIGHT, 1, board -> step(board, step, page, label));
      }
    }
  }

  private void step(Board board, Notice.Way step, Notice.Way.Page page, String label) {
    plain(board, Origin.of(notice, step.from()));
    var panel = new RoundRectangle2D.Double(MARGIN, 60, 620, HEIGHT - BAR - 110, 56, 56);
    board.fill(panel, Palette.SUNK);
    furniture
        .phone(page.picture(), HEIGHT - BAR - 190)
        .draw(board, new Part.Spot(MARGIN + 20, 100, 580, 1));
    var parts = new ArrayList<Flow.Entry>();
    parts.add(Flow.must(Paragraph.bold(label, 40, Palette.SOFT_INK)));
    parts.add(Flow.must(Paragraph.bold(step.title(), TITLE, Palette.INDIGO)));
    int number = 1;
    for (var action : page.actions()) {
      parts.add(Flow.must(Parts.numbered(number++, Paragraph.of(action, BODY, Palette.INK), BODY)));
    }
    step.danger().ifPresent(d -> parts.add(Flow.must(Parts.warning(d, 44))));
    new Flow(parts, LEAST, 16, 44).draw(board, 780, 60, WIDTH - 780 - MARGIN, HEIGHT - BAR - 110);
  }

  private void message() throws IOException {
    if (notice.sms().isEmpty()) {
      return;
    }
    var sms = notice.sms().get();
    pages.add(
        WIDTH,
        HEIGHT,
        1,
        board -> {
          plain(board, Origin.of(notice, List.of(sms.from())));
          Paragraph.bold(own.text("message.title").replace('\n', ' '), TITLE, Palette.INDIGO)
              .draw(board, new Part.Spot(MARGIN, 50, INSIDE, 1));
          double half = INSIDE / 2 - 20;
          var both =
              new Parts.Beside(
                  sms("message.genuine", sms.genuine(), Palette.GREEN, Palette.GREEN_TINT),
                  half,
                  40,
                  sms("message.forgery", sms.forgery(), Palette.RED, Palette.RED_TINT),
                  false);
          new Flow(List.of(Flow.must(both)), LEAST, 0, 0)
              .draw(board, MARGIN, 170, INSIDE, HEIGHT - BAR - 200);
        });
  }

  private Part sms(String label, Notice.Sms.Body sms, Color colour, Color tint) {
    boolean genuine = colour.equals(Palette.GREEN);
    var parts = new ArrayList<Part>();
    parts.add(Paragraph.bold(own.text(label), 48, colour));
    parts.add(
        Paragraph.of(own.line("message.sender").with("sender", sms.sender()), 38, Palette.INK));
    parts.add(
        new Parts.Framed(
            Paragraph.plain(sms.text(), 36, Palette.INK), 24, Palette.WHITE, colour, 2, false));
    for (var clue : sms.clues()) {
      parts.add(
          genuine
              ? Parts.ticked(clue, 44, Palette.INK)
              : new Parts.Beside(
                  new Parts.Warning(46), 46, 22, Paragraph.of(clue, 44, Palette.INK)));
    }
    return new Parts.Framed(new Parts.Stack(parts, 18), 32, tint, colour, 6, !genuine);
  }

  private void level2() throws IOException {
    if (notice.level2().isEmpty()) {
      return;
    }
    var office = notice.level2().get();
    pages.add(
        WIDTH,
        HEIGHT,
        1,
        board -> {
          plain(board, Origin.of(notice, office.from()));
          Paragraph.bold(office.title(), TITLE * 0.85, Palette.INDIGO)
              .draw(board, new Part.Spot(MARGIN, 50, INSIDE, 1));
          var bring = new ArrayList<Part>();
          bring.add(Paragraph.bold(own.text("level2.bring"), BODY, Palette.INDIGO));
          office.bring().forEach(b -> bring.add(Parts.ticked(b, 46, Palette.INK)));
          var where = new ArrayList<Part>();
          where.add(Paragraph.bold(office.police(), BODY, Palette.INDIGO));
          if (!office.place().isBlank()) {
            where.add(Paragraph.plain(office.place(), 44, Palette.INK));
          }
          office.hours().forEach(h -> where.add(Paragraph.of(h, 44, Palette.INK)));
          office.map().ifPresent(m -> where.add(Furniture.map(m, 340)));
          var both =
              new Parts.Beside(
                  new Parts.Stack(bring, 30), 840, 60, new Parts.Stack(where, 22), false);
          new Flow(List.of(Flow.must(both)), LEAST, 0, 0)
              .draw(board, MARGIN, 200, INSIDE, HEIGHT - BAR - 240);
        });
  }

  private void campaign() throws IOException {
    if (notice.campaign().isEmpty()) {
      return;
    }
    var weeks = notice.campaign().get();
    var said = notice.words().wording();
    pages.add(
        WIDTH,
        HEIGHT,
        1,
        board -> {
          plain(board, Origin.of(notice, List.of()).with(notice.campaign()));
          var parts = new ArrayList<Flow.Entry>();
          parts.add(
              Flow.must(Paragraph.bold(said.of(weeks.campaign().name()), TITLE, Palette.INDIGO)));
          for (var stop : weeks.stops()) {
            boolean next = stop.equals(weeks.stops().getFirst());
            var row = furniture.stop(stop, next, 50);
            parts.add(next ? Flow.must(row) : Flow.may(row));
          }
          parts.add(
              Flow.must(
                  Paragraph.of(
                      own.line("campaign.hours").with("hours", weeks.campaign().hours().text()),
                      BODY,
                      Palette.INK)));
          new Flow(parts, LEAST, 18, 34).draw(board, MARGIN, 50, INSIDE, HEIGHT - BAR - 100);
        });
  }

  /** The light ground, and at its foot whose slide it is and of which day. */
  private void plain(Board board, Origin origin) {
    board.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Palette.PAPER);
    board.fill(new Rectangle2D.Double(0, HEIGHT - BAR, WIDTH, BAR), Palette.WHITE);
    Flow.one(furniture.sender(30, Palette.INK, Palette.SOFT_INK))
        .draw(board, MARGIN, HEIGHT - BAR + 10, 840, BAR - 20);
    var text = Paragraph.plain(origin.text(notice), 24, Palette.SOFT_INK);
    double height = text.height(board, 860, 1);
    text.draw(board, new Part.Spot(WIDTH - MARGIN - 860, HEIGHT - BAR / 2 - height / 2, 860, 1));
  }
}
