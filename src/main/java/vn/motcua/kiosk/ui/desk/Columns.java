package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns of the desk's tables, each with a share of the width as its preferred one. */
final class Columns {

  private Columns() {}

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
