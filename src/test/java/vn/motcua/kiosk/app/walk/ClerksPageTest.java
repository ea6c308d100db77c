package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead and the clerks, on the real pages of a whole kiosk. */
class ClerksPageTest {

  private static final String OTHERS = "408261";

  @TempDir private Path folder;
  private DeskMorning morning;

  @BeforeEach
  void aLeadAtTheClerks() throws Exception {
    morning = new DeskMorning(folder);
    morning.open();
    morning.touch("tab-machine");
    morning.touch("page-clerks");
  }

  @AfterEach
  void closingTime() {
    morning.close();
  }

  private void typeTwice(String first, String second) {
    first.chars().forEach(d -> morning.touch("key-" + (char) d));
    morning.touch("clerk-save");
    second.chars().forEach(d -> morning.touch("key-" + (char) d));
    morning.touch("clerk-save");
  }

  private void said(String words) {
    DeskMorning.await(words, () -> morning.text(".desk .toast").startsWith(words));
  }

  @Test
  void aClerkIsAddedGetsANewPinAndLeaves() {
    morning.fill("#clerk-name", "Lê Thị Mẫu");
    typeTwice(OTHERS, OTHERS);
    DeskMorning.await("him in the list", () -> morning.finger.reaches("reset-mau"));

    morning.touch("reset-mau");
    typeTwice("915037", "915038");
    said("STF-12");
    morning.touch("reset-mau");
    typeTwice("915037", "915037");
    said("Đã đặt lại mã PIN của Lê Thị Mẫu");

    morning.touch("remove-mau");
    morning.touch("clerk-save");
    DeskMorning.await("one less", () -> !morning.finger.reaches("remove-mau"));
    assertThat(morning.audited())
        .containsSubsequence(
            "CLERK_ADDED thu mau DONE", "CLERK_RESET thu mau DONE", "CLERK_REMOVED thu mau DONE");
  }

  @Test
  void anEasyPinIsRefusedAndNobodyTakesHimselfOffTheList() {
    assertThat(morning.finger.reaches("remove-thu")).isFalse();
    morning.fill("#clerk-name", "Lê Thị Mẫu");
    typeTwice("123456", "123456");
    said("STF-02");
    assertThat(morning.audited()).noneMatch(line -> line.startsWith("CLERK_ADDED thu"));
  }
}
