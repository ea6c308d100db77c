package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Guides;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event.Activate;
import vn.motcua.kiosk.journey.Event.Admitted;
import vn.motcua.kiosk.journey.Event.Agree;
import vn.motcua.kiosk.journey.Event.Back;
import vn.motcua.kiosk.journey.Event.Begin;
import vn.motcua.kiosk.journey.Event.Belong;
import vn.motcua.kiosk.journey.Event.CallClerk;
import vn.motcua.kiosk.journey.Event.CameraFailed;
import vn.motcua.kiosk.journey.Event.CameraWorks;
import vn.motcua.kiosk.journey.Event.CardRead;
import vn.motcua.kiosk.journey.Event.Choose;
import vn.motcua.kiosk.journey.Event.ClearDigits;
import vn.motcua.kiosk.journey.Event.CodeRead;
import vn.motcua.kiosk.journey.Event.DeleteDigit;
import vn.motcua.kiosk.journey.Event.Digit;
import vn.motcua.kiosk.journey.Event.End;
import vn.motcua.kiosk.journey.Event.EndNow;
import vn.motcua.kiosk.journey.Event.ForeignCode;
import vn.motcua.kiosk.journey.Event.GetLevel;
import vn.motcua.kiosk.journey.Event.GotStuck;
import vn.motcua.kiosk.journey.Event.Hinted;
import vn.motcua.kiosk.journey.Event.HowTo;
import vn.motcua.kiosk.journey.Event.LanguageChosen;
import vn.motcua.kiosk.journey.Event.Later;
import vn.motcua.kiosk.journey.Event.LikeFalse;
import vn.motcua.kiosk.journey.Event.LikeGenuine;
import vn.motcua.kiosk.journey.Event.Minute;
import vn.motcua.kiosk.journey.Event.More;
import vn.motcua.kiosk.journey.Event.NameTyped;
import vn.motcua.kiosk.journey.Event.Next;
import vn.motcua.kiosk.journey.Event.NoMessageYet;
import vn.motcua.kiosk.journey.Event.NoPaper;
import vn.motcua.kiosk.journey.Event.NoReminder;
import vn.motcua.kiosk.journey.Event.NotMe;
import vn.motcua.kiosk.journey.Event.NotSo;
import vn.motcua.kiosk.journey.Event.Print;
import vn.motcua.kiosk.journey.Event.Printing;
import vn.motcua.kiosk.journey.Event.Recalled;
import vn.motcua.kiosk.journey.Event.Resume;
import vn.motcua.kiosk.journey.Event.Second;
import vn.motcua.kiosk.journey.Event.ShowRemedy;
import vn.motcua.kiosk.journey.Event.Solved;
import vn.motcua.kiosk.journey.Event.StartOver;
import vn.motcua.kiosk.journey.Event.StepDone;
import vn.motcua.kiosk.journey.Event.StillHere;
import vn.motcua.kiosk.journey.Event.StillStuck;
import vn.motcua.kiosk.journey.Event.TellGroup;
import vn.motcua.kiosk.journey.Event.ThatIsMe;
import vn.motcua.kiosk.journey.Event.TryCamera;
import vn.motcua.kiosk.journey.Event.TypeCode;
import vn.motcua.kiosk.journey.Event.TypeInstead;
import vn.motcua.kiosk.journey.Event.UseHandScanner;
import vn.motcua.kiosk.journey.Event.VisitFound;
import vn.motcua.kiosk.journey.Event.Wake;
import vn.motcua.kiosk.journey.Event.WhatFor;
import vn.motcua.kiosk.journey.Event.Wish;
import vn.motcua.kiosk.journey.Event.WithoutCard;
import vn.motcua.kiosk.journey.Event.WithoutName;
import vn.motcua.kiosk.journey.Event.WithoutPhone;
import vn.motcua.kiosk.journey.Journey.Turn;
import vn.motcua.kiosk.journey.Journey.UnexpectedEvent;
import vn.motcua.kiosk.journey.Stage.Approved;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Attract;
import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Confirming;
import vn.motcua.kiosk.journey.Stage.Consent;
import vn.motcua.kiosk.journey.Stage.Ending;
import vn.motcua.kiosk.journey.Stage.Goodbye;
import vn.motcua.kiosk.journey.Stage.Grouping;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.IdleWarning;
import vn.motcua.kiosk.journey.Stage.Naming;
import vn.motcua.kiosk.journey.Stage.NoCamera;
import vn.motcua.kiosk.journey.Stage.OnPathway;
import vn.motcua.kiosk.journey.Stage.Phoning;
import vn.motcua.kiosk.journey.Stage.Purpose;
import vn.motcua.kiosk.journey.Stage.Purposes;
import vn.motcua.kiosk.journey.Stage.Reminding;
import vn.motcua.kiosk.journey.Stage.Returning;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Stuck;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.Stage.Typing;
import vn.motcua.kiosk.journey.Stage.TypingCode;
import vn.motcua.kiosk.journey.Stage.Visiting;

