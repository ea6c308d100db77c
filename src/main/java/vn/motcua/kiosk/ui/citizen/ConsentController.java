package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** What the kiosk reads and keeps, before it reads anything. */
final class ConsentController implements Page<Stage.Consent> {

  private final Consumer<Event> events;

  ConsentController(Consumer<Event> events) {
    this.events = events;
  }

  @Override
  public Class<Stage.Consent> shows() {
    return Stage.Consent.class;
  }

  /** The page says the same to everybody. */
  @Override
  public void show(Stage.Consent stage) {}

  @FXML
  void agree() {
    events.accept(new Event.Agree());
  }

  @FXML
  void withoutCard() {
    events.accept(new Event.WithoutCard());
  }
}
