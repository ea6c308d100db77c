package vn.motcua.kiosk.materials;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.PaperDates;

/** What the posters say, one message each; how they look is {@link Poster}'s. */
final class Posters {

  /** So many stops of a campaign; who wants to know of later ones asks. */
  private static final int STOPS = 3;

  private Posters() {}

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
                Poster.BODY,
                Palette.INK)));
    var rows = new ArrayList<Part>();
    int number = 1;
    for (var step : notice.steps()) {
      rows.add(
          Parts.numbered(
              number++, Paragraph.bold(step.title(), Poster.BODY, Palette.INDIGO), Poster.BODY));
    }
    body.add(Flow.must(new Parts.Stack(rows, 2.5)));
    notice.steps().stream()
        .flatMap(s -> s.danger().stream())
        .findFirst()
        .ifPresent(d -> body.add(Flow.must(Parts.warning(d, Poster.BODY))));
    return Optional.of(
        new Poster(
            notice, title(notice, "steps.title"), body, Origin.of(notice, notice.fromSteps())));
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
    parts.add(Paragraph.bold(own.text(label), Poster.BODY, colour));
    if (genuine) {
      // Of the false one only what gives it away: its words need no spreading.
      parts.add(
          new Parts.Framed(
              Parts.Stack.of(
                  0,
                  Paragraph.of(
                      own.line("message.sender").with("sender", sms.sender()),
                      Poster.QUOTE,
                      Palette.INK),
                  Paragraph.plain(sms.text(), Poster.QUOTE, Palette.INK)),
              4,
              Palette.WHITE,
              Palette.RULE,
              0.6,
              false));
    }
    for (var clue : sms.clues()) {
      parts.add(
          genuine
              ? Parts.ticked(clue, Poster.BODY, Palette.INK)
              : new Parts.Beside(
                  new Parts.Warning(Poster.BODY * 1.1),
                  Poster.BODY * 1.1,
                  Poster.BODY * 0.5,
                  Paragraph.of(clue, Poster.BODY, Palette.INK)));
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
                              .map(b -> Parts.ticked(b, Poster.BODY, Palette.INK))
                              .toList())));
              body.add(
                  Flow.must(
                      titled(
                          own.text("level2.where"),
                          List.of(
                              Paragraph.of(
                                  Line.bold(office.police()).plus(place(office)),
                                  Poster.BODY,
                                  Palette.INK)))));
              if (!office.hours().isEmpty()) {
                body.add(
                    Flow.must(
                        titled(
                            own.text("level2.when"),
                            office.hours().stream()
                                .<Part>map(h -> Paragraph.of(h, Poster.BODY, Palette.INK))
                                .toList())));
              }
              office.map().ifPresent(m -> body.add(Flow.may(Furniture.map(m, 78))));
              if (!office.good().isEmpty()) {
                body.add(
                    Flow.may(
                        Paragraph.of(
                            own.line("level2.good").with("good", String.join(", ", office.good())),
                            Poster.BODY,
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
              var told = weeks.first(STOPS);
              var own = notice.own();
              var said = notice.words().wording();
              var dates = new PaperDates(notice.words());
              var body = new ArrayList<Flow.Entry>();
              body.add(
                  Flow.may(Paragraph.of(own.line("campaign.bring"), Poster.BODY, Palette.INK)));
              boolean next = true;
              for (var stop : told.stops()) {
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
                                Poster.BODY,
                                Palette.INDIGO),
                            Paragraph.plain(said.of(stop.place()), Poster.BODY, Palette.INK)),
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
                            Poster.BODY,
                            Palette.INK)));
              }
              body.add(
                  Flow.must(
                      Paragraph.of(
                          own.line("campaign.hours").with("hours", weeks.campaign().hours().text()),
                          Poster.BODY,
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
                                      Poster.BODY,
                                      Palette.INK))));
              Collection<Provenance> none = List.of();
              return new Poster(
                  notice,
                  Line.bold(said.of(weeks.campaign().name())),
                  body,
                  Origin.of(notice, none).with(Optional.of(told)));
            });
  }

  private static Line title(Notice notice, String key) {
    return Line.bold(notice.own().text(key));
  }

  private static Part titled(String title, List<Part> parts) {
    return Parts.Stack.of(
        2, Paragraph.bold(title, Poster.BODY, Palette.INDIGO), new Parts.Stack(parts, 2));
  }
}
