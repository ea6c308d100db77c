package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.staff.Answer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.citizen.Fx;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;

/** The desk around its pages: who is let in, and when it locks. */
@ExtendWith(Fx.class)
class DeskScreensTest {

  private static final Clerk CLERK = new Clerk("thu", "Trần Văn Thử", Role.LEAD);
  private static final Clerk OTHER = new Clerk("mau", "Lê Thị Mẫu", Role.CLERK);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T01:42:00Z"), ZoneOffset.ofHours(7));
  private static final Call CALL =
      new Call(new VisitCode("MC-2411-047"), "scan", LocalTime.of(8, 41));

  private final FakeWork work = new FakeWork();
  private DeskScreens desk;

  @BeforeEach
  void aLockedDesk() {
    work.clerks.add(CLERK);
    work.answer = Optional.of(new Answer.Welcome(CLERK));
    desk = Fx.on(() -> lockedDesk());
  }

  private DeskScreens lockedDesk() {
    var made = new DeskScreens(Fixtures.config(), work, CLOCK, () -> true);
    var _ = new Scene(made.root(), 1920, 1080);
    made.lock();
    return made;
  }

  private void open() {
    type("739105");
    press("enter-desk");
  }

  private void type(String digits) {
    digits.chars().forEach(d -> press("key-" + (char) d));
  }

  private void press(String id) {
    Fx.on(
        () -> {
          ((ButtonBase) find("#" + id)).fire();
          return id;
        });
  }

  private void key(KeyCode code, boolean control) {
    Fx.on(
        () -> {
          press(desk.root(), code, control);
          return code;
        });
  }

