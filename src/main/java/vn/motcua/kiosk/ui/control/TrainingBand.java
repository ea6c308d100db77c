package vn.motcua.kiosk.ui.control;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * A frame round a whole screen on which nothing counts, with a strip at its top that says so. What
 * is on the screen makes room for the strip.
 */
public final class TrainingBand extends StackPane {

  /** Of the screen's height. */
  private static final double PART = 0.05;

  private TrainingBand(String words) {
    getStyleClass().add("training-frame");
    setMouseTransparent(true);
    var band = new Label(words);
    band.getStyleClass().add("training-band");
    band.setMaxWidth(Double.MAX_VALUE);
    setAlignment(band, Pos.TOP_CENTER);
    getChildren().add(band);
  }

  /**
   * Puts it over everything in the root, or takes it away.
   *
   * @param words empty to take it away
   */
  public static void show(StackPane root, Optional<String> words) {
    root.getChildren().removeIf(TrainingBand.class::isInstance);
    words.ifPresent(w -> root.getChildren().add(new TrainingBand(w)));
  }

  /** Makes room for it, if it is there; the height that is left for everything else. */
  public static double room(StackPane root) {
    var band = root.getChildren().stream().filter(TrainingBand.class::isInstance).findFirst();
    double strip = band.isPresent() ? Math.round(PART * root.getHeight()) : 0;
    root.setPadding(new Insets(strip, 0, 0, 0));
    band.ifPresent(b -> setMargin(b, new Insets(-strip, 0, 0, 0)));
    return root.getHeight() - strip;
  }
}
