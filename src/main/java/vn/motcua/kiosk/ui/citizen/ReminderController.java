package vn.motcua.kiosk.ui.citizen;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.ChoiceCard;
import vn.motcua.kiosk.ui.control.RichText;

/** May the commune remind him? Either touch leads on. */
final class ReminderController implements Page<Stage.Reminding> {

  private final Words words;
  private final Consumer<Event> events;
  private final KioskConfig config;

  @FXML private RichText title;
  @FXML private ChoiceCard yes;

  ReminderController(Parts parts) {
    words = parts.words();
    events = parts.events();
    config = parts.config();
  }

  @Override
  public Class<Stage.Reminding> shows() {
    return Stage.Reminding.class;
  }

  @Override
  public void show(Stage.Reminding stage) {
    var until = stage.known().today().plusDays(config.settings().retention().followUpDays());
    title.setText(words.of("reminder.title", commune()));
    yes.setHelp(words.of("reminder.yes.help", commune(), words.day(until)));
  }

  /** Its name at the head of a sentence. */
  private String commune() {
    var name = config.commune().fullName();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @FXML
  void yes() {
    events.accept(new Event.Agree());
  }

  @FXML
  void no() {
    events.accept(new Event.NoReminder());
  }
}
