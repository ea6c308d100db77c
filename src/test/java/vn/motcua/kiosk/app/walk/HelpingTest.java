package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.app.machine.Display;
import vn.motcua.kiosk.journey.Stage;

/** A call from the citizen's page, taken over at the desk and given back. */
class HelpingTest {

  @TempDir private Path folder;
  private DeskMorning morning;

  @BeforeEach
  void aCallForHelp() throws Exception {
    morning = new DeskMorning(folder);
    morning.somebodyComes();
    morning.finger.touch("call-clerk");
    morning.open();
    morning.touch("call-help");
    DeskMorning.await("his page at the desk", () -> has("end"));
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private boolean has(String id) {
    return Display.ask(
        () ->
            morning.kiosk.root().lookup("#helped-page") instanceof Pane page
                && page.lookup("#" + id) instanceof ButtonBase);
  }

  /** Within the page at the desk. */
  private void touch(String id) {
    Display.ask(
        () -> {
          var page = morning.kiosk.root().lookup("#helped-page");
          ((ButtonBase) page.lookup("#" + id)).fire();
          return id;
        });
  }

  private boolean isVeiled() {
    return Display.ask(() -> morning.kiosk.root().lookup(".helped-veil").isVisible());
  }

  @Test
  void theClerkGoesOnWhereTheCitizenIsAndGivesTheScreenBack() {
    assertThat(isVeiled()).isTrue();
    assertThat(morning.text(".helped-words")).startsWith("Cán bộ đang làm giúp");
    var code = morning.onlooker.visit().orElseThrow().code();
    var asked = morning.onlooker.stage();

    touch("back");
    morning.onlooker.await("the page before", stage -> !stage.page().equals(asked.page()));

    morning.touch("give-back");
    DeskMorning.await("his screen is his own", () -> !isVeiled());
    DeskMorning.await(
        "a line in the log",
        () -> morning.audited().contains("HELPED thu " + code.text() + " DONE"));
    assertThat(has("end")).as("nothing is left at the desk").isFalse();
    assertThat(morning.onlooker.visit().orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void aDeskThatIsLockedGivesTheScreenBackToo() {
    morning.touch("lock");
    DeskMorning.await("his screen is his own", () -> !isVeiled());
    assertThat(has("end")).isFalse();
    assertThat(morning.onlooker.stage()).isInstanceOf(Stage.Visiting.class);
  }
}
