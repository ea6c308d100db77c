package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** Really end and erase? */
final class EndingController implements Page<Stage.Ending> {

  private final Consumer<Event> events;

  EndingController(Consumer<Event> events) {
    this.events = events;
  }

  @Override
  public Class<Stage.Ending> shows() {
    return Stage.Ending.class;
  }

  /** The dialog asks the same of everybody. */
  @Override
  public void show(Stage.Ending stage) {}

  @FXML
  void stillHere() {
    events.accept(new Event.StillHere());
  }

  @FXML
  void endNow() {
    events.accept(new Event.EndNow());
  }
}
