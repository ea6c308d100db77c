package vn.motcua.kiosk.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** The columns of one table: as the kiosk made them, and as the clerks have them. */
final class KeptColumns<T> {

  /** Part of the table's width by which a key widens a column. */
  private static final double STEP = 0.03;

  private final TableView<T> table;
  private final String name;
  private final ColumnMemory memory;
  private final List<TableColumn<T, ?>> made;
  private final TableLayout asMade;
  private final ColumnShares<T> shares;

  /** While they are laid, what the table tells of is nobody's wish. */
  private boolean laying;

  /**
   * @param made with their shares as preferred widths, each with another head
   */
  KeptColumns(TableView<T> table, String name, ColumnMemory memory, List<TableColumn<T, ?>> made) {
    this.table = table;
    this.name = name;
    this.memory = memory;
    this.made = made;
    double all = made.stream().mapToDouble(c -> c.getPrefWidth()).sum();
    asMade =
        new TableLayout(
            made.stream()
                .map(c -> new TableLayout.Width(c.getText(), c.getPrefWidth() / all))
                .toList(),
            List.of());
    shares = new ColumnShares<>(table);
    lay(memory.of(name).filter(l -> l.fits(asMade.heads())).orElse(asMade));
    table.setColumnResizePolicy(shares);
  }

  private void lay(TableLayout layout) {
    laying = true;
    table.getSortOrder().clear();
    layout.columns().forEach(w -> shares.put(column(w.head()), w.share()));
    table.getColumns().setAll(layout.heads().stream().map(this::column).toList());
    for (var by : layout.order()) {
      var column = column(by.head());
      column.setSortType(by.falling() ? SortType.DESCENDING : SortType.ASCENDING);
      table.getSortOrder().add(column);
    }
    laying = false;
    draw();
  }

  private TableColumn<T, ?> column(String head) {
    return made.stream().filter(c -> c.getText().equals(head)).findFirst().orElseThrow();
  }

  private void draw() {
    var _ = shares.call(new TableView.ResizeFeatures<>(table, null, 0.0));
  }

  /** Remembers from now on what is done to them. */
  Subscription follow() {
    // The edge of a column tells of each pixel that it is pulled; it is let go once.
    EventHandler<MouseEvent> released = _ -> keep();
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    var told =
        table.getColumns().subscribe(this::keep).and(table.getSortOrder().subscribe(this::keep));
    for (TableColumn<T, ?> column : table.getColumns()) {
      told = told.and(column.sortTypeProperty().subscribe((_, _) -> keep()));
    }
    return told.and(() -> table.removeEventFilter(MouseEvent.MOUSE_RELEASED, released));
  }

  private void keep() {
    if (laying) {
      return;
    }
    var now = layout();
    if (now.equals(asMade)) {
      memory.forget(name);
    } else if (!memory.of(name).equals(Optional.of(now))) {
      memory.keep(name, now);
    }
  }

  private TableLayout layout() {
    return new TableLayout(
        table.getColumns().stream()
            .map(c -> new TableLayout.Width(c.getText(), shares.of(c)))
            .toList(),
        table.getSortOrder().stream()
            .map(c -> new TableLayout.Order(c.getText(), c.getSortType() == SortType.DESCENDING))
            .toList());
  }

  TableView<T> table() {
    return table;
  }

  void sort(TableColumn<T, ?> column, SortType type) {
    column.setSortType(type);
    table.getSortOrder().setAll(List.of(column));
  }

  /**
   * @param steps to the right, negative to the left; beyond the edge nothing happens
   */
  void move(TableColumn<T, ?> column, int steps) {
    var columns = new ArrayList<TableColumn<T, ?>>(table.getColumns());
    int to = columns.indexOf(column) + steps;
    if (to >= 0 && to < columns.size()) {
      columns.remove(column);
      columns.add(to, column);
      table.getColumns().setAll(columns);
    }
  }

  /**
   * @param steps negative to make it narrower
   */
  void widen(TableColumn<T, ?> column, int steps) {
    if (shares.widen(column, steps * STEP)) {
      draw();
      keep();
    }
  }

  /** As the kiosk made them. */
  void reset() {
    lay(asMade);
    memory.forget(name);
  }
}