  private static void press(Node focused, KeyCode code, boolean control) {
    focused.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private Node find(String selector) {
    desk.root().applyCss();
    desk.root().layout();
    var found = desk.root().lookup(selector);
    assertThat(found).as(selector).isNotNull();
    return found;
  }

  private String text(String selector) {
    return Fx.on(() -> ((Labeled) find(selector)).getText());
  }

  private boolean isOpen() {
    return Fx.on(() -> desk.root().lookup("#visits") != null);
  }

  private void seconds(int count) {
    Fx.on(
        () -> {
          for (int i = 0; i < count; i++) {
            desk.second();
          }
          return count;
        });
  }

  @Test
  void theRightPinOpensTheDesk() {
    open();
    assertThat(isOpen()).isTrue();
    assertThat(text(".band-person")).isEqualTo("Trần Văn Thử");
  }

  @Test
  void theKeysOfThePageAreListedByF1() {
    open();
    key(KeyCode.F1, false);
    assertThat(text(".toast")).contains("Ctrl+L: khóa", "F2: đến ngay");
  }

  @Test
  void digitsMayBeTypedOnAKeyboardToo() {
    for (var code :
        List.of(
            KeyCode.DIGIT7,
            KeyCode.NUMPAD3,
            KeyCode.DIGIT9,
            KeyCode.BACK_SPACE,
            KeyCode.DIGIT9,
            KeyCode.DIGIT1,
            KeyCode.DIGIT0,
            KeyCode.NUMPAD5,
            KeyCode.ENTER)) {
      key(code, false);
    }
    assertThat(work.asked).contains("enter thu");
    assertThat(isOpen()).isTrue();
  }

  /** As on a monitor of its own, where the first key has the focus, or after a touch of one. */
  @Test
  void enterIsNeverADigitMore() {
    Fx.on(
        () -> {
          var touched = find("#key-1");
          for (var code :
              List.of(
                  KeyCode.DIGIT7,
                  KeyCode.DIGIT3,
                  KeyCode.DIGIT9,
                  KeyCode.DIGIT1,
                  KeyCode.DIGIT0,
                  KeyCode.DIGIT5,
                  KeyCode.ENTER)) {
            press(touched, code, false);
          }
          return touched;
        });
    assertThat(work.asked).contains("enter thu");
    assertThat(isOpen()).isTrue();
  }

  @Test
  void withSeveralClerksOneIsChosenFirst() {
    work.clerks.add(OTHER);
    Fx.on(
        () -> {
          desk.lock();
          return true;
        });
    press("key-7");
    assertThat(text(".lock-fault")).isEqualTo("Chọn tên của anh/chị trước.");
    press("clerk-mau");
    open();
    assertThat(work.asked).contains("enter mau");
  }

  @Test
  void whoHasChosenHimselfMayTypeAndPressEnter() {
    work.clerks.add(OTHER);
    Fx.on(
        () -> {
          desk.lock();
          var chosen = (ButtonBase) find("#clerk-mau");
          chosen.requestFocus();
          chosen.fire();
          var focused = Objects.requireNonNull(desk.root().getScene().getFocusOwner());
          for (int digit = 0; digit < 6; digit++) {
            press(focused, KeyCode.DIGIT1, false);
          }
          press(focused, KeyCode.ENTER, false);
          return true;
        });
    assertThat(work.asked).contains("enter mau");
  }

  @Test
  void withoutAnyClerkThePageSaysHowToAddOne() {
    work.clerks.clear();
    Fx.on(
        () -> {
          desk.lock();
          return true;
        });
    assertThat(text(".lock-fault")).startsWith("STF-07").contains("kiosk clerks add");
  }

  @Test
  void aWrongPinSaysHowManyTriesAreLeftAndAPauseHowLongItLasts() {
    work.answer = Optional.of(new Answer.Wrong(3));
    open();
    assertThat(isOpen()).isFalse();
    assertThat(text(".lock-fault")).isEqualTo("Mã chưa đúng. Còn 3 lần thử.");
    work.pause = Duration.ofSeconds(299);
    seconds(1);
    assertThat(text(".lock-fault")).startsWith("STF-04").contains("4:59");
    work.pause = Duration.ZERO;
    seconds(1);
    assertThat(text(".lock-fault")).isEmpty();
  }

  @Test
  void aDeskThatIsLeftOpenLocksItselfWhateverTheClockSays() {
    open();
    seconds(119);
    assertThat(isOpen()).isTrue();
    key(KeyCode.SHIFT, false);
    seconds(119);
    assertThat(isOpen()).as("somebody is there").isTrue();
    seconds(1);
    assertThat(isOpen()).isFalse();
    assertThat(work.asked).endsWith("locked thu");
  }

  @Test
  void ctrlLLocksAlsoWhileSomethingIsTyped() {
    open();
    key(KeyCode.DIGIT2, true);
    Fx.on(
        () -> {
          ((TextField) find("#search")).setText("mau");
          return true;
        });
    assertThat(work.asked).contains("find ByName[typed=mau]");
    key(KeyCode.L, true);
    assertThat(isOpen()).isFalse();
    assertThat(Fx.<Boolean>on(() -> desk.root().lookup("#search") == null)).isTrue();
  }

  @Test
  void theNumberOfAScannedCardNeverStandsInTheField() {
    open();
    key(KeyCode.F, true);
    Fx.on(
        () -> {
          var field = (TextField) find("#search");
          for (var letter : "000167000123|000000000|Nguyễn Thị Mẫu|".split("", -1)) {
            field.appendText(letter);
            assertThat(field.getText()).hasSizeLessThan(12).doesNotContain("Mẫu");
          }
          return true;
        });
    Fx.on(() -> true);
    assertThat(work.asked).anyMatch(a -> a.startsWith("find ByPerson"));
    assertThat(text(".table-title")).isEqualTo("Thẻ ••• 123: 0 lượt");
  }

  @Test
  void aCallIsToldOnTheLockedDeskWithoutANameAndAnsweredOnTheOpenOne() {
    Fx.on(
        () -> {
          desk.show(new Live(Optional.empty(), Optional.of(CALL), List.of()));
          return true;
        });
    assertThat(text(".lock-call")).contains("047");
    open();
    assertThat(text(".call-title")).isEqualTo("Máy 1 cần giúp: lượt 047");
    assertThat(text(".call-where")).contains("gọi lúc 8:41, đã chờ 1 phút");
    key(KeyCode.F2, false);
    assertThat(work.asked).contains("answer MC-2411-047");
  }

  @Test
  void aDeviceThatFailsSaysWhatToDo() {
    open();
    var broken = new Device("printer", "printer", Optional.of("PRN-04 Máy in hết giấy."));
    Fx.on(
        () -> {
          desk.show(new Live(Optional.empty(), Optional.empty(), List.of(broken)));
          return true;
        });
    assertThat(text(".device-trouble")).isEqualTo("PRN-04 Máy in hết giấy.");
  }

  @Test
  void whoGoesAwayBeforeThePinWasLookedAtLeavesNoOpenDesk() {
    work.answer = Optional.empty();
    open();
    press("leave-desk");
    Fx.on(
        () -> {
          work.looking.accept(new Answer.Welcome(CLERK));
          return true;
        });
    assertThat(isOpen()).isFalse();
    assertThat(work.asked).containsExactly("enter thu", "leave", "locked thu");
  }

  @Test
  void leavingLocks() {
    press("leave-desk");
    assertThat(work.asked).containsExactly("leave");
  }

  @Test
  void aRequestIsWrittenDownWithoutANameAndErasedAtTheSecondTouch() {
    work.requests.add(
        new Request(
            1,
            Right.ERASE,
            "MC-2411-007",
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 30),
            "mau",
            Optional.empty()));
    open();
    press("tab-find");
    press("page-requests");
    type("#about", "Lê Thị Mẫu");
    assertThat(isDisabled("take-request")).isTrue();
    type("#about", "001304000000");
    assertThat(isDisabled("take-request")).isTrue();
    type("#about", "mc-2411-012");
    press("take-request");
    assertThat(work.asked).endsWith("take thu SEE MC-2411-012");

    assertThat(isDisabled("carry-out")).isTrue();
    Fx.on(
        () -> {
          ((RequestTable) find("#requests")).getSelectionModel().select(0);
          return true;
        });
    press("carry-out");
    assertThat(text("#carry-out")).isEqualTo("Bấm lần nữa để xóa hẳn");
    assertThat(work.asked).endsWith("take thu SEE MC-2411-012");
    press("carry-out");
    assertThat(work.asked).endsWith("carry out ERASE MC-2411-007 ");
  }

