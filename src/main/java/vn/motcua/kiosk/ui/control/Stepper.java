package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where one is among the steps: done with a tick, the current one wide and filled, the rest. */
public final class Stepper extends HBox {

  /** Room of the current segment, in segments. */
  private static final double CURRENT = 1.55;

  private int current;

  public Stepper() {
    getStyleClass().add("stepper");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * @param labels one or two words a step
   * @param now index of the current one
   * @param here what its segment says, such as "Bước 3/7 · Đăng ký"
   */
  public void show(List<String> labels, int now, String here) {
    getChildren().clear();
    current = now;
    setAccessibleText(here);
    for (int i = 0; i < labels.size(); i++) {
      var segment = new Label();
      segment.getStyleClass().add("segment");
      if (i < now) {
        segment.setText(labels.get(i));
        segment.setGraphic(new Icon("check"));
        segment.getStyleClass().add("done");
      } else if (i == now) {
        segment.setText(here);
        segment.getStyleClass().add("current");
      } else {
        segment.setText((i + 1) + ". " + labels.get(i));
      }
      segment.setMaxWidth(Double.MAX_VALUE);
      setHgrow(segment, Priority.ALWAYS);
      getChildren().add(segment);
    }
  }

  /** Equal segments, only the current one wider; any that needs more room takes it. */
  @Override
  protected void layoutChildren() {
    double room =
        getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing() * (count() - 1);
    double unit = room / (count() - 1 + CURRENT);
    double[] widths = new double[count()];
    double fixed = 0;
    double free = 0;
    for (int i = 0; i < count(); i++) {
      double share = i == current ? CURRENT : 1;
      double needed = getChildren().get(i).prefWidth(-1);
      boolean tight = needed > share * unit;
      widths[i] = tight ? needed : -share;
      fixed += tight ? needed : 0;
      free += tight ? 0 : share;
    }
    double each = free == 0 ? 0 : (room - fixed) / free;
    double x = snappedLeftInset();
    for (int i = 0; i < count(); i++) {
      double width = widths[i] < 0 ? -widths[i] * each : widths[i];
      double right = snapPositionX(x + width);
      getChildren().get(i).resizeRelocate(x, 0, right - x, getHeight());
      x = right + getSpacing();
    }
  }

  private int count() {
    return getChildren().size();
  }
}
