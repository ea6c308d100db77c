package vn.motcua.kiosk.ui.citizen;

import javafx.fxml.FXML;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** The code of an earlier visit, its digits typed one by one, or that nothing of it is kept. */
final class VisitCodeController extends DigitPage<Stage.TypingCode> {

  VisitCodeController(Parts parts) {
    super(parts, Stage.TypingCode.LENGTH, "visit-code.complete");
  }

  @Override
  public Class<Stage.TypingCode> shows() {
    return Stage.TypingCode.class;
  }

  @Override
  public void show(Stage.TypingCode stage) {
    show(stage.digits(), stage.missing());
    stage.unknown().ifPresent(code -> warn("visit-code.unknown", code.text()));
  }

  @FXML
  void startOver() {
    send(new Event.StartOver());
  }
}
