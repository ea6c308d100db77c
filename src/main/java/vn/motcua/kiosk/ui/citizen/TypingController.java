package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.DigitRow;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.Note;

/** The twelve digits, typed one by one. */
final class TypingController implements Page<Stage.Typing> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;
  private int missing = Stage.Typing.LENGTH;

  @FXML private DigitRow digits;
  @FXML private Note count;
  @FXML private Keypad keypad;
  @FXML private Button next;

  TypingController(Parts parts) {
    words = parts.words();
    events = parts.events();
    toast = parts.toast();
  }

  @Override
  public Class<Stage.Typing> shows() {
    return Stage.Typing.class;
  }

  @FXML
  void initialize() {
    keypad.onDigit(value -> events.accept(new Event.Digit(value)));
    keypad.onDelete(() -> events.accept(new Event.DeleteDigit()));
    keypad.onClear(() -> events.accept(new Event.ClearDigits()));
  }

  @Override
  public void show(Stage.Typing stage) {
    missing = stage.missing();
    digits.show(stage.digits(), Stage.Typing.LENGTH);
    count.setKind(missing == 0 ? Note.Kind.SUCCESS : Note.Kind.INFO);
    count.setText(missing());
    NotYet.mark(next, why());
  }

  private String missing() {
    return missing == 0 ? words.of("typing.complete") : words.of("typing.missing", missing);
  }

  @FXML
  void typeCode() {
    events.accept(new Event.TypeCode());
  }

  @FXML
  void next() {
    why()
        .ifPresentOrElse(
            missingStill -> toast.accept("info", missingStill),
            () -> events.accept(new Event.Next()));
  }

  private Optional<String> why() {
    return missing == 0 ? Optional.empty() : Optional.of(words.of("typing.missing.plain", missing));
  }
}