  @Test
  void anUndoTakesItsRoomForAWhileAndIsThereByKeyboardUntilTheDeskIsLocked() {
    open();
    Fx.on(
        () -> {
          desk.undoable("Đã ghi lượt 006", () -> work.asked.add("undone"));
          return true;
        });
    assertThat(isShown("#undo")).isTrue();
    seconds(UndoBar.SHOWN);
    assertThat(isShown("#undo")).isFalse();
    key(KeyCode.Z, true);
    assertThat(work.asked).endsWith("undone");
    key(KeyCode.Z, true);
    assertThat(work.asked).as("once").filteredOn("undone"::equals).hasSize(1);

    Fx.on(
        () -> {
          desk.undoable("Đã ghi lượt 006", () -> work.asked.add("undone by another"));
          desk.lock();
          return true;
        });
    open();
    key(KeyCode.Z, true);
    assertThat(work.asked).doesNotContain("undone by another");
  }

  @Test
  void whoTakesBackWhatHeTypedDoesNotTakeBackAMarkOfLongAgo() {
    open();
    Fx.on(
        () -> {
          desk.undoable("Đã ghi lượt 006", () -> work.asked.add("undone"));
          return true;
        });
    seconds(UndoBar.SHOWN);
    key(KeyCode.F, true);
    Fx.on(
        () -> {
          find("#search").requestFocus();
          return true;
        });
    key(KeyCode.Z, true);
    assertThat(work.asked).doesNotContain("undone");
    key(KeyCode.DIGIT1, true);
    key(KeyCode.Z, true);
    assertThat(work.asked).endsWith("undone");
    assertThat(text(".toast")).isEqualTo("Hoàn tác: Đã ghi lượt 006");
  }

  private boolean isShown(String selector) {
    return Fx.on(() -> find(selector).getParent().isVisible());
  }

  @Test
  void theListOfClerksIsNotDrawnAnewUnderWhoeverMovesByKeyboard() {
    work.clerks.add(OTHER);
    open();
    press("tab-machine");
    press("page-clerks");
    var button = Fx.<Node>on(() -> find("#reset-mau"));
    seconds(3);
    assertThat(Fx.<Node>on(() -> find("#reset-mau"))).isSameAs(button);
    work.pause = Duration.ofSeconds(90);
    seconds(1);
    assertThat(Fx.<Node>on(() -> find("#reset-mau"))).isNotSameAs(button);
  }

  @Test
  void aBackupShowsHowFarItIsAndCanBeStopped() {
    open();
    press("tab-machine");
    press("back-up");
    assertThat(isDisabled("back-up")).isTrue();
    var bar = work.machine.backingUp.orElseThrow();
    Fx.on(
        () -> {
          bar.at("Đang sao lưu…", 0.4);
          return bar;
        });
    assertThat(Fx.<Double>on(() -> ((ProgressBar) find("#work .progress-bar")).getProgress()))
        .isEqualTo(0.4);
    press("stop-work");
    assertThat(work.machine.asked).endsWith("stop backing up");
    Fx.on(
        () -> {
          bar.stopped();
          return bar;
        });
    assertThat(text("#work .label")).isEqualTo("Đã dừng. Không còn gì dở dang, mọi thứ như trước.");
    assertThat(isDisabled("back-up")).isFalse();
  }

  private void type(String field, String text) {
    Fx.on(
        () -> {
          ((TextField) find(field)).setText(text);
          return text;
        });
  }

  private boolean isDisabled(String id) {
    return Fx.on(() -> find("#" + id).isDisabled());
  }
}
