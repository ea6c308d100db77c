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
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.Marking.Written;

/** Two clerks look at the same visit, and each has his own idea of how it came out. */
class TwoClerksTest {

  private static final Optional<Mark> NONE = Optional.empty();
  private static final Optional<Mark> SMS_CAME = Optional.of(Mark.SMS_CAME);
  private static final Optional<Mark> ACTIVATED = Optional.of(Mark.ACTIVATED);
  private static final Optional<Mark> GIVEN_UP = Optional.of(Mark.GIVEN_UP);

  @TempDir private Path data;
  private VisitLog log;
  private DeskRecord desk;
  private Visit.Id visit;

  @BeforeEach
  void aVisitThatIsOver() throws StoreProblem {
    var clock = new SetClock(DAY);
    log =
        VisitLog.open(
            data.resolve("record"),
            Keys.open(data.resolve("keys"), data.resolve("record")),
            TERMS,
            clock);
    desk = DeskRecord.of(log, clock);
    log.write(log.seal(Invented.reminded(VisitCode.of(DAY, 1))));
    visit = desk.visits().of(VisitCode.of(DAY, 1)).getFirst().id();
  }

  @AfterEach
  void close() throws StoreProblem {
    log.close();
  }

  private Written mark(Optional<Mark> seen, Optional<Mark> wanted, String clerk)
      throws StoreProblem {
    return desk.notes().mark(new Marking(visit, seen, wanted), clerk);
  }

  private Optional<Mark> stands() throws StoreProblem {
    return desk.visits().of(visit).orElseThrow().mark();
  }

  @Test
  void whoComesSecondIsToldAndTheFirstMarkStands() throws StoreProblem {
    assertThat(mark(NONE, ACTIVATED, "thu")).isEqualTo(Written.DONE);
    assertThat(mark(NONE, GIVEN_UP, "mau")).isEqualTo(Written.OVERTAKEN);

    assertThat(stands()).isEqualTo(ACTIVATED);
    assertThat(desk.notes().of(visit))
        .extracting(n -> n.clerk() + " " + n.what())
        .containsExactly("thu ACTIVATED");
  }

  @Test
  void whoHasSeenTheOthersMarkMayChangeItAndBothAreInTheStory() throws StoreProblem {
    mark(NONE, SMS_CAME, "thu");
    assertThat(mark(SMS_CAME, ACTIVATED, "mau")).isEqualTo(Written.DONE);

    assertThat(stands()).isEqualTo(ACTIVATED);
    assertThat(desk.notes().of(visit))
        .extracting(n -> n.clerk() + " " + n.what())
        .containsExactly("thu SMS_CAME", "mau ACTIVATED");
  }

  @Test
  void anUndoTakesBackOnesOwnMarkAndNobodyElses() throws StoreProblem {
    var first = new Marking(visit, NONE, SMS_CAME);
    desk.notes().mark(first, "thu");
    mark(SMS_CAME, ACTIVATED, "mau");

    assertThat(desk.notes().mark(first.back(), "thu")).isEqualTo(Written.OVERTAKEN);
    assertThat(stands()).isEqualTo(ACTIVATED);
  }

  @Test
  void onesOwnMarkIsCorrectedWithoutAQuestionHoweverFastTheHand() throws StoreProblem {
    mark(NONE, SMS_CAME, "thu");
    assertThat(mark(NONE, ACTIVATED, "thu"))
        .as("before the page was drawn anew")
        .isEqualTo(Written.DONE);
    assertThat(stands()).isEqualTo(ACTIVATED);
  }

  @Test
  void aMarkThatCameWithABundleIsNotOnesOwn() throws StoreProblem {
    mark(NONE, SMS_CAME, "thu");
    var _ = log.transaction(h -> h.execute("UPDATE visit SET mark = 'LEVEL_2', edits = edits + 1"));

    assertThat(mark(SMS_CAME, ACTIVATED, "thu")).isEqualTo(Written.OVERTAKEN);
    assertThat(stands()).contains(Mark.LEVEL_2);
  }

  @Test
  void aVisitThatWasErasedOrIsUnderWayIsToldApartFromOneThatWasOvertaken() throws StoreProblem {
    log.write(log.seal(Invented.visit(VisitCode.of(DAY, 2), "step-otp", State.OPEN)));
    var open = desk.visits().of(VisitCode.of(DAY, 2)).getFirst().id();
    assertThat(desk.notes().mark(new Marking(open, NONE, ACTIVATED), "thu"))
        .isEqualTo(Written.GONE);

    log.erase(desk.visits().of(visit).orElseThrow().visit());
    assertThat(mark(NONE, ACTIVATED, "thu")).isEqualTo(Written.GONE);
    assertThat(desk.notes().of(visit)).isEmpty();
  }
}
