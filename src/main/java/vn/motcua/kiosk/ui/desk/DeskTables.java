package vn.motcua.kiosk.ui.desk;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import vn.motcua.kiosk.ui.Words;

/**
 * Puts columns into the tables of the desk as the clerks of this machine last had them, and
 * remembers what they change.
 */
final class DeskTables {

  private final ColumnMemory memory;
  private final Words words;

  DeskTables(ColumnMemory memory, Words words) {
    this.memory = memory;
    this.words = words;
  }

  /**
   * Puts them in the place of those that are there.
   *
   * @param name by which the table is remembered, the same at each start
   * @param columns with their shares as preferred widths
   */
  <T> void put(TableView<T> table, String name, List<? extends TableColumn<T, ?>> columns) {
    if (table.getProperties().remove(DeskTables.class) instanceof Subscription before) {
      before.unsubscribe();
    }
    var kept = new KeptColumns<>(table, name, memory, List.copyOf(columns));
    table.getProperties().put(DeskTables.class, kept.follow());
    ColumnMenu.on(kept, words);
  }
}
