package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;

/** The camera does not work: what does, first. */
final class NoCameraController implements Page<Stage.NoCamera> {

  private final Words words;
  private final Consumer<Event> events;

  @FXML private Label trouble;
  @FXML private Label code;

  NoCameraController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.NoCamera> shows() {
    return Stage.NoCamera.class;
  }

  @Override
  public void show(Stage.NoCamera stage) {
    trouble.setText(words.of("no-camera.fault." + stage.code()));
    code.setText(words.of("fault.code", stage.code()));
  }

  @FXML
  void useHandScanner() {
    events.accept(new Event.UseHandScanner());
  }

  @FXML
  void typeInstead() {
    events.accept(new Event.TypeInstead());
  }

  @FXML
  void withoutCard() {
    events.accept(new Event.WithoutCard());
  }
}
