package vn.motcua.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.visit.Invented.DAY;
import static vn.motcua.kiosk.visit.Invented.TERMS;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.fleet.Code;
import vn.motcua.kiosk.fleet.Fact;
import vn.motcua.kiosk.fleet.FleetProblem;
import vn.motcua.kiosk.fleet.HamletCode;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

class FactOutboxTest {

  private static final VisitCode FIRST = VisitCode.of(DAY, 1);

  @TempDir private Path data;
  private final SetClock clock = new SetClock(DAY);
  private VisitLog log;
  private FactOutbox outbox;

  @BeforeEach
  void collect() throws StoreProblem {
    log = open();
    outbox = new FactOutbox(log, 5);
    outbox.collect(true);
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private VisitLog open() throws StoreProblem {
    var keys = Keys.open(data.resolve("keys"), data.resolve("record"));
    return VisitLog.open(data.resolve("record"), keys, TERMS, clock);
  }

  private Visit.Id visit(VisitCode code, State state) throws StoreProblem {
    log.write(log.seal(Invented.visit(code, "step-otp", state)));
    return log.find(code).orElseThrow().id();
  }

  private Fact only() throws FleetProblem {
    var facts = outbox.next(10);
    assertThat(facts).hasSize(1);
    return facts.getFirst();
  }

  @Test
  void aVisitIsToldOnceItIsOver() throws StoreProblem, FleetProblem {
    visit(FIRST, State.OPEN);
    assertThat(outbox.next(10)).isEmpty();

    clock.set(DAY, "09:12");
    visit(FIRST, State.FINISHED);

    var fact = only();
    assertThat(fact.version()).isEqualTo(1);
    assertThat(fact.day()).isEqualTo(DAY);
    assertThat(fact.pathway()).contains(new Code("new-level-1"));
    assertThat(fact.state()).isEqualTo(State.FINISHED);
    assertThat(fact.troubles()).containsExactly(new Code("no-sms"));
    assertThat(fact.steps()).isEqualTo(7);
    assertThat(fact.done()).isEqualTo(1);
    assertThat(fact.minutes()).hasValue(12);
  }

  @Test
  void whatIsAmendedBeforeItWasSentTakesNoMoreRoom() throws StoreProblem, FleetProblem {
    var id = visit(FIRST, State.FINISHED);
    var desk = new DeskNotes(log, clock);
    for (int i = 0; i < 20; i++) {
      desk.mark(id, Optional.of(i % 2 == 0 ? Mark.ACTIVATED : Mark.SMS_CAME), "an");
    }
    log.correct(log.find(FIRST).orElseThrow(), "thôn Trung");

    assertThat(only().version()).isGreaterThan(10);
    assertThat(only().hamlet()).contains(HamletCode.of("thôn Trung"));
  }

  @Test
  void whatIsAmendedWhileItIsSentIsSentAgain() throws StoreProblem, FleetProblem {
    var id = visit(FIRST, State.FINISHED);
    var sent = outbox.next(10);
    new DeskNotes(log, clock).mark(id, Optional.of(Mark.LEVEL_2), "an");
    outbox.done(sent);

    assertThat(only().version()).isEqualTo(2);
    assertThat(only().id()).isEqualTo(sent.getFirst().id());
    assertThat(only().referred()).isTrue();
    outbox.done(outbox.next(10));
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void ofVisitsThatNobodyAgreedToHaveKeptOnlyTheCountIsTold() throws StoreProblem, FleetProblem {
    clock.set(DAY, "09:00");
    log.write(log.seal(Invented.unnamed(FIRST, "step-otp", State.OPEN)));
    clock.set(DAY, "09:30");
    log.write(log.seal(Invented.unnamed(FIRST, "step-otp", State.LEFT)));
    var fact = only();
    log.next(DAY); // Now it is in the sums, and its row is gone.

    assertThat(only()).isEqualTo(fact);
    assertThat(fact.troubled()).isTrue();
    assertThat(fact.troubles()).isEmpty();
    assertThat(fact.minutes()).isEmpty();
    assertThat(fact.hamlet()).isEmpty();
    assertThat(fact.done()).isZero();
  }

  @Test
  void anErasedVisitStaysCountedAndIsNoLongerLinked() throws StoreProblem, FleetProblem {
    visit(FIRST, State.FINISHED);
    log.erase(log.find(FIRST).orElseThrow());

    assertThat(only().version()).isEqualTo(1);
    var links =
        log.onConnection(
            h ->
                h.createQuery("SELECT count(code) + count(run) FROM outbox")
                    .mapTo(Integer.class)
                    .one());
    assertThat(links).isZero();
    outbox.done(outbox.next(10));
    assertThat(rows()).isZero();
  }

  private int rows() throws StoreProblem {
    return log.onConnection(
        h -> h.createQuery("SELECT count(*) FROM outbox").mapTo(Integer.class).one());
  }

  @Test
  void beyondTheCapWhatTheProvinceHasInPartGoesFirst() throws StoreProblem, FleetProblem {
    var old = visit(FIRST, State.FINISHED);
    outbox.done(outbox.next(10));
    new DeskNotes(log, clock).mark(old, Optional.of(Mark.ACTIVATED), "an");
    for (int number = 2; number <= 7; number++) {
      visit(VisitCode.of(DAY, number), State.FINISHED);
    }

    assertThat(outbox.trim()).isEqualTo(2);
    assertThat(outbox.next(10)).hasSize(5).allMatch(fact -> fact.version() == 1);
    assertThat(outbox.trim()).isZero();
  }

  @Test
  void aVisitCutShortIsToldAfterTheNextStart() throws StoreProblem, FleetProblem {
    visit(FIRST, State.OPEN);
    log.close();
    log = open();
    outbox = new FactOutbox(log);

    assertThat(only().state()).isEqualTo(State.INTERRUPTED);
  }

  @Test
  void whereNoProvinceIsSetNothingIsCollected() throws StoreProblem, FleetProblem {
    outbox.collect(false);
    visit(FIRST, State.FINISHED);
    assertThat(rows()).isZero();

    outbox.collect(true); // Now it is: with the visits that are still kept.
    outbox.collect(true);
    assertThat(only().version()).isEqualTo(1);
  }

  @Test
  void underAnotherNameOnlyWhatWasNeverSentIsTold() throws StoreProblem, FleetProblem {
    outbox.belongTo(new Origin("00001", 1));
    var sent = visit(FIRST, State.FINISHED);
    outbox.done(outbox.next(10));
    new DeskNotes(log, clock).mark(sent, Optional.of(Mark.ACTIVATED), "an");
    visit(VisitCode.of(DAY, 2), State.ENDED);
    outbox.belongTo(new Origin("00001", 2));

    assertThat(only().state()).isEqualTo(State.ENDED);
  }
}
