package vn.motcua.kiosk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** From the day a card was issued to the day it ends, with today on the way. */
public final class LifeLine extends Region {

  private static final double TRACK = 0.14;
  private static final double KNOB = 0.4;

  private final Region track = new Region();
  private final Region past = new Region();
  private final Region knob = new Region();
  private final Label today = new Label();
  private final Label from = new Label();
  private final Label to = new Label();
  private double part;

  public LifeLine() {
    getStyleClass().add("life");
    track.getStyleClass().add("life-track");
    past.getStyleClass().add("life-past");
    knob.getStyleClass().add("life-now");
    getChildren().addAll(track, past, knob, today, from, to);
  }

  /**
   * @param part of the time gone by, 0 to 1
   */
  public void show(double part, String todayWords, String fromWords, String toWords) {
    this.part = Math.clamp(part, 0, 1);
    today.setText(todayWords);
    from.setText(fromWords);
    to.setText(toWords);
    setAccessibleText(fromWords + " – " + todayWords + " – " + toWords);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    double y = h * 0.5;
    double track1 = h * TRACK;
    double size = h * KNOB;
    double x = Math.clamp(w * part, size / 2, w - size / 2);
    track.resizeRelocate(0, y - track1 / 2, w, track1);
    past.resizeRelocate(0, y - track1 / 2, x, track1);
    knob.resizeRelocate(x - size / 2, y - size / 2, size, size);
    place(
        today,
        Math.clamp(x - today.prefWidth(-1) / 2, 0, w - today.prefWidth(-1)),
        y - size / 2 - today.prefHeight(-1));
    place(from, 0, h - from.prefHeight(-1));
    place(to, w - to.prefWidth(-1), h - to.prefHeight(-1));
  }

  private static void place(Label label, double x, double y) {
    label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
  }
}
