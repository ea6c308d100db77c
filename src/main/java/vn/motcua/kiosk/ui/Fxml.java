package vn.motcua.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * A page as it is laid out in a file, with the only controller that may stand in it.
 *
 * @param beside a class in whose package the file is
 */
public record Fxml<P>(Class<?> beside, String file, Class<? extends P> controller) {

  /** A page ready to be shown. */
  public record Loaded<P>(Parent root, P page) {}

  /**
   * Makes the page anew.
   *
   * @throws IllegalStateException if the file names another controller than the one registered
   */
  public Loaded<P> load(Words words, Supplier<? extends P> make) {
    var loader = new FXMLLoader(beside.getResource(file), words);
    loader.setControllerFactory(
        type -> {
          if (type != controller) {
            throw new IllegalStateException(file + " names " + type + ", not " + controller);
          }
          return make.get();
        });
    try {
      Parent root = loader.load();
      P page = loader.getController();
      return new Loaded<>(root, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
