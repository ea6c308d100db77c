package vn.motcua.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A frame and a band over a whole screen on which nothing counts, so that nobody mistakes it. */
public final class TrainingBand extends StackPane {

  public TrainingBand(String words) {
    getStyleClass().add("training-frame");
    setMouseTransparent(true);
    var band = new Label(words);
    band.getStyleClass().add("training-band");
    setAlignment(band, Pos.TOP_CENTER);
    getChildren().add(band);
  }
}
