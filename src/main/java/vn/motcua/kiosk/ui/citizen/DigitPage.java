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

/** A page on which a number of known length is typed by the large keys. */
abstract class DigitPage<S extends Stage> implements Page<S> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;
  private final int length;
  private final String complete;
  private int missing;

  @FXML private DigitRow digits;
  @FXML private Note count;
  @FXML private Keypad keypad;
  @FXML private Button next;

  /**
   * @param length how many digits make a whole number
   * @param complete key of what is said when it is whole
   */
  DigitPage(Parts parts, int length, String complete) {
    this.words = parts.words();
    this.events = parts.events();
    this.toast = parts.toast();
    this.length = length;
    this.complete = complete;
    this.missing = length;
  }

  @FXML
  void initialize() {
    keypad.onDigit(value -> send(new Event.Digit(value)));
    keypad.onDelete(() -> send(new Event.DeleteDigit()));
    keypad.onClear(() -> send(new Event.ClearDigits()));
  }

  /**
   * @param typed the digits so far
   * @param still how many more it needs
   */
  final void show(String typed, int still) {
    missing = still;
    digits.show(typed, length);
    count.setKind(missing == 0 ? Note.Kind.SUCCESS : Note.Kind.INFO);
    count.setText(missing == 0 ? words.of(complete) : words.of("typing.missing", missing));
    NotYet.mark(next, why());
  }

  /** Says something else than how many are missing. */
  final void warn(String key, String what) {
    count.setKind(Note.Kind.ATTENTION);
    count.setText(words.of(key, what));
  }

  final void send(Event event) {
    events.accept(event);
  }

  @FXML
  void next() {
    why()
        .ifPresentOrElse(
            missingStill -> toast.accept("info", missingStill), () -> send(new Event.Next()));
  }

  private Optional<String> why() {
    return missing == 0 ? Optional.empty() : Optional.of(words.of("typing.missing.plain", missing));
  }
}
