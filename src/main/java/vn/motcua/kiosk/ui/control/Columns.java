package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableIntegerProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts of a page side by side. The stylesheet says with {@code -k-across} how many stand in a row;
 * the rest goes below, as on a screen that is higher than wide. 0 is all of them, each as wide as
 * its share says; one that has hidden takes no room. Parts with the same place take turns: only one
 * of them is managed.
 */
public final class Columns extends Pane {

  private static final StyleablePropertyFactory<Columns> FACTORY =
      new StyleablePropertyFactory<>(Pane.getClassCssMetaData());

  private static final CssMetaData<Columns, Number> ACROSS =
      FACTORY.createSizeCssMetaData("-k-across", c -> c.across, 0);
  private static final CssMetaData<Columns, Number> GAP =
      FACTORY.createSizeCssMetaData("-k-gap", c -> c.gap, 0.0);
  private static final CssMetaData<Columns, Number> ROW_GAP =
      FACTORY.createSizeCssMetaData("-k-row-gap", c -> c.rowGap, 0.0);

  private static final String PLACE = "columns.place";

  private final SimpleStyleableIntegerProperty across =
      new SimpleStyleableIntegerProperty(ACROSS, this, "across", 0);
  private final SimpleStyleableDoubleProperty gap =
      new SimpleStyleableDoubleProperty(GAP, this, "gap", 0.0);
  private final SimpleStyleableDoubleProperty rowGap =
      new SimpleStyleableDoubleProperty(ROW_GAP, this, "rowGap", 0.0);

  /** Percent of the width for each column; 0 for as wide as its part likes to be. */
  private List<Double> shares = List.of();

  public Columns() {
    getStyleClass().add("columns");
    across.addListener((_, _, _) -> requestLayout());
    gap.addListener((_, _, _) -> requestLayout());
    rowGap.addListener((_, _, _) -> requestLayout());
  }

  /** Where a part stands, from 0; parts without a place stand in their order. */
  public static void setPlace(Node part, int place) {
    part.getProperties().put(PLACE, place);
  }

  public static int getPlace(Node part) {
    return part.getProperties().get(PLACE) instanceof Integer place ? place : -1;
  }

  public String getShares() {
    return shares.toString();
  }

  /** Percents with blanks between, such as {@code 62.8 37.2}; {@code 0 100} is natural and rest. */
  public void setShares(String percents) {
    var read = new ArrayList<Double>();
    var each = new StringTokenizer(percents);
    while (each.hasMoreTokens()) {
      read.add(Double.valueOf(each.nextToken()));
    }
    shares = List.copyOf(read);
  }

  /** Puts equally wide parts next to each other. */
  public void show(List<? extends Node> parts) {
    shares = parts.stream().map(_ -> 100.0 / parts.size()).toList();
    getChildren().setAll(parts);
  }

  // --- rows and their heights ---

  private int count() {
    return across.get() > 0 ? across.get() : Math.max(1, shares.size());
  }

  /** The parts that are there, row by row. */
  private List<List<Node>> rows() {
    var parts = getManagedChildren();
    var rows = new ArrayList<List<Node>>();
    for (int i = 0; i < parts.size(); i++) {
      if (rows.isEmpty() || (across.get() > 0 && i % count() == 0)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(parts.get(i));
    }
    return rows;
  }

  private int column(Node part, int index) {
    int place = getPlace(part);
    return across.get() == 0 && place >= 0 ? place : index % count();
  }

  private double[] widths(double room, List<List<Node>> rows) {
    int columns = count();
    double[] widths = new double[columns];
    double free = room - gap.get() * (columns - 1);
    if (across.get() > 0) {
      Arrays.fill(widths, free / columns);
      return widths;
    }
    double percents = 0;
    for (int i = 0; i < columns; i++) {
      percents += shares.isEmpty() ? 100 : shares.get(i);
      if (!shares.isEmpty() && shares.get(i) == 0) {
        widths[i] = natural(i, rows);
        free -= widths[i] - (widths[i] == 0 ? gap.get() : 0);
      }
    }
    for (int i = 0; i < columns; i++) {
      double share = shares.isEmpty() ? 100 : shares.get(i);
      widths[i] = share == 0 ? widths[i] : Math.max(0, free) * share / percents;
    }
    return widths;
  }

  private double natural(int column, List<List<Node>> rows) {
    double widest = 0;
    for (var row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (column(row.get(i), i) == column) {
          widest = Math.max(widest, row.get(i).prefWidth(-1));
        }
      }
    }
    return widest;
  }

