package vn.motcua.kiosk.ui.citizen;

import javafx.fxml.FXML;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;

/** The telephone number by which to remind him, typed one by one, or none. */
final class ReminderPhoneController extends DigitPage<Stage.Phoning> {

  ReminderPhoneController(Parts parts) {
    super(parts, PhoneNumber.LENGTH, "reminder.phone.complete");
  }

  @Override
  public Class<Stage.Phoning> shows() {
    return Stage.Phoning.class;
  }

  @Override
  public void show(Stage.Phoning stage) {
    show(stage.digits(), stage.missing());
  }

  @FXML
  void without() {
    send(new Event.WithoutPhone());
  }
}
