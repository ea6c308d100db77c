package vn.motcua.kiosk.campaign;

import java.util.List;

/**
 * A table of a report.
 *
 * @param lines each with as many cells as there are columns
 * @param total whether the last line is the total of those before it
 */
public record Table(Shape shape, List<String> columns, List<List<Cell>> lines, boolean total) {

  /** Which tables there are; each has its place on the page. */
  public enum Shape {
    /** What the visits brought about. */
    FIGURES,
    /** How far it is to the targets. */
    TARGETS,
    /** Both side by side, where no page is in the way. */
    WHOLE,
    /** People who asked to be reminded. */
    CASES
  }

  public Table {
    columns = List.copyOf(columns);
    lines = lines.stream().map(List::copyOf).toList();
    for (var line : lines) {
      if (line.size() != columns.size()) {
        throw new IllegalArgumentException("a line has a cell for each column");
      }
    }
  }
}
