package vn.motcua.kiosk.ui.desk;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * A row of small squares, the first of them done. Two outlines however many there are: a table
 * shows a hundred squares at a time. All lengths follow from the height, which the stylesheet sets.
 */
final class StepSquares extends Region {

  /** More would not fit beside the figures. */
  private static final int MOST = 9;

  private static final double WIDE = 15.0 / 16;
  private static final double NARROW = 7.0 / 16;
  private static final double GAP = 0.25;
  private static final double CORNER = 0.25;

  private final SVGPath finished = new SVGPath();
  private final SVGPath open = new SVGPath();
  private String style = "";
  private int done;
  private int steps;

  StepSquares() {
    getStyleClass().add("step-squares");
    finished.getStyleClass().add("squares-finished");
    open.getStyleClass().add("squares-open");
    finished.setManaged(false);
    open.setManaged(false);
    getChildren().addAll(open, finished);
  }

  /**
   * @param style class of the squares that are done
   */
  void show(int done, int of, String style) {
    if (!style.equals(this.style)) {
      finished.getStyleClass().setAll("squares-finished", style);
      this.style = style;
    }
    this.done = Math.min(done, MOST);
    steps = Math.min(of, MOST);
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(NARROW);
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(WIDE);
  }

  private double width(double square) {
    return Math.ceil(prefHeight(-1) * (steps * square + Math.max(0, steps - 1) * GAP));
  }

  @Override
  protected void layoutChildren() {
    double high = getHeight();
    double gap = high * GAP;
    double wide = (getWidth() + gap) / Math.max(1, steps) - gap;
    finished.setContent(outline(0, done, wide, gap));
    open.setContent(outline(done, steps, wide, gap));
  }

  private String outline(int from, int to, double wide, double gap) {
    double r = getHeight() * CORNER;
    double across = wide - 2 * r;
    double down = getHeight() - 2 * r;
    var square =
        side("h" + across, r, r)
            + side("v" + down, -r, r)
            + side("h-" + across, -r, -r)
            + side("v-" + down, r, -r)
            + "z ";
    var outline = new StringBuilder();
    for (int i = from; i < to; i++) {
      outline.append('M').append(snapPositionX(i * (wide + gap)) + r).append(" 0 ").append(square);
    }
    return outline.toString();
  }

  /** A side and the corner behind it, which leads so far across and down. */
  private static String side(String line, double across, double down) {
    double r = Math.abs(across);
    return line + "a" + r + " " + r + " 0 0 1 " + across + " " + down;
  }
}
