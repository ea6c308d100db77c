package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.ui.desk.ReminderTable;
import vn.motcua.kiosk.visit.Roster;

/** A clerk's Friday: a list comes on a stick, somebody is called, the report leaves on it. */
class DeskReportJourneyTest {

  @TempDir private Path folder;
  private DeskMorning morning;
  private Finger finger;

  @BeforeEach
  void aMorningAtTheCounter() throws Exception {
    morning = new DeskMorning(folder);
    finger = morning.finger;
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  @Test
  void aListIsTakenInSomebodyIsRemindedAndTheReportIsWrittenToTheStick() throws Exception {
    var stick = new SampleStick(folder.resolve("stick"));
    new SampleRoster(stick.folder()).write();
    Display.ask(
        () -> {
          morning.kiosk.desk().screens().chooseFiles(stick);
          return true;
        });
    morning.open();
    takeTheListIn();
    remind();

    finger.touch("tab-campaign");
    DeskMorning.await("the numbers", () -> !morning.text("#hint-next").isEmpty());
    morning.press(KeyCode.S, true);
    DeskMorning.await(
        "the file", () -> morning.text("#work .label").startsWith("Đã ghi bao-cao-hamlet"));
    try (var files = Files.list(stick.folder())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("nothing half-written beside it")
          .containsExactlyInAnyOrder(
              "danh-sach-ra-soat.csv",
              "danh-sach-nhac-2026-11-24.xlsx",
              "bao-cao-hamlet-2026-11-16-2026-12-06.xlsx");
    }
    assertThat(morning.audited())
        .contains(
            "ROSTER_TAKEN thu 1: 240 DONE", "REPORT_MADE thu hamlet 2026-11-16 2026-12-06 DONE");
  }

  private void takeTheListIn() throws Exception {
    finger.touch("tab-reminders");
    DeskMorning.await("the reminders", () -> finger.reaches("page-roster"));
    finger.touch("page-roster");
    DeskMorning.await("the lists", () -> finger.reaches("roster-choose"));
    finger.touch("roster-choose");
    DeskMorning.await(
        "the preview",
        () -> morning.text("#roster-sum").startsWith("Nhận 240 người, bỏ qua 4 dòng."));
    DeskMorning.await("what can be taken", () -> finger.reaches("roster-take"));
    finger.touch("roster-take");
    DeskMorning.await(
        "the import",
        () -> morning.text("#work .label").equals("Đã nhập 240 người, bỏ qua 4 dòng."));
    var log = morning.kiosk.record().orElseThrow();
    assertThat(new Roster(log).has(new PersonalId("000067000100"))).isTrue();
  }

  private void remind() {
    finger.touch("page-reminders");
    DeskMorning.await("who waits", () -> waiting() > 0);
    int all = waiting();
    Display.ask(
        () -> {
          ((ReminderTable) morning.kiosk.root().lookup("#reminders")).getSelectionModel().select(0);
          return true;
        });
    finger.touch("reminder-done");
    DeskMorning.await("one less", () -> waiting() == all - 1);
    morning.press(KeyCode.Z, true);
    DeskMorning.await("the same again", () -> waiting() == all);
    morning.press(KeyCode.S, true);
    DeskMorning.await(
        "the list on the stick",
        () -> morning.text("#work .label").startsWith("Đã ghi danh-sach-nhac"));
  }

  private int waiting() {
    return Display.ask(
        () ->
            morning.kiosk.root().lookup("#reminders") instanceof ReminderTable table
                ? table.getItems().size()
                : 0);
  }
}
