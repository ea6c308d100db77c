package vn.motcua.kiosk.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file that may be a list (danh sách rà soát): XLSX or CSV, as its first bytes say and not its
 * name. It is read in one pass from the beginning to the end, however long it is.
 */
public final class RosterFile {

  /** 100,000 people in ten columns are some 8 MB of XLSX and 15 MB of CSV. */
  static final long MOST_BYTES = 64L << 20;

  private final Path file;
  private final Format format;

  private sealed interface Format {
    record Excel() implements Format {}

    record Csv(CsvDialect dialect) implements Format {}
  }

  private RosterFile(Path file, Format format) {
    this.file = file;
    this.format = format;
  }

  /**
   * Looks at a file without reading its rows.
   *
   * @throws RosterProblem when it is no list, or too much of one
   */
  public static RosterFile open(Path file) throws RosterProblem {
    try {
      if (!Files.isRegularFile(file)) {
        throw new RosterProblem(RosterProblem.Kind.UNREADABLE);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new RosterProblem(RosterProblem.Kind.TOO_LARGE);
      }
      return new RosterFile(
          file,
          switch (FirstBytes.of(file)) {
            case NOTHING -> throw new RosterProblem(RosterProblem.Kind.EMPTY);
            case ENCRYPTED -> throw new RosterProblem(RosterProblem.Kind.LOCKED);
            case OLD_EXCEL -> throw new RosterProblem(RosterProblem.Kind.OLD_EXCEL);
            case OTHER -> throw new RosterProblem(RosterProblem.Kind.NO_LIST);
            case ZIP -> {
              ZipLimits.check(file);
              yield new Format.Excel();
            }
            case TEXT -> new Format.Csv(CsvDialect.of(file));
          });
    } catch (IOException _) {
      throw new RosterProblem(RosterProblem.Kind.UNREADABLE);
    }
  }

  /** What the file is, for people: Excel, or CSV with its letters and its separator. */
  public String format() {
    return switch (format) {
      case Format.Excel _ -> "Excel (.xlsx)";
      case Format.Csv(var dialect) -> dialect.words();
    };
  }

  /**
   * Finds the row with the headings, on the first sheet that has one.
   *
   * @throws RosterProblem when there are no rows, or none names a column for the number
   */
  public Layout layout() throws RosterProblem {
    return layout(Map.of());
  }

  /**
   * @param pointedOut columns by letter or heading, where the headings do not say it
   */
  public Layout layout(Map<Column, String> pointedOut) throws RosterProblem {
    boolean empty = true;
    for (int sheet = 0; sheet < sheets(); sheet++) {
      var first = first(sheet);
      empty &= first.isEmpty();
      var layout = first.isEmpty() ? Layout.find(sheet, first) : found(sheet, first, pointedOut);
      if (layout.columns().containsKey(Column.NUMBER)) {
        return layout;
      }
    }
    throw new RosterProblem(empty ? RosterProblem.Kind.EMPTY : RosterProblem.Kind.NO_HEADER);
  }

  private static Layout found(int sheet, List<Row> first, Map<Column, String> pointedOut)
      throws RosterProblem {
    return Layout.find(sheet, first).with(pointedOut);
  }

  private List<Row> first(int sheet) throws RosterProblem {
    var first = new ArrayList<Row>();
    try (var rows = rows(sheet)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!row.get().isBlank()) {
          first.add(row.get());
        }
        if (first.size() == Layout.MOST_ROWS_ABOVE) {
          break;
        }
      }
    }
    return first;
  }

  private int sheets() throws RosterProblem {
    return switch (format) {
      case Format.Excel _ -> ExcelRows.sheets(file);
      case Format.Csv _ -> 1;
    };
  }

  private Rows rows(int sheet) throws RosterProblem {
    return switch (format) {
      case Format.Excel _ -> ExcelRows.open(file, sheet);
      case Format.Csv(var dialect) -> CsvRows.open(file, dialect);
    };
  }

  /** The people on it, one after the other. */
  public People people(Layout layout) throws RosterProblem {
    return new People(rows(layout.sheet()), layout);
  }
}
