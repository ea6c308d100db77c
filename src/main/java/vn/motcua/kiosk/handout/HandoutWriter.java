package vn.motcua.kiosk.handout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.handout.Handout.Done;
import vn.motcua.kiosk.handout.Handout.Footer;
import vn.motcua.kiosk.handout.Handout.Letterhead;
import vn.motcua.kiosk.handout.Handout.Level2;
import vn.motcua.kiosk.handout.Handout.Pictures;
import vn.motcua.kiosk.handout.Handout.Qr;
import vn.motcua.kiosk.handout.Handout.Sms;
import vn.motcua.kiosk.handout.Handout.Tasks;
import vn.motcua.kiosk.journey.Known;

/** Puts the words of one handout together. */
final class HandoutWriter {

  /** As many as stand beside each other with the way to the office. */
  private static final int PICTURES = 3;

  /** Keeps the groups of a telephone number on one line. */
  private static final char NO_BREAK = '\u00a0';

  private final Known known;
  private final Pathway pathway;
  private final List<Step> steps;
  private final KioskConfig config;
  private final LocalDateTime now;
  private final Words words;
  private final PaperDates dates;
  private final PersonOnPaper person;

  HandoutWriter(
      Known known, Pathway pathway, List<Step> steps, KioskConfig config, LocalDateTime now) {
    this.known = known;
    this.pathway = pathway;
    this.steps = List.copyOf(steps);
    this.config = config;
    this.now = now;
    this.words = Words.of(known.wording(), config);
    this.dates = new PaperDates(words);
    this.person = new PersonOnPaper(known, pathway, config, words);
  }

  Handout write() {
    var awaited = awaited();
    return new Handout(
        List.of(known.language()),
        letterhead(),
        words.text("headline"),
        words.wording().of(pathway.goal()),
        person.who(),
        done(),
        tasks(),
        awaited.map(this::sms),
        warning(awaited),
        pathway.level2() ? Optional.of(level2()) : Optional.empty(),
        words
            .line("help")
            .with("office", config.commune().office())
            .with("hotline", config.contacts().hotline().replace(' ', NO_BREAK)),
        new PaperExtras(known, steps, config, words, dates).extras(),
        pictures(),
        new Qr(
            config.contacts().guideAddress(),
            words.line("qr").with("site", config.contacts().site())),
        footer());
  }

  private Letterhead letterhead() {
    var commune = config.commune();
    var place = capitalised(commune.fullName());
    return new Letterhead(
        ("Ủy ban nhân dân " + commune.fullName()).toUpperCase(Words.VIETNAMESE),
        commune.office().toUpperCase(Words.VIETNAMESE),
        words.text("not-a-paper"),
        words.text("nation"),
        words.text("motto"),
        dates.placeAndDate(place, now.toLocalDate()));
  }

  private boolean isDone(int index) {
    return index < pathway.doneBefore() || known.done().contains(steps.get(index).id());
  }

  private Optional<Done> done() {
    var names = new ArrayList<String>();
    for (int index = 0; index < steps.size(); index++) {
      if (isDone(index)) {
        names.add(stepName(index));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Done(words.text("done"), names));
  }

  private List<Step> remaining() {
    var left = new ArrayList<Step>();
    for (int index = 0; index < steps.size(); index++) {
      if (!isDone(index)) {
        left.add(steps.get(index));
      }
    }
    return left;
  }

  private Tasks tasks() {
    var lines = new ArrayList<Line>();
    var validity = known.citizen().map(c -> CardValidity.of(c, known.today()));
    // Without a valid card there is no account: NĐ 69/2024/NĐ-CP Đ7. A card that still holds can
    // wait until the rest is done.
    validity.flatMap(this::expired).ifPresent(lines::add);
    remaining().forEach(s -> s.paper().forEach(task -> lines.add(words.said(task))));
    validity.flatMap(this::endsSoon).ifPresent(lines::add);
    return new Tasks(
        words.capitals("tasks"),
        lines.isEmpty() ? "" : words.text("tasks.hint"),
        lines,
        lines.isEmpty() ? Optional.of(words.line("nothing-left")) : Optional.empty(),
        words.line("rest"));
  }

  private Optional<Line> expired(CardValidity validity) {
    return validity instanceof CardValidity.Expired(LocalDate since, _, boolean onlyMonth)
        ? Optional.of(words.line("card.expired").with("date", dates.day(since, onlyMonth)))
        : Optional.empty();
  }

  /** Without the age at which it ends: with the day it would tell the whole birth date. */
  private Optional<Line> endsSoon(CardValidity validity) {
    return validity instanceof CardValidity.Valid valid && valid.endsSoon()
        ? Optional.of(
            words.line("card.ends-soon").with("date", dates.day(valid.until(), valid.onlyMonth())))
        : Optional.empty();
  }

  /** The first message that one of the steps to come waits for. */
  private Optional<Message> awaited() {
    return remaining().stream().flatMap(s -> config.guide().messageOf(s).stream()).findFirst();
  }

  private Sms sms(Message message) {
    var name = person.inTheMessage();
    var parts = List.of(message.genuine().split("\\{name\\}", -1));
    var body = Line.plain("“" + parts.getFirst());
    for (var part : parts.subList(1, parts.size())) {
      body = body.plus(Line.bold(name)).plus(Line.plain(part));
    }
    return new Sms(
        words.text("sms"),
        words.line("sms.sender").with("sender", message.sender()),
        body.plus(Line.plain("”")));
  }

  private Line warning(Optional<Message> awaited) {
    var unlike = awaited.map(m -> words.said(m.unlike())).orElse(Line.EMPTY);
    return words.scamWarning(unlike, config.guide().scamRules());
  }

  private String police() {
    return words.wording().of(config.commune().police().name());
  }

  private Level2 level2() {
    var office = config.commune().police();
    var place = words.wording().of(office.place());
    var where = words.line(place.isBlank() ? "level2.where" : "level2.where-place");
    return new Level2(
        words.text("level2"),
        where.with("police", police()).with("place", place),
        office.hours().week().stream().map(words::hours).toList(),
        words.text("level2.bring"),
        office.bring().stream().map(words::thing).toList());
  }

  /** The screens of the next steps as they were on the kiosk, and the way to the office. */
  private Pictures pictures() {
    var phones =
        remaining().stream()
            .filter(s -> s.layout() == Step.Layout.ACTIONS && !s.picture().parts().isEmpty())
            .limit(PICTURES)
            .map(s -> new Pictures.Phone(s.picture(), stepName(steps.indexOf(s))))
            .toList();
    var map = pathway.level2() ? config.commune().police().map() : Optional.<SketchMap>empty();
    return new Pictures(phones, map.map(this::map));
  }

  private String stepName(int index) {
    return words.text("step") + " " + (index + 1);
  }

  private Level2.Map map(SketchMap sketch) {
    var names = sketch.places().stream().map(p -> words.wording().of(p.name())).toList();
    return new Level2.Map(sketch, names, words.text("level2.here"));
  }

  private Footer footer() {
    var clerk = config.commune().clerk();
    return new Footer(
        words.line("code").with("code", known.code().text()),
        Optional.of(clerk)
            .filter(Predicate.not(String::isBlank))
            .map(c -> words.line("clerk").with("clerk", c))
            .orElse(Line.EMPTY),
        words.line("time").with("time", "%d:%02d".formatted(now.getHour(), now.getMinute())),
        known.code().qrText(),
        words.line("back"),
        words.line("more"));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Words.VIETNAMESE) + text.substring(1);
  }
}