  private double[] heights(
      List<List<Node>> rows, double[] widths, ToDoubleBiFunction<Node, Double> height) {
    double[] heights = new double[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      for (int i = 0; i < row.size(); i++) {
        var part = row.get(i);
        heights[r] = Math.max(heights[r], height.applyAsDouble(part, widths[column(part, i)]));
      }
    }
    return heights;
  }

  private double total(double width, ToDoubleBiFunction<Node, Double> height) {
    var rows = rows();
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    var heights = heights(rows, widths(inside < 0 ? 10_000 : inside, rows), height);
    return snappedTopInset()
        + Arrays.stream(heights).sum()
        + rowGap.get() * Math.max(0, rows.size() - 1)
        + snappedBottomInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return total(width, Node::minHeight);
  }

  @Override
  protected double computePrefHeight(double width) {
    return total(width, Node::prefHeight);
  }

  @Override
  protected double computeMinWidth(double height) {
    return widest(part -> part.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return widest(part -> part.prefWidth(-1));
  }

  private double widest(ToDoubleFunction<Node> width) {
    double widest = 0;
    for (var row : rows()) {
      double all = row.stream().mapToDouble(width).sum();
      widest = Math.max(widest, all + gap.get() * (row.size() - 1));
    }
    return snappedLeftInset() + widest + snappedRightInset();
  }

  // --- layout ---

  @Override
  protected void layoutChildren() {
    var rows = rows();
    double[] widths = widths(getWidth() - snappedLeftInset() - snappedRightInset(), rows);
    double room =
        getHeight()
            - snappedTopInset()
            - snappedBottomInset()
            - rowGap.get() * Math.max(0, rows.size() - 1);
    double[] heights =
        spread(
            room, heights(rows, widths, Node::minHeight), heights(rows, widths, Node::prefHeight));
    double y = snappedTopInset();
    for (int r = 0; r < rows.size(); r++) {
      for (int i = 0; i < rows.get(r).size(); i++) {
        var part = rows.get(r).get(i);
        int column = column(part, i);
        double x = snappedLeftInset();
        for (int before = 0; before < column; before++) {
          x += widths[before] + (widths[before] == 0 ? 0 : gap.get());
        }
        layoutInArea(
            part,
            snapPositionX(x),
            snapPositionY(y),
            snapSizeX(widths[column]),
            snapSizeY(heights[r]),
            0,
            HPos.CENTER,
            VPos.CENTER);
      }
      y += heights[r] + rowGap.get();
    }
  }

  /** What is left over goes to all rows alike; what is missing comes off where it can. */
  private static double[] spread(double room, double[] least, double[] wanted) {
    double wantedAll = Arrays.stream(wanted).sum();
    double leastAll = Arrays.stream(least).sum();
    double[] heights = new double[wanted.length];
    for (int r = 0; r < heights.length; r++) {
      if (wantedAll <= room) {
        heights[r] = wanted[r] + (room - wantedAll) / heights.length;
      } else if (wantedAll > leastAll) {
        double part = Math.clamp((room - leastAll) / (wantedAll - leastAll), 0, 1);
        heights[r] = least[r] + part * (wanted[r] - least[r]);
      } else {
        heights[r] = least[r];
      }
    }
    return heights;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
