package vn.motcua.kiosk.ui.desk;

import java.util.Optional;

/**
 * Remembers how the tables of this machine's desk were laid out, from one start to the next. Knows
 * heads of columns and nothing of what stands below them. To be used on the FX thread; does not
 * wait.
 */
public interface ColumnMemory {

  /**
   * @param table its name among those of the desk
   */
  Optional<TableLayout> of(String table);

  void keep(String table, TableLayout layout);

  /** The table is to be as the kiosk made it. */
  void forget(String table);
}
