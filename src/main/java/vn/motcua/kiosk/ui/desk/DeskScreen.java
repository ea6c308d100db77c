package vn.motcua.kiosk.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Every page of the desk, with its FXML and the only controller that may stand in it. */
enum DeskScreen {
  LOCK("lock", LockController.class, LockController::new),
  TODAY("today", TodayController.class, TodayController::new),
  FIND("find", FindController.class, FindController::new),
  REMINDERS("reminders", RemindersController.class, RemindersController::new);

  /** A page ready to be shown. */
  record Loaded(Parent root, DeskPage page) {}

  private final String file;
  private final Class<? extends DeskPage> controller;

  // Nothing but a constructor.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<DeskParts, DeskPage> make;

  DeskScreen(
      String file, Class<? extends DeskPage> controller, Function<DeskParts, DeskPage> make) {
    this.file = file + ".fxml";
    this.controller = controller;
    this.make = make;
  }

  /**
   * Makes the page anew.
   *
   * @throws IllegalStateException if its FXML names another controller than the one registered
   */
  Loaded load(DeskParts parts) {
    var loader = new FXMLLoader(DeskScreen.class.getResource(file), parts.words());
    loader.setControllerFactory(
        type -> {
          if (type != controller) {
            throw new IllegalStateException(file + " names " + type + ", not " + controller);
          }
          return make.apply(parts);
        });
    try {
      Parent root = loader.load();
      DeskPage page = loader.getController();
      return new Loaded(root, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
