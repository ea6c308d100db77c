package vn.motcua.kiosk.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/** Seconds that are left: the number and the word say it, the ring only repeats them. */
public final class CountdownRing extends StackPane {

  private final Circle track = new Circle();
  private final Arc arc = new Arc();
  private final Label number = new Label();
  private final Label word = new Label();
  private int most = 1;

  public CountdownRing() {
    getStyleClass().add("countdown");
    setAccessibleRole(AccessibleRole.TEXT);
    track.getStyleClass().add("countdown-track");
    arc.getStyleClass().add("countdown-arc");
    arc.setStartAngle(90);
    number.getStyleClass().add("countdown-number");
    word.getStyleClass().add("countdown-word");
    track.setManaged(false);
    arc.setManaged(false);
    var middle = new VBox(number, word);
    middle.getStyleClass().add("countdown-middle");
    getChildren().addAll(track, arc, middle);
  }

  /** The word under the number. */
  public void setWord(String text) {
    word.setText(text);
  }

  public String getWord() {
    return word.getText();
  }

  /**
   * @param left seconds, 0 or more
   */
  public void show(int left) {
    most = Math.max(most, left);
    number.setText(String.valueOf(left));
    setAccessibleText(left + " " + word.getText());
    arc.setLength(-360.0 * left / most);
  }

  /** The seconds that a full ring stands for. */
  public void setMost(int seconds) {
    most = Math.max(1, seconds);
  }

  public int getMost() {
    return most;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double side = Math.min(getWidth(), getHeight());
    double radius = side / 2 - track.getStrokeWidth() / 2;
    track.setCenterX(getWidth() / 2);
    track.setCenterY(getHeight() / 2);
    track.setRadius(radius);
    arc.setCenterX(getWidth() / 2);
    arc.setCenterY(getHeight() / 2);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
  }
}
