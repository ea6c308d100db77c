package vn.motcua.kiosk.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ScannerKeysTest {

  private static final long MILLI = 1_000_000L;

  private final List<String> heard = new ArrayList<>();
  private boolean awaited = true;
  private long now = 5_000 * MILLI;
  private final ScannerKeys keys = new ScannerKeys(() -> awaited, heard::add, () -> now);

  @Test
  void whatAScannerTypesIsHeardAndPressesNoButton() {
    assertThat(press("0", KeyCode.DIGIT0)).isFalse();
    now += 5 * MILLI;
    assertThat(press("a", KeyCode.A)).isFalse();
    now += 5 * MILLI;
    assertThat(press(" ", KeyCode.SPACE)).isTrue();
    now += 5 * MILLI;
    assertThat(press("\t", KeyCode.TAB)).isTrue();
    now += 5 * MILLI;
    assertThat(press("\r", KeyCode.ENTER)).isTrue();
    assertThat(heard).containsExactly("0", "a", " ", "\t", "\r");
  }

  @Test
  void aHandThatPressesAButtonByTheKeyboardDoesSo() {
    assertThat(press("\t", KeyCode.TAB)).isFalse();
    now += 150 * MILLI;
    assertThat(press(" ", KeyCode.SPACE)).isFalse();
    now += 150 * MILLI;
    assertThat(press("\r", KeyCode.ENTER)).isFalse();
  }

  @Test
  void aButtonHeldDownIsLetGo() {
    assertThat(press(" ", KeyCode.SPACE)).isFalse();
    now += 30 * MILLI;
    assertThat(press(" ", KeyCode.SPACE)).isTrue();
    assertThat(consumed(KeyEvent.KEY_RELEASED, "", KeyCode.SPACE)).isFalse();
  }

  @Test
  void whereNoCardIsAwaitedKeysAreThePagesAndNobodyListens() {
    awaited = false;
    for (int i = 0; i < 5; i++) {
      assertThat(press("x", KeyCode.SPACE)).isFalse();
      now += 5 * MILLI;
    }
    assertThat(heard).isEmpty();
  }

  /** Whether the press was taken away; then comes the character, as keyboards send them. */
  private boolean press(String character, KeyCode code) {
    boolean taken = consumed(KeyEvent.KEY_PRESSED, "", code);
    consumed(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
    return taken;
  }

  private boolean consumed(javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    var key = new KeyEvent(type, character, "", code, false, false, false, false);
    keys.handle(key);
    return key.isConsumed();
  }
}
