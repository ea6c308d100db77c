package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** Is the police's list right about him? Either touch leads on. */
final class ApprovedController implements Page<Stage.Approved> {

  private final Consumer<Event> events;

  ApprovedController(Consumer<Event> events) {
    this.events = events;
  }

  @Override
  public Class<Stage.Approved> shows() {
    return Stage.Approved.class;
  }

  /** All of the page stands in its words. */
  @Override
  public void show(Stage.Approved stage) {}

  @FXML
  void activate() {
    events.accept(new Event.Activate());
  }

  @FXML
  void notSo() {
    events.accept(new Event.NotSo());
  }
}