@Execution(ExecutionMode.CONCURRENT) // It only computes.
class JourneyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDateTime NOW = TODAY.atTime(9, 0);
  private static final VisitCode CODE = VisitCode.of(TODAY, 47);
  private static final VisitCode OTHER_CODE = VisitCode.of(TODAY, 3);
  private static final Earlier EARLIER =
      new Earlier(
          TODAY.minusDays(2), "new", List.of("install", "register"), Snapshot.Outcome.WAITING);
  private static final Guide GUIDE = Guides.small();
  private static final Patience PATIENCE = new Patience(10, 20, 20, 5);

  /** What each page offers to the touch, besides what all pages of a visit offer. */
  private static final Map<Class<? extends Stage>, Set<Class<? extends Event>>> OFFERED =
      Map.ofEntries(
          Map.entry(Attract.class, Set.of(LanguageChosen.class, Begin.class)),
          Map.entry(Consent.class, Set.of(Agree.class, WithoutCard.class, Back.class)),
          Map.entry(
              Scanning.class,
              Set.of(
                  UseHandScanner.class,
                  TryCamera.class,
                  TypeInstead.class,
                  WithoutCard.class,
                  Back.class)),
          Map.entry(
              NoCamera.class,
              Set.of(UseHandScanner.class, TypeInstead.class, WithoutCard.class, Back.class)),
          Map.entry(
              Typing.class,
              Set.of(
                  Digit.class,
                  DeleteDigit.class,
                  ClearDigits.class,
                  TypeCode.class,
                  Next.class,
                  Back.class)),
          Map.entry(
              TypingCode.class,
              Set.of(
                  Digit.class,
                  DeleteDigit.class,
                  ClearDigits.class,
                  Next.class,
                  StartOver.class,
                  Back.class)),
          Map.entry(
              Returning.class,
              Set.of(Resume.class, NoMessageYet.class, StartOver.class, NotMe.class, Back.class)),
          Map.entry(Confirming.class, Set.of(ThatIsMe.class, NotMe.class, Back.class)),
          Map.entry(Approved.class, Set.of(Activate.class, NotSo.class, Back.class)),
          Map.entry(Asking.class, Set.of(Choose.class, Next.class, WhatFor.class, Back.class)),
          Map.entry(Purposes.class, Set.of(Wish.class, More.class, Back.class)),
          Map.entry(Purpose.class, Set.of(GetLevel.class, HowTo.class, Back.class)),
          Map.entry(
              Comparing.class,
              Set.of(LikeGenuine.class, LikeFalse.class, NoMessageYet.class, Back.class)),
          Map.entry(
              Guiding.class,
              Set.of(StepDone.class, Later.class, GotStuck.class, NoMessageYet.class, Back.class)),
          Map.entry(
              Stuck.class, Set.of(ShowRemedy.class, Solved.class, StillStuck.class, Back.class)),
          Map.entry(Reminding.class, Set.of(Agree.class, NoReminder.class, Back.class)),
          Map.entry(Naming.class, Set.of(NameTyped.class, WithoutName.class, Back.class)),
          Map.entry(
              Phoning.class,
              Set.of(
                  Digit.class,
                  DeleteDigit.class,
                  ClearDigits.class,
                  Next.class,
                  WithoutPhone.class,
                  Back.class)),
          Map.entry(Summary.class, Set.of(Print.class, NoPaper.class, WhatFor.class, Back.class)),
          Map.entry(Goodbye.class, Set.of(EndNow.class, TellGroup.class, Back.class)),
          Map.entry(Grouping.class, Set.of(Belong.class, Back.class)),
          Map.entry(IdleWarning.class, Set.of(StillHere.class, EndNow.class, Back.class)),
          Map.entry(Ending.class, Set.of(StillHere.class, EndNow.class, Back.class)));

  private static final List<Event> EVENTS =
      List.of(
          new LanguageChosen(Language.ENGLISH),
          new Begin(),
          new Agree(),
          new WithoutCard(),
          new UseHandScanner(),
          new TryCamera(),
          new TypeInstead(),
          new TypeCode(),
          new Resume(),
          new StartOver(),
          new Digit(0),
          new DeleteDigit(),
          new ClearDigits(),
          new ThatIsMe(),
          new NotMe(),
          new Activate(),
          new NotSo(),
          new Choose("android"),
          new Choose("none"),
          new Choose("approved"),
          new Next(),
          new Back(),
          new StepDone(),
          new Later(),
          new GotStuck(),
          new ShowRemedy("no-otp"),
          new Solved(),
          new StillStuck(),
          new LikeGenuine(),
          new LikeFalse(),
          new NoMessageYet(),
          new NoReminder(),
          new WithoutPhone(),
          new NameTyped("Trần Thị Mẫu"),
          new WithoutName(),
          new Print(),
          new NoPaper(),
          new TellGroup(),
          new Belong("youth"),
          new WhatFor(),
          new Wish("notices"),
          new Wish("residence"),
          new More(),
          new GetLevel(),
          new HowTo(),
          new CallClerk(),
          new End(),
          new EndNow(),
          new StillHere(),
          new Minute(NOW),
          new Admitted(CODE, NOW),
          new CardRead(new CardReading.Card(Citizens.mau(), false)),
          new Recalled(Citizens.mau().id(), new Remembered(true, Optional.empty())),
          new Recalled(new PersonalId("000167000123"), new Remembered(true, Optional.empty())),
          new Recalled(Citizens.mau().id(), new Remembered(false, Optional.of(EARLIER))),
          new CodeRead(OTHER_CODE),
          new VisitFound(OTHER_CODE, Optional.of(EARLIER)),
          new VisitFound(OTHER_CODE, Optional.empty()),
          new ForeignCode(CardReading.Kind.WEB_ADDRESS),
          new Hinted(Hint.CLOSER),
          new CameraFailed("CAM-02"),
          new CameraWorks(),
          new Printing(new PrintState.Sent()),
          new Printing(new PrintState.Held("PRN-02")),
          new Second());

  @Test
  void everyReachablePageAnswersEveryEventAsItOffers() {
    Set<Stage> reached = new HashSet<>();
    var open = new ArrayDeque<Stage>();
    var pairs = new TreeMap<String, Integer>();
    open.add(atRest().stage());
    reached.add(atRest().stage());
    while (!open.isEmpty()) {
      var stage = open.remove();
      for (var event : EVENTS) {
        for (var journey : List.of(in(stage, 0), in(stage, PATIENCE.guide() + 1))) {
          var next = answer(journey, event);
          pairs.merge(stage.getClass().getSimpleName() + "/" + name(event), 1, Integer::sum);
          if (isWorthGoingOn(next) && reached.add(next)) {
            open.add(next);
          }
        }
      }
    }
    assertThat(reached.stream().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(OFFERED.keySet());
    assertThat(pairs)
        .hasSize(OFFERED.size() * (int) EVENTS.stream().map(this::name).distinct().count());
  }

  private Stage answer(Journey journey, Event event) {
    var stage = journey.stage();
    if (event instanceof Event.Touch && !isOffered(stage, event)) {
      assertThatThrownBy(() -> journey.on(event)).isInstanceOf(UnexpectedEvent.class);
      return stage;
    }
    var turn = journey.on(event);
    assertThat(journey.on(event)).as("same journey, same event, same answer").isEqualTo(turn);
    boolean erased = turn.effects().contains(new Effect.Erase());
    boolean gone = turn.journey().stage() instanceof Attract && !(stage instanceof Attract);
    assertThat(erased).as("%s on %s erases just when it leaves", event, stage).isEqualTo(gone);
    if (turn.journey().stage() instanceof Visiting v && v.known().keeping() == Keeping.NOTHING) {
      assertThat(v.known().citizen()).as("nobody is known without consent").isEmpty();
    }
    return turn.journey().stage();
  }

  private static boolean isOffered(Stage stage, Event event) {
    boolean everywhere = event instanceof End || event instanceof CallClerk;
    return OFFERED.getOrDefault(stage.getClass(), Set.of()).contains(event.getClass())
        || (everywhere && !(stage instanceof Attract));
  }

  /** From there on, a typed name makes no difference to a read one. */
  private static boolean hasTypedName(Known known) {
    return known.citizen().filter(c -> c.name().isPresent() && c.born().isEmpty()).isPresent();
  }

  /**
   * Countdowns and half-typed numbers differ only in a number; their ends are enough. Purposes do
   * not depend on the page under them; a question without an answer is enough.
   */
  private static boolean isWorthGoingOn(Stage stage) {
    if (stage.visit().filter(JourneyTest::hasTypedName).isPresent()) {
      return false;
    }
    return switch (stage) {
      case IdleWarning s -> s.secondsLeft() == PATIENCE.warning() || s.secondsLeft() == 1;
      // Whoever has said his group sees the same pages once more.
      case Visiting s when s.known().group().isPresent() -> false;
      case Goodbye s -> s.secondsLeft() == PATIENCE.goodbye() || s.secondsLeft() == 1;
      // Whom the police's list named is asked less, on pages that others see as well.
      case Asking s when !s.known().told().isEmpty() -> false;
      // Whoever comes back sees pages that others see as well, with more behind him.
      case TypingCode s -> s.digits().isEmpty() || s.missing() == 0;
      case Asking s when !s.known().done().isEmpty() -> false;
      case Asking s when isByCode(s) -> false;
      case OnPathway s when isByCode(s) -> false;
      // Whoever is reminded sees the same pages once more; the next ones are enough.
      case OnPathway s -> s.known().keeping() != Keeping.FOLLOW_UP;
      case Purposes s ->
          s.known().answers().isEmpty() && s.before() instanceof Asking at && at.chosen().isEmpty();
      default -> true;
    };
  }

  private String name(Event event) {
    return event.getClass().getSimpleName();
  }

  @Test
  void fromEveryPageOfAVisitTwoTouchesEndAndEraseIt() {
    for (var page : pagesOfAVisit()) {
      var asked = page.on(new End()).journey();
      var ended = asked.stage() instanceof Attract ? page.on(new End()) : asked.on(new EndNow());
      assertThat(ended.journey()).isEqualTo(atRest());
      assertThat(ended.effects()).endsWith(new Effect.Erase());
    }
  }

  @Test
  void everyPageOfAVisitWarnsThenErasesWhenNobodyTouchesIt() {
    for (var page : pagesOfAVisit()) {
      var journey = page;
      int seconds = 0;
      while (!(journey.stage() instanceof Attract)) {
        journey = journey.on(new Second()).journey();
        assertThat(++seconds).isLessThanOrEqualTo(PATIENCE.guide() + PATIENCE.warning() + 1);
      }
      // These two say goodbye, and take no answer for one.
      if (!(page.stage() instanceof Goodbye || page.stage() instanceof Grouping)) {
        assertThat(seconds).isGreaterThan(PATIENCE.warning());
      }
    }
  }

  @Test
  void aGroupIsSaidAtTheGoodbyeAndGoesIntoTheRecord() {
    var goodbye = goodbye();
    var said = goodbye.on(new TellGroup()).journey().on(new Belong("youth")).journey();

    assertThat(said.stage()).isInstanceOf(Goodbye.class);
    assertThat(said.on(new EndNow()).effects())
        .filteredOn(Effect.Save.class::isInstance)
        .map(Effect.Save.class::cast)
        .singleElement()
        .satisfies(
            save -> {
              assertThat(save.snapshot().known().group()).contains("youth");
              assertThat(save.snapshot().state()).isEqualTo(Snapshot.State.FINISHED);
            });
    assertThat(goodbye.on(new EndNow()).effects())
        .filteredOn(Effect.Save.class::isInstance)
        .map(Effect.Save.class::cast)
        .allSatisfy(save -> assertThat(save.snapshot().known().group()).isEmpty());
  }

  @Test
  void whoDoesNotSayHisGroupIsThankedAllTheSame() {
    var asked = goodbye().on(new TellGroup()).journey();
    for (int i = 0; i <= PATIENCE.question(); i++) {
      asked = asked.on(new Second()).journey();
    }
    assertThat(asked.stage()).isInstanceOf(Goodbye.class);
    assertThat(asked.stage().visit().orElseThrow().group()).isEmpty();
  }

  private Journey goodbye() {
    return pagesOfAVisit().stream()
        .filter(page -> page.stage() instanceof Goodbye)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTouchStartsTheWaitingAnewButADeviceDoesNot() {
    var scanning = after(new Begin(), new Admitted(CODE, NOW), new Agree());
    for (int i = 0; i < PATIENCE.question(); i++) {
      scanning = scanning.on(new Second()).journey();
    }
    var hinted = scanning.on(new Hinted(Hint.CLOSER)).journey();
    assertThat(hinted.on(new Second()).journey().stage()).isInstanceOf(IdleWarning.class);
    var touched = scanning.on(new UseHandScanner()).journey();
    assertThat(touched.on(new Second()).journey().stage()).isInstanceOf(Scanning.class);
  }

  @Test
  void stillHereComesBackToTheSamePage() {
    var guiding = guiding();
    var warned = in(guiding.stage(), PATIENCE.guide());
    var warning = warned.on(new Second()).journey();
    assertThat(warning.stage()).isEqualTo(new IdleWarning((Visiting) guiding.stage(), 20));
    assertThat(warning.on(new StillHere()).journey().stage()).isEqualTo(guiding.stage());
  }

  private static boolean isByCode(Visiting s) {
    return s.known().keeping() != Keeping.NOTHING && s.known().citizen().isEmpty();
  }

  @Test
  void backFromEachStepComesToTheOneBeforeAndTakesItsTickAway() {
    var second = guiding().on(new StepDone()).journey();
    assertThat(((Guiding) second.stage()).index()).isEqualTo(1);
    var first = second.on(new Back()).journey();
    assertThat(((Guiding) first.stage()).index()).isZero();
    assertThat(((Guiding) first.stage()).known().done()).isEmpty();
    assertThat(first.on(new Back()).journey().stage()).isInstanceOf(Asking.class);
  }

  @Test
  void whomThePolicesListNamesGoesStraightToActivation() {
    var confirming = after(new Begin(), new Admitted(CODE, NOW), new Agree(), card());
    var remembered = new Recalled(Citizens.mau().id(), new Remembered(true, Optional.empty()));
    var listed = confirming.on(remembered).journey().on(new ThatIsMe()).journey();
    assertThat(listed.stage()).isInstanceOf(Approved.class);

    var activating = listed.on(new Activate()).journey();
    assertThat(((Asking) activating.stage()).known().facts()).contains(Fact.APPROVED);
    var first = ((Asking) activating.stage()).question().id();
    assertThat(first).isEqualTo("phone");

    var asked = listed.on(new NotSo()).journey();
    assertThat(((Asking) asked.stage()).known().facts()).doesNotContain(Fact.APPROVED);
    assertThat(listed.on(new Back()).journey().stage()).isInstanceOf(Confirming.class);
  }

  @Test
  void whatIsKnownOfSomebodyElseIsNotSaid() {
    var confirming = after(new Begin(), new Admitted(CODE, NOW), new Agree(), card());
    var other =
        new Recalled(new PersonalId("000167000123"), new Remembered(true, Optional.empty()));
    var asked = confirming.on(other).journey().on(new ThatIsMe()).journey();
    assertThat(asked.stage()).isInstanceOf(Asking.class);
  }

  @Test
  void aNumberThatWasTypedTellsNobodyWhatThePolicesListSays() {
    var typing = after(new Begin(), new Admitted(CODE, NOW), new Agree(), new TypeInstead());
    for (var digit : "000167000123".chars().map(c -> c - '0').toArray()) {
      typing = typing.on(new Digit(digit)).journey();
    }
    var confirming = typing.on(new Next()).journey();
    var listed =
        new Recalled(new PersonalId("000167000123"), new Remembered(true, Optional.empty()));
    var asked = confirming.on(listed).journey().on(new ThatIsMe()).journey();

    assertThat(((Asking) asked.stage()).known().facts()).doesNotContain(Fact.APPROVED);
  }

  @Test
  void theStepThatNeedsAMessageShowsWhatAGenuineOneLooksLikeFirst() {
    var comparing = guiding().on(new StepDone()).journey().on(new StepDone()).journey();
    assertThat(comparing.stage()).isInstanceOf(Comparing.class);
    var later = comparing.on(new NoMessageYet()).journey().on(new NoReminder()).journey().stage();
    assertThat(((Summary) later).known().done()).containsExactly("install", "register");
    assertThat(comparing.on(new LikeFalse()).journey().stage())
        .isInstanceOfSatisfying(Comparing.class, s -> assertThat(s.falseOne()).isTrue());
    assertThat(comparing.on(new LikeGenuine()).journey().stage()).isInstanceOf(Guiding.class);
  }

  @Test
  void theFirstPageKnowsTheTimeInEveryLanguage() {
    var told = after(new Minute(NOW));
    assertThat(told.stage()).isEqualTo(new Attract(Language.VIETNAMESE, Optional.of(NOW), false));
    assertThat(told.on(new LanguageChosen(Language.ENGLISH)).journey().stage())
        .isEqualTo(new Attract(Language.ENGLISH, Optional.of(NOW), false));
    var visiting = after(new Begin(), new Admitted(CODE, NOW));
    assertThat(visiting.on(new Minute(NOW.plusDays(1))).journey()).isEqualTo(visiting);
  }

  @Test
  void theScreenRestsWhenNobodyHasComeForLongAndWakesAtATouch() {
    var quiet = in(new Attract(Language.VIETNAMESE), PATIENCE.rest());
    var resting = quiet.on(new Second()).journey();
    assertThat(resting.stage()).isEqualTo(new Attract(Language.VIETNAMESE, Optional.empty(), true));
    assertThat(resting.on(new Minute(NOW)).journey().stage())
        .isEqualTo(new Attract(Language.VIETNAMESE, Optional.of(NOW), true));
    var awake = resting.on(new Wake()).journey();
    assertThat(awake.stage()).isEqualTo(new Attract(Language.VIETNAMESE));
    assertThat(awake.on(new Second()).journey().stage()).isEqualTo(awake.stage());
  }

  @Test
  void aPurposeLeadsToTheLevelThatItNeeds() {
    var asking = after(new Begin(), new Admitted(CODE, NOW), new WithoutCard());
    var purpose = asking.on(new WhatFor()).journey().on(new Wish("residence")).journey();
    assertThat(purpose.stage())
        .isInstanceOfSatisfying(Purpose.class, s -> assertThat(s.utility().level()).isEqualTo(2));
    var towards = purpose.on(new GetLevel()).journey();
    assertThat(((Visiting) towards.stage()).known().wishes()).containsEntry("phone", "none");
    assertThat(towards.stage())
        .isInstanceOfSatisfying(
            Asking.class, s -> assertThat(s.question().id()).isEqualTo("progress"));
    assertThat(towards.on(new Choose("nothing")).journey().on(new Next()).journey().stage())
        .isInstanceOfSatisfying(
            Guiding.class, s -> assertThat(s.pathway().id()).isEqualTo("police"));
  }

  @Test
  void backFromThePurposesIsThePageFromWhichTheyWereOpened() {
    var summary = guiding().on(new GotStuck()).journey().on(new StillStuck()).journey();
    var purposes = summary.on(new WhatFor()).journey();
    var purpose = purposes.on(new Wish("notices")).journey();
    assertThat(purpose.on(new Back()).journey().stage()).isEqualTo(purposes.stage());
    assertThat(purposes.on(new Back()).journey().stage()).isEqualTo(summary.stage());
    assertThat(purposes.on(new More()).journey().stage()).isEqualTo(purposes.stage());
  }

  @Test
  void theRecordKeepsThePathwayWhileSomebodyLooksAtPurposes() {
    var summary = guiding().on(new GotStuck()).journey().on(new StillStuck()).journey();
    var saved = summary.on(new WhatFor()).effects().getFirst();
    assertThat(saved)
        .isInstanceOfSatisfying(
            Effect.Save.class, s -> assertThat(s.snapshot().pathway()).contains("new"));
  }

  @Test
  void whatIsLeftForLaterIsPassedButNotTickedOff() {
    var summary =
        after(
            new Begin(),
            new Admitted(CODE, NOW),
            new WithoutCard(),
            new Choose("none"),
            new Next(),
            new Choose("nothing"),
            new Next(),
            new Later());
    assertThat(summary.stage())
        .isInstanceOfSatisfying(Summary.class, s -> assertThat(s.known().done()).isEmpty());
    var here = guiding();
    assertThat(here.on(new Later()).journey()).as("nothing to be done elsewhere").isEqualTo(here);
    assertThat(summary.on(new Back()).journey().stage()).isInstanceOf(Guiding.class);
  }

  @Test
  void whoWaitsForApprovalIsAskedWhetherToBeRemindedAndTypesHisNumberOnlyIfHeLikes() {
    var asked = waiting(Keeping.FOLLOW_UP);
    assertThat(asked.stage()).isInstanceOf(Reminding.class);
    assertThat(asked.stage().visit().orElseThrow().keeping()).isEqualTo(Keeping.VISIT);

    var no = asked.on(new NoReminder()).journey().stage().visit().orElseThrow();
    assertThat(no.keeping()).isEqualTo(Keeping.VISIT);

    var typing = asked.on(new Agree()).journey();
    var without = typing.on(new WithoutPhone());
    assertThat(saved(without).known().keeping()).isEqualTo(Keeping.FOLLOW_UP);
    assertThat(saved(without).known().phone()).isEmpty();
    assertThat(saved(without).outcome()).isEqualTo(Snapshot.Outcome.WAITING);

    for (int digit : new int[] {9, 1, 2, 0, 0, 0, 0, 0, 7}) {
      assertThat(typing.on(new Next()).journey()).isEqualTo(typing);
      typing = typing.on(new Digit(digit)).journey();
    }
    var reminded = typing.on(new Next());
    assertThat(saved(reminded).known().phone()).contains(new PhoneNumber("0912000007"));
    assertThat(typing.stage().toString()).doesNotContain("0912");

    // Back to the offer and another choice: nothing of the first is left.
    var again = reminded.journey().on(new Back()).journey().on(new NoMessageYet()).journey();
    assertThat(again.stage()).isInstanceOf(Reminding.class);
    var changed = again.on(new NoReminder()).journey().stage().visit().orElseThrow();
    assertThat(changed.keeping()).isEqualTo(Keeping.VISIT);
    assertThat(changed.phone()).isEmpty();
  }

  @Test
  void whoTypedHisNumberIsAskedForHisNameAndMayLeaveItOut() {
    var typed = Citizen.ofNumber(new PersonalId("000167000000"));
    var known =
        new Known(
            CODE,
            NOW,
            Language.VIETNAMESE,
            Keeping.VISIT,
            Optional.of(typed),
            Map.of(),
            List.of(),
            List.of());
    var pathway = GUIDE.pathways().getFirst();
    var asked = in(new Reminding(known, pathway, GUIDE.stepsOf(pathway)), 0);
    var naming = asked.on(new Agree()).journey();
    assertThat(naming.stage()).isInstanceOf(Naming.class);

    var named = naming.on(new NameTyped("trần thị  mẫu ")).journey();
    assertThat(named.stage()).isInstanceOf(Phoning.class);
    var reminded = saved(named.on(new WithoutPhone())).known();
    assertThat(reminded.keeping()).isEqualTo(Keeping.FOLLOW_UP);
    assertThat(reminded.citizen().flatMap(Citizen::name)).contains(new PersonName("trần thị mẫu"));
    assertThat(new NameTyped("Trần Thị Mẫu").toString()).doesNotContain("Mẫu");

    assertThat(named.on(new Back()).journey().stage()).isInstanceOf(Naming.class);
    var neither = named.on(new Back()).journey().on(new WithoutName()).journey();
    assertThat(saved(neither.on(new WithoutPhone())).known().keeping()).isEqualTo(Keeping.VISIT);
  }

  @Test
  void nobodyIsAskedWhereTheCommuneDoesNotRemindAndNothingIsKeptWhereItKeepsNothing() {
    assertThat(waiting(Keeping.VISIT).stage()).isInstanceOf(Summary.class);
    var nothing = waiting(Keeping.NOTHING);
    assertThat(nothing.stage()).isInstanceOf(Summary.class);
    assertThat(nothing.stage().visit().orElseThrow().keeping()).isEqualTo(Keeping.NOTHING);
  }

  /** A card was read, and the message has not come. */
  private static Journey waiting(Keeping offered) {
    var journey = Journey.atRest(GUIDE, PATIENCE, offered);
    for (var event :
        List.of(
            new Begin(),
            new Admitted(CODE, NOW),
            new Agree(),
            card(),
            new ThatIsMe(),
            new Choose("android"),
            new Next(),
            new Choose("approved"),
            new Next(),
            new NoMessageYet())) {
      journey = journey.on(event).journey();
    }
    return journey;
  }

  private static Snapshot saved(Turn turn) {
    return turn.effects().stream()
        .flatMap(e -> e instanceof Effect.Save(var snapshot) ? Stream.of(snapshot) : Stream.empty())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void whoIsApprovedAlreadyStartsBehindTheStepsThatHeHasDone() {
    var comparing =
        after(
            new Begin(),
            new Admitted(CODE, NOW),
            new WithoutCard(),
            new Choose("android"),
            new Next(),
            new Choose("approved"),
            new Next());
    assertThat(comparing.stage())
        .isInstanceOfSatisfying(
            Comparing.class,
            s -> {
              assertThat(s.index()).isEqualTo(2);
              assertThat(s.known().done()).containsExactly("install", "register");
            });
  }

  @Test
  void thePaperIsSentOnceHoweverOftenTheButtonIsTouched() {
    var summary = guiding().on(new GotStuck()).journey().on(new StillStuck()).journey();
    var sending = summary.on(new Print());
    assertThat(sending.effects()).hasOnlyElementsOfType(Effect.PrintHandout.class).hasSize(1);
    assertThat(sending.journey().on(new Print()).effects()).isEmpty();
    var held = sending.journey().on(new Printing(new PrintState.Held("PRN-02"))).journey();
    assertThat(((Summary) held.stage()).print()).isEqualTo(new PrintState.Held("PRN-02"));
    assertThat(held.on(new Printing(new PrintState.Sent())).journey().stage())
        .isInstanceOf(Goodbye.class);
  }

  @Test
  void whoSaysThatTheCardIsNotHisIsForgotten() {
    var asking = after(new Begin(), new Admitted(CODE, NOW), new Agree(), card(), new ThatIsMe());
    assertThat(((Visiting) asking.stage()).known().citizen()).isPresent();
    var scanning = asking.on(new Back()).journey().on(new NotMe()).journey();
    assertThat(((Visiting) scanning.stage()).known().citizen()).isEmpty();
  }

  @Test
  void twelveDigitsGoOnAndFewerDoNot() {
    var typing = after(new Begin(), new Admitted(CODE, NOW), new Agree(), new TypeInstead());
    for (int i = 0; i < 11; i++) {
      typing = typing.on(new Digit(i % 10)).journey();
    }
    assertThat(typing.on(new Next()).journey()).isEqualTo(typing);
    var full = typing.on(new Digit(7)).journey().on(new Digit(8)).journey();
    assertThat(full.stage()).hasToString("Typing[12 digits]");
    assertThat(full.on(new Next()).journey().stage())
        .isInstanceOfSatisfying(
            Confirming.class, s -> assertThat(s.citizen().id().digits()).isEqualTo("012345678907"));
  }

  @Test
  void theVisitIsWrittenWheneverThePageChanges() {
    var journey = atRest();
    for (var event :
        List.of(
            new Begin(),
            new Admitted(CODE, NOW),
            new Agree(),
            card(),
            new ThatIsMe(),
            new Choose("android"),
            new Next(),
            new Choose("nothing"),
            new Next(),
            new StepDone())) {
      var turn = journey.on(event);
      boolean moved = !turn.journey().stage().page().equals(journey.stage().page());
      assertThat(turn.effects().stream().filter(Effect.Save.class::isInstance).count())
          .as("after %s", event)
          .isEqualTo(moved ? 1 : 0);
      journey = turn.journey();
    }
  }

  @Test
  void whatEndedBeforeTheDayOfTheVisitIsNotShownThoughTheKioskWasNotStartedAnew() {
    var lastDay = Guides.small(TODAY.minusDays(1));
    var visits =
        Stream.of(TODAY.minusDays(1), TODAY)
            .map(
                day ->
                    Stream.of(new Begin(), new Admitted(CODE, day.atTime(9, 0)), new WithoutCard())
                        .reduce(
                            Journey.atRest(lastDay, PATIENCE, Keeping.FOLLOW_UP),
                            (journey, event) -> journey.on(event).journey(),
                            (_, later) -> later));
    assertThat(visits.map(v -> ((Asking) v.stage()).of())).containsExactly(2, 1);
  }

  @Test
  void addressesPeopleByTheirCard() {
    var known = ((Visiting) guiding().stage()).known();
    assertThat(known.wording().address()).isEqualTo("bà");
    assertThat(known.withoutCitizen().wording().address()).isEqualTo("ông/bà");
  }

  private static Journey guiding() {
    return after(
        new Begin(),
        new Admitted(CODE, NOW),
        new Agree(),
        card(),
        new ThatIsMe(),
        new Choose("android"),
        new Next(),
        new Choose("nothing"),
        new Next());
  }

  private static CardRead card() {
    return new CardRead(new CardReading.Card(Citizens.mau(), false));
  }

  /** One journey for each kind of page that a visit can be on. */
  private static List<Journey> pagesOfAVisit() {
    var consent = after(new Begin(), new Admitted(CODE, NOW));
    var scanning = consent.on(new Agree()).journey();
    var stuck = guiding().on(new GotStuck()).journey();
    var summary = stuck.on(new StillStuck()).journey();
    return Stream.of(
            consent,
            scanning,
            scanning.on(new CameraFailed("CAM-02")).journey(),
            scanning.on(new TypeInstead()).journey(),
            scanning.on(card()).journey(),
            scanning.on(card()).journey().on(new ThatIsMe()).journey(),
            guiding(),
            guiding().on(new StepDone()).journey().on(new StepDone()).journey(),
            stuck,
            summary,
            summary.on(new NoPaper()).journey())
        .collect(
            LinkedHashMap<String, Journey>::new, (m, j) -> m.put(j.stage().page(), j), Map::putAll)
        .values()
        .stream()
        .toList();
  }

  private static Journey after(Event... events) {
    var journey = atRest();
    for (var event : events) {
      journey = journey.on(event).journey();
    }
    return journey;
  }

  private static Journey in(Stage stage, int quiet) {
    return new Journey(GUIDE, PATIENCE, Keeping.FOLLOW_UP, stage, quiet);
  }

  private static Journey atRest() {
    return Journey.atRest(GUIDE, PATIENCE, Keeping.FOLLOW_UP);
  }
}
