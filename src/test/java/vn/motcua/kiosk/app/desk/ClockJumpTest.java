package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.walk.DeskMorning;
import vn.motcua.kiosk.app.walk.SampleVisits;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.visit.DeskNote;
import vn.motcua.kiosk.visit.DeskRecord;
import vn.motcua.kiosk.visit.Mark;

/** The desk is open when the clock is set, when midnight comes, and when a laptop wakes up. */
class ClockJumpTest {

  private static final VisitCode CODE = VisitCode.of(DeskMorning.DAY, SampleVisits.WAITING);

  @TempDir private Path folder;
  private DeskMorning morning;

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    morning = new DeskMorning(folder);
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private void openStory() {
    morning.open();
    morning.touch("open-" + CODE.text());
    DeskMorning.await("the story", () -> morning.finger.reaches("mark-activated"));
  }

  private int rows() {
    return Display.ask(
        () ->
            morning.kiosk.root().lookup(".table-view") instanceof TableView<?> table
                ? table.getItems().size()
                : -1);
  }

  @Test
  void aLaptopThatSleptWithAnOpenDeskWakesUpLocked() {
    openStory();
    morning.clock.jump(Duration.ofHours(3));
    DeskMorning.await("a locked desk", () -> morning.finger.reaches("leave-desk"));
    assertThat(Display.<Boolean>ask(() -> morning.kiosk.root().lookup(".story") == null)).isTrue();
    assertThat(morning.audited()).endsWith("DESK_LOCKED thu DONE");
  }

  @Test
  void aClockThatIsSetBackTakesNothingFromTheClerk() throws Exception {
    openStory();
    morning.clock.jump(Duration.ofHours(-2));
    morning.finger.touch("mark-activated");
    DeskMorning.await("the mark", () -> morning.text(".story .pill").equals("Đã kích hoạt"));

    var record = DeskRecord.of(morning.kiosk.record().orElseThrow(), morning.clock);
    var row = record.visits().of(CODE).getFirst();
    assertThat(row.mark()).isEqualTo(Optional.of(Mark.ACTIVATED));
    assertThat(record.notes().of(row.id())).extracting(DeskNote::clerk).containsExactly("thu");

    morning.press(KeyCode.Z, true);
    DeskMorning.await("what was before", () -> morning.text(".story .pill").equals("Chờ duyệt"));
    assertThat(morning.finger.reaches("leave-desk")).as("still open").isFalse();
  }

  @Test
  void aCallDoesNotWaitForLessThanNothing() {
    morning.somebodyComes();
    morning.finger.touch("call-clerk");
    morning.open();
    DeskMorning.await("the call", () -> morning.finger.reaches("call-go"));
    morning.clock.jump(Duration.ofMinutes(1));
    DeskMorning.await(
        "the call's time", () -> morning.text(".call-where").endsWith("đã chờ 1 phút"));
    morning.clock.jump(Duration.ofMinutes(-30));
    DeskMorning.await(
        "a call of just now", () -> morning.text(".call-where").contains("vừa gọi lúc"));
    morning.finger.touch("call-go");
    DeskMorning.await("nobody calls", () -> !morning.finger.reaches("call-go"));
  }

  @Test
  void atMidnightTheOpenDeskTurnsToTheNewDay() throws Exception {
    morning.open();
    morning.clock.jump(Duration.ofHours(14).plusMinutes(58));
    DeskMorning.await("a locked desk", () -> morning.finger.reaches("leave-desk"));
    morning.open();
    DeskMorning.await("today's visits", () -> rows() > 0);
    morning.clock.jump(Duration.ofSeconds(100));
    morning.press(KeyCode.F5, false);
    morning.clock.jump(Duration.ofSeconds(100));
    morning.press(KeyCode.F5, false);
    DeskMorning.await("a day without visits", () -> rows() == 0);
    assertThat(morning.finger.reaches("tab-today")).as("the clerk is still there").isTrue();
    var log = morning.kiosk.record().orElseThrow();
    assertThat(log.next(DeskMorning.DAY.plusDays(1)).number()).isEqualTo("001");
  }
}
