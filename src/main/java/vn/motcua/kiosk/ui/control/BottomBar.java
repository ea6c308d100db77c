package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The bar that never moves: Quay lại · Gọi cán bộ · Nghe đọc · Chữ &amp; màu · then at most two
 * buttons of the page, the one that leads on at the far right. On a high screen it has two rows
 * ({@code -k-rows: true}): the tools and the lesser button above, Quay lại and the main one below.
 */
public final class BottomBar extends Pane {

  private static final StyleablePropertyFactory<BottomBar> FACTORY =
      new StyleablePropertyFactory<>(Pane.getClassCssMetaData());

  private static final CssMetaData<BottomBar, Boolean> ROWS =
      FACTORY.createBooleanCssMetaData("-k-rows", b -> b.rows, false);
  private static final CssMetaData<BottomBar, Number> SPACING =
      FACTORY.createSizeCssMetaData("-k-spacing", b -> b.spacing, 24);

  /** Part of the lower row that Quay lại takes. */
  private static final double BACK = 0.385;

  private final SimpleStyleableBooleanProperty rows =
      new SimpleStyleableBooleanProperty(ROWS, this, "rows", false);
  private final SimpleStyleableDoubleProperty spacing =
      new SimpleStyleableDoubleProperty(SPACING, this, "spacing", 24.0);

  private final Button back = new Button();
  private final Button clerk = tool("call-clerk", "bell");
  private final Button listen = tool("listen", "volume");
  private final Button look = tool("look", "text");
  private final List<Node> tools = List.of(clerk, listen, look);
  private final ObservableList<Node> actions = FXCollections.observableArrayList();

  public BottomBar() {
    getStyleClass().add("bottom-bar");
    back.setId("back");
    back.getStyleClass().addAll("action", "neutral", "back");
    back.setMinWidth(USE_PREF_SIZE);
    clerk.getStyleClass().add("clerk");
    show(listen, false);
    fill();
    actions.addListener((ListChangeListener<Node>) _ -> fill());
    rows.addListener((_, _, _) -> fill());
    spacing.addListener((_, _, _) -> requestLayout());
  }

  private static Button tool(String id, String icon) {
    var tool = new Button();
    tool.setId(id);
    tool.getStyleClass().addAll("action", "tool");
    tool.setGraphic(new Icon(icon));
    tool.setContentDisplay(ContentDisplay.TOP);
    tool.setMinWidth(USE_PREF_SIZE);
    return tool;
  }

  private void fill() {
    actions.stream()
        .filter(Region.class::isInstance)
        .forEach(n -> ((Region) n).setMinWidth(USE_PREF_SIZE));
    getChildren().setAll(inOrder());
  }

  /** As they are read, which is how the Tab key goes. */
  private List<Node> inOrder() {
    var order = new ArrayList<Node>(tools);
    order.addAll(actions);
    int beforeTheMainOne = order.size() - Math.min(1, actions.size());
    order.add(rows.get() ? beforeTheMainOne : 0, back);
    return order;
  }

  /** The buttons of the page, from left to right. */
  public ObservableList<Node> getActions() {
    return actions;
  }

  public void setBack(String words, String icon, Runnable action) {
    renameBack(words, icon);
    back.setOnAction(_ -> action.run());
  }

  /** The same slot under another name. */
  public void renameBack(String words, String icon) {
    name(back, words);
    back.setGraphic(new Icon(icon));
  }

  public void setClerk(String words, Runnable action) {
    name(clerk, words);
    clerk.setOnAction(_ -> action.run());
  }

  /** Reads the page; only there where there is a voice. */
  public void setListen(String words, Runnable action) {
    setListening(words, false);
    listen.setOnAction(_ -> action.run());
    show(listen, true);
  }

  /** Whether it is reading now. */
  public void setListening(String words, boolean listening) {
    name(listen, words);
    listen.getStyleClass().remove("listening");
    if (listening) {
      listen.getStyleClass().add("listening");
    }
  }

  public void setLook(String words, Runnable action) {
    name(look, words);
    look.setOnAction(_ -> action.run());
  }

  private static void name(Button button, String words) {
    button.setText(words);
    button.setAccessibleText(words);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  // --- one row or two ---

  @Override
  protected void layoutChildren() {
    double gap = snapSpaceX(spacing.get());
    double left = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    if (rows.get()) {
      double height = (getHeight() - snappedTopInset() - snappedBottomInset() - gap) / 2;
      double y = snappedTopInset();
      upper(left, right, y, height, gap);
      lower(left, right, y + height + gap, height, gap);
    } else {
      oneRow(left, right, gap);
    }
  }

  private void oneRow(double left, double right, double gap) {
    double x = left;
    for (var part : all(back, tools)) {
      double width = part.prefWidth(-1);
      middle(part, x, 0, width, getHeight());
      x += width + (part.equals(back) ? gap : gap / 2);
    }
    x = right;
    for (var part : shown(actions).reversed()) {
      double width = part.prefWidth(-1);
      middle(part, x - width, 0, width, getHeight());
      x -= width + gap;
    }
  }

  private void upper(double left, double right, double y, double height, double gap) {
    var lesser = shown(actions);
    if (!lesser.isEmpty()) {
      lesser.removeLast();
    }
    var row = all(clerk, tools.subList(1, tools.size()));
    row.addAll(lesser);
    double needed = row.stream().mapToDouble(n -> n.prefWidth(-1)).sum();
    double spare = Math.max(0, right - left - needed - gap / 2 * (row.size() - 1)) / row.size();
    double x = left;
    for (var part : row) {
      double width = part.prefWidth(-1) + spare;
      middle(part, x, y, width, height);
      x += width + gap / 2;
    }
  }

  private void lower(double left, double right, double y, double height, double gap) {
    double width = Math.max(back.prefWidth(-1), (right - left) * BACK);
    var onward = shown(actions);
    if (!onward.isEmpty()) {
      var last = onward.getLast();
      width = Math.min(width, right - left - gap - last.prefWidth(-1));
      double x = left + width + gap;
      middle(last, x, y, right - x, height);
    }
    middle(back, left, y, width, height);
  }

  private static void middle(Node part, double x, double y, double width, double room) {
    double height = Math.min(room, part.prefHeight(width));
    part.resizeRelocate(Math.rint(x), Math.rint(y + (room - height) / 2), Math.ceil(width), height);
  }

  private static List<Node> all(Node first, List<Node> rest) {
    var both = new ArrayList<Node>(List.of(first));
    both.addAll(rest);
    return shown(both);
  }

  private static List<Node> shown(List<Node> parts) {
    var shown = new ArrayList<>(parts);
    shown.removeIf(n -> !n.isManaged());
    return shown;
  }

  /** Below this something would be cut off. */
  @Override
  protected double computeMinWidth(double height) {
    var onward = shown(actions);
    double needed;
    if (rows.get()) {
      var last = onward.isEmpty() ? List.<Node>of() : List.of(onward.removeLast());
      var upper = all(clerk, tools.subList(1, tools.size()));
      upper.addAll(onward);
      needed = Math.max(together(upper), together(all(back, last)));
    } else {
      var all = all(back, tools);
      all.addAll(onward);
      needed = together(all);
    }
    return snappedLeftInset() + needed + snappedRightInset();
  }

  private double together(List<Node> row) {
    return row.stream().mapToDouble(n -> n.prefWidth(-1)).sum()
        + spacing.get() * Math.max(0, row.size() - 1);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
