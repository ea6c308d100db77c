package vn.motcua.kiosk.ui.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Every page of the set-up, with its FXML and the only controller that may stand in it. */
enum SetupScreen {
  COMMUNE(CommuneController.class, CommuneController::new),
  LEAD(LeadController.class, LeadController::new),
  CAMERA(CameraController.class, CameraController::new),
  PRINTER(PrinterController.class, PrinterController::new),
  KEEPING(KeepingController.class, KeepingController::new);

  /** A page ready to be shown. */
  record Loaded(Parent root, Page page) {}

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
  Loaded load(SetupParts parts) {
    var file = name().toLowerCase(Locale.ROOT) + ".fxml";
    var loader = new FXMLLoader(SetupScreen.class.getResource(file), parts.words());
    loader.setControllerFactory(
        type -> {
          if (type != controller) {
            throw new IllegalStateException(file + " names " + type + ", not " + controller);
          }
          return make.apply(parts);
        });
    try {
      Parent root = loader.load();
      Page page = loader.getController();
      return new Loaded(root, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
