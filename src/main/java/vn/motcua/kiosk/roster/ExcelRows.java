package vn.motcua.kiosk.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of an XLSX sheet, of which only one at a time is in memory. */
final class ExcelRows implements Rows {

  private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  private ExcelRows(ReadableWorkbook workbook, Stream<Row> stream) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
  }

  /** How many sheets the workbook has. */
  static int sheets(Path file) throws RosterProblem {
    return guarded(
        () -> {
          try (var workbook = new ReadableWorkbook(file.toFile(), PLAIN)) {
            return (int) workbook.getSheets().count();
          }
        });
  }

  static Rows open(Path file, int sheet) throws RosterProblem {
    return guarded(
        () -> {
          var workbook = new ReadableWorkbook(file.toFile(), PLAIN);
          return new ExcelRows(workbook, workbook.getSheet(sheet).orElseThrow().openStream());
        });
  }

  @Override
  public Optional<vn.motcua.kiosk.roster.Row> next() throws RosterProblem {
    return guarded(() -> rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty());
  }

  private static vn.motcua.kiosk.roster.Row row(Row row) {
    var cells = new ArrayList<Cell>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(ExcelRows::cell).orElse(Cell.EMPTY));
    }
    return new vn.motcua.kiosk.roster.Row(row.getRowNum(), List.copyOf(cells));
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case STRING -> Cell.text(cell.getText());
      case NUMBER -> new Cell(cell.getRawValue(), Cell.Kind.NUMBER);
      case FORMULA -> new Cell("", Cell.Kind.FORMULA);
      case BOOLEAN, ERROR, EMPTY -> Cell.EMPTY;
    };
  }

  @Override
  public void close() throws RosterProblem {
    var _ =
        guarded(
            () -> {
              stream.close();
              workbook.close();
              return true;
            });
  }

  private interface Work<T> {
    T make() throws IOException;
  }

  /** The boundary: at a workbook that was cut or tampered with, the library throws anything. */
  private static <T> T guarded(Work<T> work) throws RosterProblem {
    try {
      return work.make();
    } catch (IOException | RuntimeException _) {
      // Without the cause, whose words quote the cells.
      throw new RosterProblem(RosterProblem.Kind.DAMAGED);
    }
  }
}
