package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Citizens;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Stage.Asking;
import vn.motcua.kiosk.journey.Stage.Comparing;
import vn.motcua.kiosk.journey.Stage.Confirming;
import vn.motcua.kiosk.journey.Stage.Guiding;
import vn.motcua.kiosk.journey.Stage.Reminding;
import vn.motcua.kiosk.journey.Stage.Returning;
import vn.motcua.kiosk.journey.Stage.Scanning;
import vn.motcua.kiosk.journey.Stage.Summary;
import vn.motcua.kiosk.journey.Stage.TypingCode;

/** By the guidance as it is shipped. */
class ComingBackTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final VisitCode CODE = VisitCode.of(TODAY, 47);
  private static final VisitCode EARLIER = VisitCode.of(TODAY.minusDays(12), 3);
  private static final Guide GUIDE =
      ConfigReader.read(Path.of("kiosk-config"), TODAY).config().orElseThrow().guide();

  private static final List<String> TILL_LEVEL_1 =
      List.of("download-android", "open-android", "register", "sign-in", "level-1-android");

  private Journey journey = Journey.atRest(GUIDE, new Patience(60, 180, 30, 20), Keeping.FOLLOW_UP);

  @Test
  void hisCardBringsTheEarlierVisitAndTheOneQuestionThatFollowsFromIt() {
    returnsWithCard(earlier(2, "new", TILL_LEVEL_1, Outcome.WAITING));
    var returning = stage(Returning.class);
    assertThat(returning.message()).isTrue();
    assertThat(returning.way().last().orElseThrow().id()).isEqualTo("level-1-android");
    assertThat(returning.way().next().orElseThrow().id()).isEqualTo("activate");
  }

  @Test
  void whoHasTheMessageComparesItAndGoesOnToActivate() {
    returnsWithCard(earlier(2, "new", TILL_LEVEL_1, Outcome.WAITING));
    on(new Event.Resume());
    var comparing = stage(Comparing.class);
    assertThat(comparing.step().id()).isEqualTo("activate");
    assertThat(comparing.known().done()).containsExactlyElementsOf(TILL_LEVEL_1);
    on(new Event.LikeGenuine());
    assertThat(stage(Guiding.class).step().id()).isEqualTo("activate");
    on(new Event.Back());
    assertThat(stage(Guiding.class).step().id()).isEqualTo("level-1-android");
  }

  @Test
  void whoStillWaitsIsOfferedAReminder() {
    returnsWithCard(earlier(2, "new", TILL_LEVEL_1, Outcome.WAITING));
    on(new Event.NoMessageYet());
    assertThat(stage(Reminding.class).pathway().id()).isEqualTo("new");
  }

  @Test
  void whoHasWaitedTooLongIsToldHowToAsk() {
    returnsWithCard(earlier(12, "new", TILL_LEVEL_1, Outcome.WAITING));
    on(new Event.NoMessageYet());
    assertThat(stage(Guiding.class).pathway().id()).isEqualTo("overdue");
    assertThat(stage(Guiding.class).step().id()).isEqualTo("ask-approval");
    assertThat(stage(Guiding.class).known().done()).isEmpty();
  }

  @Test
  void whoWasInTheMiddleGoesOnWithTheNextStep() {
    returnsWithCard(earlier(1, "new", TILL_LEVEL_1.subList(0, 3), Outcome.CLERK));
    assertThat(stage(Returning.class).message()).isFalse();
    on(new Event.Resume());
    assertThat(stage(Guiding.class).step().id()).isEqualTo("sign-in");
  }

  @Test
  void whatTheEarlierVisitDoesNotTellIsAsked() {
    returnsWithCard(earlier(1, "lost", List.of("lock-account"), Outcome.UNKNOWN));
    on(new Event.Resume());
    assertThat(stage(Asking.class).question().id()).isEqualTo("phone");
    answer("iphone");
    assertThat(stage(Guiding.class).step().id()).isEqualTo("own-number");
    on(new Event.StepDone());
    assertThat(stage(Guiding.class).step().id()).isEqualTo("download-iphone");
  }

  @Test
  void whoWasDoneMayReadItAgainOrDoSomethingElse() {
    var all = List.of("lock-account", "own-number", "use-card");
    returnsWithCard(earlier(1, "no-smartphone-trouble", all, Outcome.DONE));
    assertThat(stage(Returning.class).isDone()).isTrue();
    var before = journey;
    on(new Event.Resume());
    assertThat(stage(Summary.class).known().done()).containsExactlyElementsOf(all);
    journey = before;
    on(new Event.StartOver());
    assertThat(stage(Asking.class).known().done()).isEmpty();
  }

  @Test
  void whoeverTypedANumberIsToldNothingOfItsVisits() {
    scanning();
    on(new Event.TypeInstead());
    Citizens.mau().id().digits().chars().forEach(d -> on(new Event.Digit(d - '0')));
    on(new Event.Next());
    on(recalled(earlier(2, "new", TILL_LEVEL_1, Outcome.WAITING)));
    on(new Event.ThatIsMe());
    assertThat(journey.stage()).isInstanceOf(Asking.class);
  }

  @Test
  void aPathwayThatIsNotShownAnyMoreIsNotGoneOnWith() {
    returnsWithCard(earlier(2, "long-gone", List.of("a-step"), Outcome.UNKNOWN));
    assertThat(journey.stage()).isInstanceOf(Asking.class);
  }

  @Test
  void theHandoutBringsTheVisitAndNobodysName() {
    scanning();
    assertThat(journey.on(new Event.CodeRead(EARLIER)).effects())
        .containsExactly(new Effect.FindVisit(EARLIER));
    var visit = earlier(12, "new", TILL_LEVEL_1, Outcome.WAITING);
    var turn = journey.on(new Event.VisitFound(EARLIER, Optional.of(visit)));
    assertThat(turn.effects()).contains(new Effect.CloseCamera());
    journey = turn.journey();
    assertThat(stage(Returning.class).known().citizen()).isEmpty();
    on(new Event.NotMe());
    assertThat(journey.stage()).isInstanceOf(Scanning.class);
  }

  @Test
  void aVisitOfWhichNothingIsKeptIsSaidNotToBeThere() {
    scanning();
    on(new Event.VisitFound(EARLIER, Optional.empty()));
    assertThat(stage(TypingCode.class).unknown()).contains(EARLIER);
    on(new Event.DeleteDigit());
    assertThat(stage(TypingCode.class).unknown()).isEmpty();
    on(new Event.StartOver());
    assertThat(journey.stage()).isInstanceOf(Asking.class);
  }

  @Test
  void theCodeCanBeTyped() {
    scanning();
    on(new Event.TypeInstead());
    on(new Event.TypeCode());
    assertThat(stage(TypingCode.class).missing()).isEqualTo(7);
    "1211003".chars().forEach(d -> on(new Event.Digit(d - '0')));
    assertThat(journey.on(new Event.Next()).effects())
        .containsExactly(new Effect.FindVisit(EARLIER));
    on(new Event.VisitFound(EARLIER, Optional.of(earlier(1, "new", List.of(), Outcome.UNKNOWN))));
    assertThat(stage(Returning.class).way().last()).isEmpty();
  }

  @Test
  void newsOfAVisitThatComesTooLateChangesNothing() {
    returnsWithCard(earlier(2, "new", TILL_LEVEL_1, Outcome.WAITING));
    var stage = journey.stage();
    on(new Event.VisitFound(EARLIER, Optional.empty()));
    assertThat(journey.stage()).isEqualTo(stage);
  }

  private static Earlier earlier(int daysAgo, String pathway, List<String> done, Outcome outcome) {
    return new Earlier(TODAY.minusDays(daysAgo), pathway, done, outcome);
  }

  private void scanning() {
    on(new Event.Begin());
    on(new Event.Admitted(CODE, TODAY.atTime(9, 0)));
    on(new Event.Agree());
  }

  private void returnsWithCard(Earlier earlier) {
    scanning();
    on(new Event.CardRead(new CardReading.Card(Citizens.mau(), false)));
    on(recalled(earlier));
    assertThat(journey.stage()).isInstanceOf(Confirming.class);
    on(new Event.ThatIsMe());
  }

  private static Event.Recalled recalled(Earlier earlier) {
    Citizen mau = Citizens.mau();
    return new Event.Recalled(mau.id(), new Remembered(false, Optional.of(earlier)));
  }

  private void answer(String choice) {
    Question question = stage(Asking.class).question();
    assertThat(question.choices()).extracting(Question.Choice::id).contains(choice);
    on(new Event.Choose(choice));
    on(new Event.Next());
  }

  private void on(Event event) {
    journey = journey.on(event).journey();
  }

  private <T extends Stage> T stage(Class<T> kind) {
    assertThat(journey.stage()).isInstanceOf(kind);
    return kind.cast(journey.stage());
  }
}
