package vn.motcua.kiosk.staff;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.audit.AuditEvent;

class StaffTest {

  /** Little enough for a test. */
  private static final PinHash.Cost CHEAP = new PinHash.Cost(64, 1, 1);

  private static final Clerk LEAD = new Clerk("thu", "Trần Văn Thử", Role.LEAD);
  private static final Clerk CLERK = new Clerk("mau", "Lê Thị Mẫu", Role.CLERK);

  /** Turns every bit, and knows what it turned. */
  private static final Seal SEAL =
      new Seal() {
        @Override
        public byte[] close(byte[] plain) {
          var sealed = new byte[plain.length + 1];
          for (int i = 0; i < plain.length; i++) {
            sealed[i + 1] = (byte) ~plain[i];
          }
          return sealed;
        }

        @Override
        public Optional<byte[]> open(byte[] sealed) {
          if (sealed.length == 0 || sealed[0] != 0) {
            return Optional.empty();
          }
          var plain = new byte[sealed.length - 1];
          for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) ~sealed[i + 1];
          }
          return Optional.of(plain);
        }
      };

  @TempDir private Path folder;
  private final List<String> witnessed = new ArrayList<>();
  private long now;
  private Staff staff;

  @BeforeEach
  void twoClerks() throws Exception {
    staff = open();
    staff.add("kiosk", LEAD, pin("739105"));
    staff.add("thu", CLERK, pin("402918"));
    witnessed.clear();
  }

  private Staff open() throws StaffProblem {
    return Staff.open(
        folder.resolve("staff"),
        SEAL,
        (event, who, about, how) -> witnessed.add(event + " " + who + " " + about + " " + how),
        () -> now,
        CHEAP);
  }

  private static Pin pin(String digits) {
    return new Pin(digits.toCharArray());
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private Answer enter(String digits) throws StaffProblem {
    return staff.enter("mau", pin(digits));
  }

  private void wrong(int times) throws StaffProblem {
    for (int i = 0; i < times; i++) {
      enter("555123");
    }
  }

  @Test
  void thereIsNoPinThatComesWithTheProgram() throws Exception {
    var fresh = Staff.open(folder.resolve("other"), SEAL, (_, _, _, _) -> {}, () -> now, CHEAP);
    assertThat(fresh.clerks()).isEmpty();
    assertThat(folder.resolve("other")).doesNotExist();
    assertThatThrownBy(() -> fresh.enter("admin", pin("123456")))
        .isInstanceOf(StaffProblem.class)
        .hasMessageStartingWith("STF-08");
  }

  @Test
  void theRightPinOpensTheDeskAlsoAfterARestart() throws Exception {
    assertThat(enter("402918")).isEqualTo(new Answer.Welcome(CLERK));
    staff = open();
    assertThat(staff.clerks()).containsExactly(LEAD, CLERK);
    assertThat(enter("402918")).isEqualTo(new Answer.Welcome(CLERK));
    assertThat(enter("739105")).as("somebody else's").isEqualTo(new Answer.Wrong(4));
  }

  @Test
  void afterFiveWrongTriesEvenTheRightOneHasToWait() throws Exception {
    wrong(4);
    assertThat(enter("555123")).isEqualTo(new Answer.Wait(Duration.ofMinutes(5)));
    pass(Duration.ofMinutes(4));
    assertThat(enter("402918")).isEqualTo(new Answer.Wait(Duration.ofMinutes(1)));
    pass(Duration.ofMinutes(1));
    assertThat(enter("402918")).isEqualTo(new Answer.Welcome(CLERK));
    assertThat(enter("555123")).as("all is forgotten").isEqualTo(new Answer.Wrong(4));
  }

  @Test
  void eachFurtherWrongTryDoublesThePause() throws Exception {
    wrong(5);
    for (int minutes = 10; minutes <= 80; minutes *= 2) {
      pass(staff.pause("mau"));
      assertThat(enter("555123")).isEqualTo(new Answer.Wait(Duration.ofMinutes(minutes)));
    }
    for (int i = 0; i < 40; i++) {
      pass(staff.pause("mau"));
      assertThat(enter("555123")).isEqualTo(new Answer.Wait(Duration.ofHours(2)));
    }
  }

  @Test
  void pullingThePlugGivesNeitherTriesNorTimeBack() throws Exception {
    wrong(3);
    staff = open();
    wrong(2);
    pass(Duration.ofMinutes(3));
    staff = open();
    assertThat(enter("402918")).isEqualTo(new Answer.Wait(Duration.ofMinutes(5)));
  }

  @Test
  void onePersonsPauseKeepsNobodyElseOut() throws Exception {
    wrong(5);
    assertThat(staff.enter("thu", pin("739105"))).isEqualTo(new Answer.Welcome(LEAD));
  }

  @Test
  void aLeadGivesANewPinAndTakesThePauseAway() throws Exception {
    wrong(5);
    staff.reset("thu", "mau", pin("8362519"));
    assertThat(enter("8362519")).isEqualTo(new Answer.Welcome(CLERK));
    assertThat(enter("402918")).isEqualTo(new Answer.Wrong(4));
    assertThatThrownBy(() -> staff.enterAsLead("mau", pin("8362519")))
        .hasMessageStartingWith("STF-11");
  }

  @Test
  void somebodyIsAlwaysInCharge() throws Exception {
    assertThatThrownBy(() -> staff.remove("thu", "thu")).hasMessageStartingWith("STF-10");
    staff.remove("thu", "mau");
    staff.remove("thu", "thu");
    assertThat(staff.clerks()).isEmpty();
    assertThatThrownBy(() -> staff.add("kiosk", CLERK, pin("402918")))
        .hasMessageStartingWith("STF-10");
  }

  @Test
  void easyPinsAndTakenNamesAreRefused() {
    assertThatThrownBy(() -> staff.reset("thu", "mau", pin("123456")))
        .hasMessageStartingWith("STF-02");
    assertThatThrownBy(() -> staff.add("thu", CLERK, pin("402918")))
        .hasMessageStartingWith("STF-09");
  }

  @Test
  void everythingIsWitnessedAndNoPinWithIt() throws Exception {
    enter("402918");
    wrong(5);
    staff.reset("thu", "mau", pin("8362519"));
    staff.remove("thu", "mau");
    assertThat(witnessed)
        .containsExactly(
            AuditEvent.DESK_OPENED + " mau mau DONE",
            AuditEvent.DESK_OPENED + " mau mau REFUSED",
            AuditEvent.DESK_OPENED + " mau mau REFUSED",
            AuditEvent.DESK_OPENED + " mau mau REFUSED",
            AuditEvent.DESK_OPENED + " mau mau REFUSED",
            AuditEvent.DESK_OPENED + " mau mau REFUSED",
            AuditEvent.DESK_PAUSED + " mau mau REFUSED",
            AuditEvent.CLERK_RESET + " thu mau DONE",
            AuditEvent.CLERK_REMOVED + " thu mau DONE");
  }

  @Test
  void theFileIsSealedAndADamagedOneIsNoWayIn() throws Exception {
    var file = folder.resolve("staff").resolve("clerks");
    assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("thu", "Mẫu", "402918");
    Files.write(file, new byte[] {1, 2, 3});
    assertThatThrownBy(this::open).hasMessageStartingWith("STF-06");
  }

  @Test
  void aDiskThatRefusesChangesNothingAndStillLetsTheClerkIn() throws IOException, StaffProblem {
    var file = folder.resolve("staff").resolve("clerks");
    Files.delete(file);
    Files.delete(file.getParent());
    Files.createFile(file.getParent());
    assertThatThrownBy(() -> staff.reset("thu", "mau", pin("8362519")))
        .hasMessageStartingWith("STF-05");
    assertThat(enter("402918")).isEqualTo(new Answer.Welcome(CLERK));
    wrong(4);
    assertThat(enter("555123")).as("counted all the same").isInstanceOf(Answer.Wait.class);
  }
}
