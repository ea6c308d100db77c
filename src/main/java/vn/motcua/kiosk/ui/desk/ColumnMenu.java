package vn.motcua.kiosk.ui.desk;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.motcua.kiosk.ui.Words;

/**
 * What can be done to the columns of a table without a mouse, by Shift+F10 or the menu key; a press
 * of the right button has it too.
 */
final class ColumnMenu<T> extends ContextMenu {

  private final KeptColumns<T> columns;
  private final Words words;

  private ColumnMenu(KeptColumns<T> columns, Words words) {
    this.columns = columns;
    this.words = words;
    setId("columns");
    columns.table().getColumns().stream()
        .filter(column -> !column.getText().isEmpty())
        .map(this::of)
        .forEach(getItems()::add);
    getItems().addAll(new SeparatorMenuItem(), item("desk.columns.reset", columns::reset));
  }

  private Menu of(TableColumn<T, ?> column) {
    var acts = new Menu(column.getText());
    if (column.isSortable()) {
      acts.getItems()
          .addAll(
              item("desk.columns.rising", () -> columns.sort(column, SortType.ASCENDING)),
              item("desk.columns.falling", () -> columns.sort(column, SortType.DESCENDING)));
    }
    acts.getItems()
        .addAll(
            step("desk.columns.wider", () -> columns.widen(column, 1)),
            step("desk.columns.narrower", () -> columns.widen(column, -1)),
            item("desk.columns.left", () -> columns.move(column, -1)),
            item("desk.columns.right", () -> columns.move(column, 1)));
    return acts;
  }

  private MenuItem item(String key, Runnable act) {
    return doing(act, key, new MenuItem(words.of(key)));
  }

  /** What is wanted several times in a row leaves the menu open. */
  private MenuItem step(String key, Runnable act) {
    return doing(act, key, new CustomMenuItem(new Label(words.of(key)), false));
  }

  private static MenuItem doing(Runnable act, String key, MenuItem item) {
    item.setId(key);
    item.setOnAction(_ -> act.run());
    return item;
  }

  /** Offers it at a table, for as long as that has these columns. */
  static <T> void on(KeptColumns<T> columns, Words words) {
    TableView<T> table = columns.table();
    table.setOnContextMenuRequested(
        asked -> {
          new ColumnMenu<>(columns, words).show(table, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
    table.setOnKeyPressed(
        pressed -> {
          if (isWanted(pressed)) {
            new ColumnMenu<>(columns, words).show(table, Side.TOP, 0, 0);
            pressed.consume();
          }
        });
  }

  private static boolean isWanted(KeyEvent pressed) {
    return pressed.getCode() == KeyCode.CONTEXT_MENU
        || (pressed.getCode() == KeyCode.F10 && pressed.isShiftDown());
  }
}
