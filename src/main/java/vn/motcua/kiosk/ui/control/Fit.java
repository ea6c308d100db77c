package vn.motcua.kiosk.ui.control;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/**
 * Draws its contents a little smaller when they need more room than there is, so that nothing is
 * ever cut off or scrolled, however long a text of the guidance is and however large its letters.
 * What fits is left as it is.
 */
@DefaultProperty("contents")
public final class Fit extends Pane {

  /** Smaller than this nobody could read it; contents that need more room are a mistake. */
  private static final double SMALLEST = 0.5;

  /** Steps between full size and smallest that are tried, halving the distance each time. */
  private static final int TRIES = 7;

  private final StackPane sheet = new StackPane();
  private final Scale scale = new Scale(1, 1, 0, 0);

  public Fit() {
    getStyleClass().add("fit");
    sheet.getTransforms().add(scale);
    setMinSize(0, 0);
    getChildren().add(sheet);
  }

  public ObservableList<Node> getContents() {
    return sheet.getChildren();
  }

  /** How much smaller than designed the contents are drawn, 1 for not at all. */
  public double drawn() {
    return scale.getX();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + sheet.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + sheet.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    draw(width, height, size(width, height));
    // What has just come onto the page knows its size only once it has been laid out.
    sheet.layout();
    if (!fits(width / drawn(), height / drawn())) {
      draw(width, height, size(width, height));
    }
  }

  private void draw(double width, double height, double size) {
    scale.setX(size);
    scale.setY(size);
    sheet.resizeRelocate(snappedLeftInset(), snappedTopInset(), width / size, height / size);
  }

  private double size(double width, double height) {
    if (width <= 0 || height <= 0 || fits(width, height)) {
      return 1;
    }
    double fitting = SMALLEST;
    double tooLarge = 1;
    for (int i = 0; i < TRIES; i++) {
      double middle = (fitting + tooLarge) / 2;
      if (fits(width / middle, height / middle)) {
        fitting = middle;
      } else {
        tooLarge = middle;
      }
    }
    return fitting;
  }

  private boolean fits(double width, double height) {
    return sheet.minWidth(-1) <= width + 1 && sheet.minHeight(width) <= height + 1;
  }
}
