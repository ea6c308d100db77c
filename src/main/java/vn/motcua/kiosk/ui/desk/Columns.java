package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of the desk's tables, each with a share of the width. */
final class Columns {

  /** Part of the table's width that the scroll bar may take. */
  private static final double SCROLL_BAR = 0.012;

  private Columns() {}

  /** Puts them into the table; they keep their shares whatever its width. */
  static <T> void put(TableView<T> table, List<? extends TableColumn<T, ?>> columns) {
    double all = columns.stream().mapToDouble(c -> c.getPrefWidth()).sum() * (1 + SCROLL_BAR);
    for (var column : columns) {
      double share = column.getPrefWidth() / all;
      column.prefWidthProperty().bind(table.widthProperty().multiply(share));
      column.setReorderable(false);
      column.setResizable(false);
    }
    table.getColumns().setAll(columns);
  }

  /** One of text, sorted as it reads. */
  static <T> TableColumn<T, String> text(
      String title, double share, Function<T, String> text, String... styles) {
    var column = new TableColumn<T, String>(title);
    column.setPrefWidth(share);
    column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(text.apply(c.getValue())));
    column.getStyleClass().addAll(styles);
    return column;
  }

  /** One that is drawn, and sorted in an order of its own. */
  static <T> TableColumn<T, T> drawn(
      String title, double share, Function<T, Node> draw, Comparator<T> order) {
    var column = new TableColumn<T, T>(title);
    column.setPrefWidth(share);
    column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
    column.setComparator(order);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : draw.apply(row));
              }
            });
    return column;
  }
}
