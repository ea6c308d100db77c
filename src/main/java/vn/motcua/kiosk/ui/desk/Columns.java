package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

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

  /** One of text, sorted in an order of its own. */
  static <T> TableColumn<T, T> text(
      String title, double share, Function<T, String> text, Comparator<T> order) {
    return ordered(
        title,
        share,
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? "" : text.apply(row));
              }
            },
        order);
  }

  /** One that is drawn, and sorted in an order of its own. */
  static <T> TableColumn<T, T> drawn(
      String title, double share, Function<T, Node> draw, Comparator<T> order) {
    return ordered(
        title,
        share,
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : draw.apply(row));
              }
            },
        order);
  }

  /**
   * The same for the tables in which the clerk types and waits: each cell is drawn once and then
   * shows one row after another, since to dress a new one takes longer than all the rest.
   */
  static <T, N extends Node> TableColumn<T, T> redrawn(
      String title, double share, Supplier<N> make, BiConsumer<N, T> show, Comparator<T> order) {
    return ordered(title, share, _ -> new Redrawn<>(make, show), order);
  }

  private static final class Redrawn<T, N extends Node> extends TableCell<T, T> {
    private final Supplier<N> make;
    private final BiConsumer<N, T> show;
    private @Nullable N drawn;

    Redrawn(Supplier<N> make, BiConsumer<N, T> show) {
      this.make = make;
      this.show = show;
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      boolean there = !empty && row != null;
      if (there) {
        if (drawn == null) {
          drawn = make.get();
          setGraphic(drawn);
        }
        show.accept(drawn, row);
      }
      if (drawn != null) {
        drawn.setVisible(there);
      }
    }
  }

  private static <T> TableColumn<T, T> ordered(
      String title,
      double share,
      Callback<TableColumn<T, T>, TableCell<T, T>> cells,
      Comparator<T> order) {
    var column = new TableColumn<T, T>(title);
    column.setPrefWidth(share);
    column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
    column.setComparator(order);
    column.setCellFactory(cells);
    return column;
  }
}
