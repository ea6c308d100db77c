package vn.motcua.kiosk.ui.setup;

import java.util.Locale;
import java.util.function.Function;
import vn.motcua.kiosk.ui.Fxml;

/** Every page of the set-up, with its FXML and the only controller that may stand in it. */
enum SetupScreen {
  COMMUNE(CommuneController.class, CommuneController::new),
  LEAD(LeadController.class, LeadController::new),
  CAMERA(CameraController.class, CameraController::new),
  PRINTER(PrinterController.class, PrinterController::new),
  KEEPING(KeepingController.class, KeepingController::new);

  private final Class<? extends Page> controller;

  // Nothing but a constructor.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<SetupParts, Page> make;

  SetupScreen(Class<? extends Page> controller, Function<SetupParts, Page> make) {
    this.controller = controller;
    this.make = make;
  }

  static SetupScreen of(SetupPage page) {
    return valueOf(page.name());
  }

  /**
   * Makes the page anew.
   *
   * @throws IllegalStateException if its FXML names another controller than the one registered
   */
  Fxml.Loaded<Page> load(SetupParts parts) {
    var file = name().toLowerCase(Locale.ROOT) + ".fxml";
    return new Fxml<Page>(SetupScreen.class, file, controller)
        .load(parts.words(), () -> make.apply(parts));
  }
}
