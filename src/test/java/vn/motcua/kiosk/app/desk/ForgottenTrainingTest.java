package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.app.walk.DeskMorning;
import vn.motcua.kiosk.journey.Stage;

/** The trainees have gone home, and nobody has ended the training: citizens come. */
class ForgottenTrainingTest {

  @TempDir private Path folder;
  private DeskMorning morning;

  @BeforeEach
  void aTraining() throws Exception {
    morning = new DeskMorning(folder);
    morning.open();
    openTraining();
    DeskMorning.await("the page", () -> morning.finger.reaches("training-begin"));
    morning.fill("#trainee", "Người Học Mẫu");
    morning.touch("training-begin");
    DeskMorning.await("the mark", () -> band().startsWith("TẬP HUẤN – không ghi lại"));
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private void openTraining() {
    morning.touch("tab-campaign");
    morning.touch("page-training");
  }

  /** What the citizens' screen says of it. */
  private String band() {
    return Display.ask(
        () ->
            morning.kiosk.root().lookup(".training-band") instanceof Labeled band
                ? band.getText()
                : "");
  }

  private void minutesPass(int minutes) {
    morning.clock.jump(Duration.ofMinutes(minutes));
  }

  @Test
  void itSaysThatItIsAboutToEndAndEnds() {
    minutesPass(26);
    DeskMorning.await("the notice", () -> band().contains("sắp tự kết thúc"));
    minutesPass(5);
    DeskMorning.await("no mark", () -> band().isEmpty());
    DeskMorning.await(
        "a line in the log", () -> morning.audited().contains("TRAINING_ENDED kiosk DONE"));

    morning.touch("leave-desk");
    morning.citizenComes();
    assertThat(morning.onlooker.visit().orElseThrow().code().number())
        .as("counted like any other")
        .doesNotStartWith("T");
  }

  @Test
  void aClerkWhoOpensItsPageGoesOn() {
    minutesPass(26);
    DeskMorning.await("the notice", () -> band().contains("sắp tự kết thúc"));
    DeskMorning.await("a locked desk", () -> morning.finger.reaches("leave-desk"));
    morning.open();
    openTraining();
    DeskMorning.await("it goes on", () -> band().startsWith("TẬP HUẤN – không ghi lại"));
    minutesPass(6);
    DeskMorning.await("a locked desk", () -> morning.finger.reaches("leave-desk"));
    assertThat(band()).startsWith("TẬP HUẤN – không ghi lại");
  }

  @Test
  void aVisitUnderWayIsNotCutOffAndNoOtherFollows() {
    morning.touch("lesson-old-card");
    morning.touch("training-do");
    morning.onlooker.await("an erased screen", Stage.Attract.class::isInstance);
    morning.somebodyComes();
    minutesPass(31);
    morning.touch("end");
    morning.onlooker.await("the question", Stage.Ending.class::isInstance);
    assertThat(band()).startsWith("TẬP HUẤN");
    morning.touch("end-now");
    DeskMorning.await("no mark", () -> band().isEmpty());
  }
}
