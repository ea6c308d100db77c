package vn.motcua.kiosk.ui.citizen;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.LetterKeyboard;
import vn.motcua.kiosk.ui.control.NameField;

/** The name of somebody whose number was typed, so that the commune knows whom to remind. */
final class ReminderNameController implements Page<Stage.Naming> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;

  @FXML private NameField name;
  @FXML private LetterKeyboard keyboard;
  @FXML private Button next;

  ReminderNameController(Parts parts) {
    words = parts.words();
    events = parts.events();
    toast = parts.toast();
  }

  @Override
  public Class<Stage.Naming> shows() {
    return Stage.Naming.class;
  }

  @FXML
  void initialize() {
    keyboard.setField(name);
    name.textProperty().addListener((_, _, _) -> mark());
    name.setOnAction(_ -> next());
  }

  @Override
  public void show(Stage.Naming stage) {
    stage.known().citizen().flatMap(Citizen::name).ifPresent(n -> name.setText(n.full()));
    mark();
  }

  private void mark() {
    var missing = words.of("reminder.name.missing");
    NotYet.mark(next, name.written().isEmpty() ? Optional.of(missing) : Optional.empty());
  }

  @FXML
  void next() {
    if (name.written().isEmpty()) {
      toast.accept("info", words.of("reminder.name.missing"));
    } else {
      events.accept(new Event.NameTyped(name.written()));
    }
  }

  @FXML
  void without() {
    events.accept(new Event.WithoutName());
  }
}
