package vn.motcua.kiosk.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Columns that fill their table whatever its width: each has a share of it, and what one gains, the
 * next one loses.
 */
@SuppressWarnings("rawtypes") // as TableView wants it
final class ColumnShares<T> implements Callback<TableView.ResizeFeatures, Boolean> {

  /** No column goes below this share: a clerk would never find it again. */
  static final double LEAST = 0.03;

  private final Map<TableColumn<T, ?>, Double> shares = new HashMap<>();
  private final TableView<T> table;

  ColumnShares(TableView<T> table) {
    this.table = table;
  }

  /**
   * @param share in whatever unit the others have too
   */
  void put(TableColumn<T, ?> column, double share) {
    shares.put(column, share);
  }

  /** Part of the width, 0 to 1. */
  double of(TableColumn<T, ?> column) {
    return share(column) / all();
  }

  private double share(TableColumn<T, ?> column) {
    return shares.getOrDefault(column, 0.0);
  }

  private double all() {
    return table.getColumns().stream().mapToDouble(this::share).sum();
  }

  /**
   * Takes from the column on its right, or on its left if it is the last.
   *
   * @param part of the width of the table, negative to give
   * @return whether there was anything to take
   */
  boolean widen(TableColumn<T, ?> column, double part) {
    List<TableColumn<T, ?>> columns = table.getColumns();
    int at = columns.indexOf(column);
    if (at < 0 || columns.size() < 2) {
      return false;
    }
    var other = columns.get(at + 1 < columns.size() ? at + 1 : at - 1);
    double least = LEAST * all();
    double wanted = part * all();
    double most = Math.max(0, share(other) - least);
    double fewest = Math.min(0, least - share(column));
    double got = Math.clamp(wanted, fewest, most);
    shares.put(column, share(column) + got);
    shares.put(other, share(other) - got);
    return got != 0;
  }

  /** The table has another width, or the clerk pulls at the edge of a column. */
  @Override
  @SuppressWarnings("unchecked") // It is the policy of one table only.
  public Boolean call(TableView.ResizeFeatures wanted) {
    TableView.ResizeFeatures<T> asked = wanted;
    double width = asked.getContentWidth();
    if (width <= 0) {
      return false; // It has not been laid out yet.
    }
    boolean changed = asked.getColumn() == null || pulled(asked, width);
    for (TableColumn<T, ?> column : table.getColumns()) {
      asked.setColumnWidth(column, Math.floor(of(column) * width));
    }
    return changed;
  }

  /** At the edge of the last there is nothing to be pulled. */
  private boolean pulled(TableView.ResizeFeatures<T> asked, double width) {
    var column = asked.getColumn();
    return !column.equals(table.getColumns().getLast()) && widen(column, asked.getDelta() / width);
  }
}
