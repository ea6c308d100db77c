package vn.motcua.kiosk.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Handout;
import vn.motcua.kiosk.handout.Line;
import vn.motcua.kiosk.handout.Words;
import vn.motcua.kiosk.materials.Notice.Office;
import vn.motcua.kiosk.materials.Notice.Sender;
import vn.motcua.kiosk.materials.Notice.Sms;
import vn.motcua.kiosk.materials.Notice.Way;
import vn.motcua.kiosk.materials.Notice.Weeks;

/** Takes from the guidance what everybody should know. */
public final class NoticeWriter {

  static final String BUNDLE = "vn.motcua.kiosk.materials.materials";

  private final KioskConfig config;
  private final Guide guide;
  private final LocalDate day;
  private final Wording wording;
  private final Words words;
  private final Words own;

  private NoticeWriter(KioskConfig config, Wording wording, LocalDate day) {
    this.config = config;
    this.guide = config.guide().on(day);
    this.day = day;
    this.wording = wording;
    this.words = Words.of(wording, config);
    this.own = Words.named(BUNDLE, wording);
  }

  /**
   * The notice of a day.
   *
   * @param day what does not hold on it is left out
   */
  public static Notice of(KioskConfig config, Edition edition, Wording wording, LocalDate day) {
    return new NoticeWriter(config, wording, day).write(edition.digest());
  }

  private Notice write(String edition) {
    var pathway = pathway(1);
    var commune = config.commune();
    return new Notice(
        words,
        own,
        day,
        edition,
        new Sender(
            commune.office(),
            commune.fullName(),
            own.text("authority").replace("{commune}", commune.fullName())
                + ", "
                + commune.province()),
        pathway.map(p -> wording.of(p.goal())).orElse(""),
        pathway.map(this::steps).orElse(List.of()),
        words.scamWarning(Line.EMPTY, guide.scamRules()),
        pathway.flatMap(this::sms),
        pathway(2).flatMap(this::office),
        campaign(),
        config.contacts());
  }

  private String police() {
    return wording.of(config.commune().police().name());
  }

  // --- the way to an account ---

  /** Where the questions lead who wants this level and is otherwise like most people. */
  private Optional<Pathway> pathway(int level) {
    var wishes = guide.levels().getOrDefault(level, Map.of());
    var given = new HashMap<String, String>();
    while (true) {
      var interview = guide.interview(given, Set.of(), wishes);
      var open = interview.last().filter(q -> !interview.answers().containsKey(q.id()));
      if (open.isEmpty()) {
        return guide.pathwayFor(interview.answers());
      }
      // The most frequent choice stands first.
      given.put(open.get().id(), open.get().choices().getFirst().id());
    }
  }

  private List<Way> steps(Pathway pathway) {
    return guide.stepsOf(pathway).stream().map(s -> way(variants(pathway, s))).toList();
  }

  /** The step and what stands in its place on other phones: those with its title. */
  private List<Step> variants(Pathway pathway, Step step) {
    return guide.pathways().stream()
        .filter(p -> p.id().equals(pathway.id()))
        .flatMap(p -> guide.stepsOf(p).stream())
        .filter(s -> s.title().equals(step.title()))
        .toList();
  }

  private Way way(List<Step> variants) {
    var first = variants.getFirst();
    var different = new ArrayList<Step>();
    for (var variant : variants) {
      if (different.stream().noneMatch(d -> d.paper().equals(variant.paper()))) {
        different.add(variant);
      }
    }
    boolean told = different.size() > 1;
    var tasks = new ArrayList<Line>();
    for (var step : different) {
      var phone = phone(step).filter(_ -> told);
      step.paper().stream()
          .map(words::said)
          .map(t -> phone.map(p -> Line.bold(p + ": ").plus(t)).orElse(t))
          .forEach(tasks::add);
    }
    return new Way(
        wording.of(first.title()),
        tasks,
        different.size() == 1
            ? first
                .note()
                .filter(n -> n.kind() == Step.Note.Kind.DANGER)
                .map(n -> words.said(n.text()))
            : Optional.empty(),
        different.stream().map(s -> page(s, phone(s).filter(_ -> told))).toList(),
        different.stream().map(Step::provenance).toList());
  }

  /** What the question calls the phone for which a step is. */
  private Optional<String> phone(Step step) {
    return guide.questions().stream()
        .filter(q -> step.when().containsKey(q.id()))
        .flatMap(q -> q.choices().stream().filter(c -> names(step, q.id()).contains(c.id())))
        .map(c -> wording.of(c.title()))
        .findFirst();
  }

  private static Set<String> names(Step step, String question) {
    return Objects.requireNonNull(step.when().get(question));
  }

  private Way.Page page(Step step, Optional<String> phone) {
    return new Way.Page(
        phone, step.picture(), step.actions().stream().map(a -> words.said(a.title())).toList());
  }

  // --- the message, level 2, the campaign ---

  private Optional<Sms> sms(Pathway pathway) {
    return guide
        .messageOf(pathway)
        .map(
            m -> {
              var forgery = m.forgeries().getFirst();
              return new Sms(
                  new Sms.Body(
                      m.sender(),
                      m.genuineFor(own.text("sample-name")),
                      m.genuineClues().stream().map(words::said).toList()),
                  new Sms.Body(
                      forgery.sender(),
                      forgery.body(),
                      forgery.clues().stream().map(words::said).toList()),
                  m.provenance());
            });
  }

  private Optional<Office> office(Pathway pathway) {
    return guide.stepsOf(pathway).stream()
        .filter(s -> s.layout() == Step.Layout.OFFICE)
        .findFirst()
        .map(this::office);
  }

  private Office office(Step step) {
    var police = config.commune().police();
    return new Office(
        wording.of(step.title()),
        police(),
        wording.of(police.place()),
        police.hours().week().stream().map(words::hours).toList(),
        police.bring().stream().map(words::thing).toList(),
        police
            .map()
            .map(
                m ->
                    new Handout.Level2.Map(
                        m,
                        m.places().stream().map(p -> wording.of(p.name())).toList(),
                        own.text("here"))),
        guide.utilities().stream()
            .filter(u -> u.level() == 2)
            .flatMap(u -> u.label().stream())
            .map(wording::of)
            .toList(),
        List.of(step.provenance()));
  }

  private Optional<Weeks> campaign() {
    return config.commune().campaigns().stream()
        .map(
            c ->
                new Weeks(
                    c,
                    c.stops().stream().filter(Predicate.not(s -> s.to().isBefore(day))).toList()))
        .filter(w -> !w.stops().isEmpty())
        .findFirst();
  }
}
