package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Walk;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.handout.Handout;

/** A visit without a screen: what a citizen with these answers meets from the first page on. */
public final class WalkedVisit {

  private static final int MOST_PAGES = 80;

  private final KioskConfig config;
  private final LocalDate day;
  private final Map<String, String> answers;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> words = new ArrayList<>();
  private Journey journey;

  private WalkedVisit(KioskConfig config, LocalDate day, Map<String, String> answers) {
    this.config = config;
    this.day = day;
    this.answers = answers;
    this.journey = Journey.atRest(config.guide(), new Patience(60, 180, 30, 20), Keeping.VISIT);
  }

  /**
   * Walks to the summary, looking at every trouble of every step.
   *
   * @param card none, valid, expired, child or small
   * @param answers question id → choice id; a question without one is a mistake
   */
  static WalkedVisit of(
      KioskConfig config, LocalDate day, String card, Map<String, String> answers) {
    var visit = new WalkedVisit(config, day, answers);
    visit.begin(card);
    for (int pages = 0; !(visit.journey.stage() instanceof Stage.Summary); pages++) {
      if (pages > MOST_PAGES) {
        throw new AssertionError("no end: " + visit.journey.stage().page());
      }
      visit.page();
    }
    visit.summary((Stage.Summary) visit.journey.stage());
    return visit;
  }

  /** Such as {@code step register}. */
  Set<String> seen() {
    return seen;
  }

  /** Whether an item, or words in “quotes”, were seen. */
  boolean met(String what) {
    return what.startsWith("“")
        ? words.stream().anyMatch(w -> w.contains(what.substring(1, what.length() - 1)))
        : seen.contains(what);
  }

  private void begin(String card) {
    config.commune().campaigns().stream()
        .flatMap(c -> c.thisWeek(day).peek(_ -> words.add(c.hours().text())))
        .forEach(stop -> stop.hamlets().forEach(h -> seen.add("campaign " + h)));
    on(new Event.Begin());
    on(new Event.Admitted(VisitCode.provisional(day, 1), day.atTime(9, 0)));
    if (card.equals("none")) {
      on(new Event.WithoutCard());
      return;
    }
    on(new Event.Agree());
    on(new Event.CardRead(new CardReading.Card(citizen(card, day), false)));
    if (journey.stage() instanceof Stage.Confirming c) {
      seen.add("card " + c.validity().getClass().getSimpleName());
    }
    on(new Event.ThatIsMe());
  }

  /** Whose card it is. */
  public static Citizen citizen(String card, LocalDate day) {
    return switch (card) {
      case "valid" -> citizen("000170000000", 1970, 2023);
      case "expired" -> citizen("000200000000", 2000, 2021);
      case "child" -> citizen("000218000000", day.getYear() - 8, 2025);
      case "small" -> citizen("000222000000", day.getYear() - 3, 2025);
      default -> throw new IllegalArgumentException("no such card: " + card);
    };
  }

  private static Citizen citizen(String id, int born, int issued) {
    return new Citizen(
        new PersonalId(id),
        Optional.of(new PersonName("Lê Thị Mẫu")),
        Optional.of(BirthDate.of(LocalDate.of(born, 3, 2))),
        Sex.FEMALE,
        Optional.empty(),
        Optional.of(LocalDate.of(issued, 5, 12)));
  }

  private void page() {
    switch (journey.stage()) {
      case Stage.Asking s -> {
        read(s.question());
        var answer = answers.get(s.question().id());
        on(new Event.Choose(Objects.requireNonNull(answer, s.question().id() + " is asked")));
        on(new Event.Next());
      }
      case Stage.Comparing s -> {
        seen.add("message " + s.message().id());
        words.add(s.message().genuine());
        read(s.message());
        on(new Event.LikeGenuine());
      }
      case Stage.Guiding s -> {
        seen.add("pathway " + s.pathway().id());
        seen.add("step " + s.step().id());
        read(s.step());
        if (!seen.contains("troubles " + s.step().id())) {
          seen.add("troubles " + s.step().id());
          on(new Event.GotStuck());
        } else {
          on(new Event.StepDone());
        }
      }
      case Stage.Stuck s -> {
        for (var remedy : s.remedies()) {
          seen.add("remedy " + remedy.id());
          read(remedy);
        }
        var calls = journey.on(new Event.StillStuck()).effects().stream();
        if (calls.anyMatch(Effect.CallClerk.class::isInstance)) {
          seen.add("clerk");
        }
        on(new Event.Solved());
      }
      default -> throw new AssertionError("on page " + journey.stage().page());
    }
  }

  /** The paper, and what the pages about the police's office and the account name. */
  private void summary(Stage.Summary s) {
    var paper = Handout.of(s.known(), s.pathway(), s.steps(), config, day.atTime(9, 0));
    seen.add("address " + paper.qr().address());
    paper.tasks().lines().forEach(l -> words.add(l.text()));
    words.add(paper.warning().text());
    read(config.commune().police());
    config.guide().on(day).utilities().forEach(u -> seen.add("utility " + u.id()));
  }

  private void read(Object shown) {
    Walk.textsIn(shown)
        .map(Text::vietnamese)
        .map(t -> t.replace("[[", "").replace("]]", "").replace("**", ""))
        .forEach(words::add);
  }

  private void on(Event event) {
    journey = journey.on(event).journey();
  }
}
