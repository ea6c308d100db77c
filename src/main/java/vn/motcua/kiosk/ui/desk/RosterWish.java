package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.Map;
import vn.motcua.kiosk.roster.Column;

/**
 * A list that is to be taken in.
 *
 * @param columns that the clerk pointed out, by letter; an empty one is not to be read
 * @param rows how many it has, for the progress
 * @param days how many it is kept
 * @param alone whether all earlier lists go
 */
public record RosterWish(
    Path file, Map<Column, String> columns, int rows, int days, boolean alone) {

  public RosterWish {
    columns = Map.copyOf(columns);
  }
}
