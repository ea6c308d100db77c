package vn.motcua.kiosk.ui.citizen;

import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** The twelve digits, typed one by one. */
final class TypingController extends DigitPage<Stage.Typing> {

  TypingController(Parts parts) {
    super(parts, Stage.Typing.LENGTH, "typing.complete");
  }

  @Override
  public Class<Stage.Typing> shows() {
    return Stage.Typing.class;
  }

  @Override
  public void show(Stage.Typing stage) {
    show(stage.digits(), stage.missing());
  }

  @FXML
  void typeCode() {
    send(new Event.TypeCode());
  }
}
