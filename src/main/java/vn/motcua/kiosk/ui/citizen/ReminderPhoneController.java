package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.DigitRow;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.Note;

/** The telephone number by which to remind him, typed one by one, or none. */
final class ReminderPhoneController implements Page<Stage.Phoning> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;
  private int missing = PhoneNumber.LENGTH;

  @FXML private DigitRow digits;
  @FXML private Note count;
  @FXML private Keypad keypad;
  @FXML private Button next;

  ReminderPhoneController(Parts parts) {
    words = parts.words();
    events = parts.events();
    toast = parts.toast();
  }

  @Override
  public Class<Stage.Phoning> shows() {
    return Stage.Phoning.class;
  }

  @FXML
  void initialize() {
    keypad.onDigit(value -> events.accept(new Event.Digit(value)));
    keypad.onDelete(() -> events.accept(new Event.DeleteDigit()));
    keypad.onClear(() -> events.accept(new Event.ClearDigits()));
  }

  @Override
  public void show(Stage.Phoning stage) {
    missing = stage.missing();
    digits.show(stage.digits(), PhoneNumber.LENGTH);
    count.setKind(missing == 0 ? Note.Kind.SUCCESS : Note.Kind.INFO);
    count.setText(
        missing == 0 ? words.of("reminder.phone.complete") : words.of("typing.missing", missing));
    NotYet.mark(next, why());
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

  @FXML
  void without() {
    events.accept(new Event.WithoutPhone());
  }
}
