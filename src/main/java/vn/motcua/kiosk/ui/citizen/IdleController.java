package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.CountdownRing;
import vn.motcua.kiosk.ui.control.RichText;

/** Is anybody still there? */
final class IdleController implements Page<Stage.IdleWarning> {

  private final Words words;
  private final Consumer<Event> events;
  private final int seconds;

  @FXML private CountdownRing ring;
  @FXML private RichText sentence;

  IdleController(Parts parts) {
    words = parts.words();
    events = parts.events();
    seconds = parts.config().settings().seconds().warning();
  }

  @Override
  public Class<Stage.IdleWarning> shows() {
    return Stage.IdleWarning.class;
  }

  @FXML
  void initialize() {
    ring.setMost(seconds);
  }

  @Override
  public void show(Stage.IdleWarning stage) {
    ring.show(stage.secondsLeft());
    sentence.setText(words.of("idle.body", stage.secondsLeft()));
  }

  @FXML
  void stillHere() {
    events.accept(new Event.StillHere());
  }

  @FXML
  void endNow() {
    events.accept(new Event.EndNow());
  }
}
