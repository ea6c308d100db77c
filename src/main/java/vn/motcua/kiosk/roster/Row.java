package vn.motcua.kiosk.roster;

import java.util.List;

/**
 * One row of a list.
 *
 * @param number as the spreadsheet counts, from 1
 */
record Row(int number, List<Cell> cells) {

  Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column from 0; empty where the row is shorter. */
  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /** Whether it only counts the columns: (1) (2) (3), as forms do under their headings. */
  boolean countsColumns() {
    var said = cells.stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
    return said.size() > 1 && said.stream().allMatch(t -> t.strip().matches("\\(?[0-9]{1,2}\\)?"));
  }
}
