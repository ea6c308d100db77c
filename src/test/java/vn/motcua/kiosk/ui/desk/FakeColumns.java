package vn.motcua.kiosk.ui.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers for as long as the test goes on. */
final class FakeColumns implements ColumnMemory {

  final Map<String, TableLayout> kept = new HashMap<>();

  @Override
  public Optional<TableLayout> of(String table) {
    return Optional.ofNullable(kept.get(table));
  }

  @Override
  public void keep(String table, TableLayout layout) {
    kept.put(table, layout);
  }

  @Override
  public void forget(String table) {
    kept.remove(table);
  }
}
