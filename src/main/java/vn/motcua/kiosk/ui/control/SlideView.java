package vn.motcua.kiosk.ui.control;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A slide as large as there is room, and under it what to do to begin. Touches go through it. */
public final class SlideView extends Region {

  /** Of the height, for the words. */
  private static final double BAND = 0.11;

  private final ImageView slide = new ImageView();
  private final Label begin = new Label();
  private byte @Nullable [] shown;

  public SlideView() {
    getStyleClass().add("slide");
    setMouseTransparent(true);
    slide.setPreserveRatio(true);
    slide.setSmooth(true);
    begin.getStyleClass().add("slide-begin");
    begin.setGraphic(new Icon("hand-tap"));
    slide.setManaged(false);
    begin.setManaged(false);
    getChildren().addAll(slide, begin);
  }

  /** What to do to begin. */
  public void setBegin(String words) {
    begin.setText(words);
  }

  public String getBegin() {
    return begin.getText();
  }

  /**
   * Shows a picture; the one before is forgotten. The same again costs nothing.
   *
   * @param png of any size
   */
  public void show(byte[] png) {
    if (!Arrays.equals(png, shown)) {
      shown = png;
      slide.setImage(new Image(new ByteArrayInputStream(png)));
      requestLayout();
    }
  }

  /** Shows none, and keeps none. */
  public void clear() {
    shown = null;
    slide.setImage(null);
  }

  @Override
  protected void layoutChildren() {
    double band = getHeight() * BAND;
    double high = getHeight() - band;
    slide.setFitWidth(getWidth());
    slide.setFitHeight(high);
    var drawn = slide.getBoundsInLocal();
    slide.relocate((getWidth() - drawn.getWidth()) / 2, (high - drawn.getHeight()) / 2);
    begin.autosize();
    double x = (getWidth() - begin.getWidth()) / 2;
    begin.relocate(x, high + (band - begin.getHeight()) / 2);
  }
}
