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

/** The code of an earlier visit, its digits typed one by one, or that nothing of it is kept. */
final class VisitCodeController implements Page<Stage.TypingCode> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;
  private int missing = Stage.TypingCode.LENGTH;

  @FXML private DigitRow digits;
  @FXML private Note count;
  @FXML private Keypad keypad;
  @FXML private Button next;

  VisitCodeController(Parts parts) {
    words = parts.words();
    events = parts.events();
    toast = parts.toast();
  }

  @Override
  public Class<Stage.TypingCode> shows() {
    return Stage.TypingCode.class;
  }

  @FXML
  void initialize() {
    keypad.onDigit(value -> events.accept(new Event.Digit(value)));
    keypad.onDelete(() -> events.accept(new Event.DeleteDigit()));
    keypad.onClear(() -> events.accept(new Event.ClearDigits()));
  }

  @Override
  public void show(Stage.TypingCode stage) {
    missing = stage.missing();
    digits.show(stage.digits(), Stage.TypingCode.LENGTH);
    if (stage.unknown().isPresent()) {
      count.setKind(Note.Kind.ATTENTION);
      count.setText(words.of("visit-code.unknown", stage.unknown().get().text()));
    } else {
      count.setKind(missing == 0 ? Note.Kind.SUCCESS : Note.Kind.INFO);
      count.setText(
          missing == 0 ? words.of("visit-code.complete") : words.of("typing.missing", missing));
    }
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
  void startOver() {
    events.accept(new Event.StartOver());
  }
}
