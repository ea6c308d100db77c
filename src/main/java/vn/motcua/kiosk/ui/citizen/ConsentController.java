package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.RichText;

/** What the kiosk reads and keeps, before it reads anything. */
final class ConsentController implements Page<Stage.Consent> {

  private final Words words;
  private final Consumer<Event> events;
  private final int visitDays;

  @FXML private RichText visitErased;

  ConsentController(Parts parts) {
    words = parts.words();
    events = parts.events();
    visitDays = parts.config().settings().retention().visitDays();
  }

  @Override
  public Class<Stage.Consent> shows() {
    return Stage.Consent.class;
  }

  @Override
  public void show(Stage.Consent stage) {
    visitErased.setText(words.of("consent.erases.3", visitDays));
  }

  @FXML
  void agree() {
    events.accept(new Event.Agree());
  }

  @FXML
  void withoutCard() {
    events.accept(new Event.WithoutCard());
  }
}
