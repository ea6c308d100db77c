package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.walk.DeskMorning;
import vn.motcua.kiosk.app.walk.SampleVisits;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Mark;
import vn.motcua.kiosk.visit.Rights;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.Visit;

/** A page of the desk shows a visit while somebody else writes about it into the same record. */
class TwoDesksTest {

  private static final VisitCode CODE = VisitCode.of(DeskMorning.DAY, SampleVisits.WAITING);

  @TempDir private Path folder;
  private DeskMorning morning;
  private DeskRecord other;
  private Visit.Id visit;

  @BeforeEach
  void theStoryIsOpen() throws Exception {
    morning = new DeskMorning(folder);
    other = DeskRecord.of(morning.kiosk.record().orElseThrow(), morning.clock);
    visit = other.visits().of(CODE).getFirst().id();
    morning.open();
    morning.touch("open-" + CODE.text());
    DeskMorning.await("the story", () -> morning.finger.reaches("mark-activated"));
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private void otherMarks(Mark mark) throws StoreProblem {
    assertThat(other.notes().mark(visit, Optional.of(mark), "mau")).isTrue();
  }

  private Optional<Mark> stands() throws StoreProblem {
    return other.visits().of(visit).orElseThrow().mark();
  }

  @Test
  void theSecondMarkIsNotWrittenOverTheFirstAndThePageThenShowsIt() throws Exception {
    otherMarks(Mark.GIVEN_UP);
    morning.finger.touch("mark-activated");
    DeskMorning.await("why not", () -> morning.text(".desk .toast").startsWith("DSK-09"));
    DeskMorning.await("the other's", () -> morning.text(".story .pill").equals("Bỏ dở"));
    assertThat(morning.finger.reaches("undo")).as("there is nothing to undo").isFalse();
    assertThat(stands()).contains(Mark.GIVEN_UP);

    morning.finger.touch("mark-activated");
    DeskMorning.await("now knowingly", () -> morning.text(".story .pill").equals("Đã kích hoạt"));
    assertThat(stands()).contains(Mark.ACTIVATED);
    assertThat(morning.audited())
        .containsSubsequence(
            "OUTCOME_MARKED thu " + CODE.text() + " FAILED",
            "OUTCOME_MARKED thu " + CODE.text() + " DONE");
  }

  @Test
  void anUndoDoesNotTakeBackWhatTheOtherWroteSince() throws Exception {
    morning.finger.touch("mark-activated");
    DeskMorning.await("the undo", () -> morning.finger.reaches("undo"));
    otherMarks(Mark.LEVEL_2);

    morning.press(KeyCode.Z, true);
    DeskMorning.await("why not", () -> morning.text(".desk .toast").startsWith("DSK-09"));
    assertThat(stands()).contains(Mark.LEVEL_2);
  }

  @Test
  void aVisitThatWasErasedMeanwhileIsNamedAndNothingIsOffered() throws Exception {
    var log = morning.kiosk.record().orElseThrow();
    new Rights(log, (_, _, _) -> {}).erase(log.find(CODE).orElseThrow());
    morning.finger.touch("mark-activated");
    DeskMorning.await("why not", () -> morning.text(".desk .toast").startsWith("DSK-02"));
    assertThat(morning.finger.reaches("undo")).isFalse();
  }
}
