package vn.motcua.kiosk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.ui.citizen.Fx;

@ExtendWith(Fx.class)
class LetterKeyboardTest {

  private final NameField field = Fx.on(NameField::new);
  private final LetterKeyboard keyboard = Fx.on(LetterKeyboard::new);
  private final Scene scene = Fx.on(() -> new Scene(new VBox(field, keyboard), 1200, 800));

  LetterKeyboardTest() {
    keyboard.setField(field);
    // Only a field that has been drawn hears keys.
    Fx.on(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return 0;
        });
  }

  @Test
  void aNameIsTypedWithKeysForLettersAndTonesAndBeginsEachWordWithACapital() {
    touch("letter-t", "letter-r", "letter-â", "letter-n", "tone-f", "space");
    touch("letter-t", "letter-h", "letter-i", "tone-j", "space");
    touch("letter-m", "letter-â", "letter-u", "tone-x");
    assertThat(text()).isEqualTo("Trần Thị Mẫu");
    touch("delete", "delete");
    assertThat(text()).isEqualTo("Trần Thị M");
    touch("clear");
    assertThat(text()).isEmpty();
  }

  @Test
  void whoKnowsTelexTypesItAsAlways() {
    touch("letter-n", "letter-g", "letter-u", "letter-y", "letter-e", "letter-e", "letter-n");
    touch("letter-x", "space", "letter-d", "letter-d");
    assertThat(text()).isEqualTo("Nguyễn Đ");
  }

  @Test
  void aKeyWritesWhereTheCaretStands() {
    Fx.on(
        () -> {
          field.setText("Trần Mẫu");
          field.positionCaret(5);
          return 0;
        });
    touch("letter-t", "letter-h", "letter-i", "tone-j", "space");
    assertThat(text()).isEqualTo("Trần Thị Mẫu");
  }

  /** Unikey takes a letter back and sends the composed one, perhaps in two parts. */
  @Test
  void aRealKeyboardWithUnikeyWritesThereToo() {
    Fx.on(
        () -> {
          field.requestFocus();
          send("M", KeyCode.UNDEFINED);
          send("a", KeyCode.UNDEFINED);
          press(KeyCode.BACK_SPACE);
          send("\u00e2", KeyCode.UNDEFINED);
          send("\u0303", KeyCode.UNDEFINED);
          send("u", KeyCode.UNDEFINED);
          return 0;
        });
    assertThat(Fx.on(field::written)).isEqualTo("Mẫu");
  }

  @Test
  void nothingGoesToTheClipboardAndNoNameIsLongerThanTheRoom() {
    Fx.on(
        () -> {
          field.setText("M".repeat(50));
          field.appendText("M");
          field.selectAll();
          field.cut();
          return 0;
        });
    assertThat(text()).hasSize(50);
  }

  private void send(String character, KeyCode code) {
    var key = new KeyEvent(KeyEvent.KEY_TYPED, character, "", code, false, false, false, false);
    Event.fireEvent(field, key);
  }

  private void press(KeyCode code) {
    Event.fireEvent(
        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void touch(String... ids) {
    for (var id : ids) {
      Fx.on(
          () -> {
            ((Button) scene.getRoot().lookup("#" + id)).fire();
            return 0;
          });
    }
  }

  private String text() {
    return Fx.on(field::getText);
  }
}
