package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Where one is among the steps: done with a tick, the current one wide and filled, the rest. When
 * their names do not fit beside each other, only the current one keeps its name.
 */
public final class Stepper extends HBox {

  /** Room of the current segment, in segments. */
  private static final double CURRENT = 1.55;

  private final List<Segment> segments = new ArrayList<>();
  private int current;

  public Stepper() {
    getStyleClass().add("stepper");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(0);
  }

  /** A step with its name, and without for when there is no room. */
  private static final class Segment extends StackPane {

    private final Label name;
    private final Label brief;

    Segment(Label name, Label brief, String... styles) {
      this.name = name;
      this.brief = brief;
      name.setMinWidth(USE_PREF_SIZE);
      brief.setMinWidth(USE_PREF_SIZE);
      brief.setVisible(false);
      getStyleClass().add("segment");
      getStyleClass().addAll(styles);
      getChildren().addAll(name, brief);
    }

    double named() {
      return name.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    void shorten(boolean shortened) {
      name.setVisible(!shortened);
      brief.setVisible(shortened);
    }
  }

  /**
   * @param labels one or two words a step
   * @param now index of the current one
   * @param here what its segment says, such as "Bước 3/7 · Đăng ký"
   */
  public void show(List<String> labels, int now, String here) {
    segments.clear();
    current = now;
    setAccessibleText(here);
    for (int i = 0; i < labels.size(); i++) {
      segments.add(segment(i, labels.get(i), here));
    }
    getChildren().setAll(segments);
  }

  private Segment segment(int i, String label, String here) {
    if (i < current) {
      return new Segment(
          new Label(label, new Icon("check")), new Label("", new Icon("check")), "done");
    }
    if (i == current) {
      return new Segment(new Label(here), new Label(here), "current");
    }
    return new Segment(new Label((i + 1) + ". " + label), new Label(String.valueOf(i + 1)));
  }

  /** Equal segments, only the current one wider; any that needs more room takes it. */
  @Override
  protected void layoutChildren() {
    double room =
        getWidth() - snappedLeftInset() - snappedRightInset() - getSpacing() * (count() - 1);
    boolean tooMany = segments.stream().mapToDouble(Segment::named).sum() > room;
    segments.forEach(s -> s.shorten(tooMany));
    double[] widths = tooMany ? brief(room) : named(room);
    double x = snappedLeftInset();
    for (int i = 0; i < count(); i++) {
      double right = snapPositionX(x + widths[i]);
      Node segment = segments.get(i);
      segment.resizeRelocate(x, 0, right - x, getHeight());
      x = right + getSpacing();
    }
  }

  private double[] brief(double room) {
    double[] widths = new double[count()];
    double own = Math.max(room * 0.4, segments.get(current).named());
    for (int i = 0; i < count(); i++) {
      widths[i] = i == current ? own : (room - own) / (count() - 1);
    }
    return widths;
  }

  private double[] named(double room) {
    double unit = room / (count() - 1 + CURRENT);
    double[] widths = new double[count()];
    double fixed = 0;
    double free = 0;
    for (int i = 0; i < count(); i++) {
      double share = i == current ? CURRENT : 1;
      double needed = segments.get(i).named();
      boolean tight = needed > share * unit;
      widths[i] = tight ? needed : -share;
      fixed += tight ? needed : 0;
      free += tight ? 0 : share;
    }
    double each = free == 0 ? 0 : (room - fixed) / free;
    for (int i = 0; i < count(); i++) {
      widths[i] = widths[i] < 0 ? -widths[i] * each : widths[i];
    }
    return widths;
  }

  private int count() {
    return segments.size();
  }
}
