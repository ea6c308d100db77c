package vn.motcua.kiosk.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where things stand in a file.
 *
 * @param sheet from 0
 * @param heading row that names the columns, from 1; 0 where there is none
 * @param headings what it says, column by column
 * @param columns which column, from 0, holds what; always one for the number
 */
public record Layout(int sheet, int heading, List<String> headings, Map<Column, Integer> columns) {

  /** Forms have a letterhead and a title; no more rows than these. */
  static final int MOST_ROWS_ABOVE = 30;

  /** A longer text is a title that happens to name a column. */
  private static final int LONGEST_HEADING = 60;

  private static final int LETTERS = 26;

  public Layout {
    headings = List.copyOf(headings);
    columns = Map.copyOf(columns);
  }

  /** The column, from 0, that holds it. */
  public OptionalInt column(Column what) {
    var column = columns.get(what);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /**
   * The row that names most columns, of the first rows of a sheet.
   *
   * @return without columns where none names the number
   */
  static Layout find(int sheet, List<Row> first) {
    var best = new Layout(sheet, 0, List.of(), Map.of());
    for (int i = 0; i < first.size(); i++) {
      var found = named(first, i);
      if (found.containsKey(Column.NUMBER) && found.size() > best.columns().size()) {
        var row = first.get(i);
        var headings = row.cells().stream().map(Cell::text).toList();
        best = new Layout(sheet, row.number(), headings, found);
      }
    }
    return best;
  }

  /** What a row names; where it is silent, the row above, because headings are merged cells. */
  private static Map<Column, Integer> named(List<Row> rows, int index) {
    var found = new EnumMap<Column, Integer>(Column.class);
    for (var column : Column.values()) {
      var here = best(rows.get(index), column);
      var above = index > 0 ? best(rows.get(index - 1), column) : OptionalInt.empty();
      if (here.isPresent()) {
        found.put(column, here.getAsInt());
      } else if (above.isPresent() && column != Column.NUMBER) {
        found.put(column, above.getAsInt());
      }
    }
    return found;
  }

  private static OptionalInt best(Row row, Column column) {
    int best = 0;
    var at = OptionalInt.empty();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = row.cell(i).text();
      int fit = text.length() > LONGEST_HEADING ? 0 : column.fit(text);
      if (fit > best) {
        best = fit;
        at = OptionalInt.of(i);
      }
    }
    return at;
  }

  /**
   * The same with columns that somebody pointed out, by their letter or by what their heading says;
   * a column that is blank is not read.
   *
   * @throws RosterProblem when there is no such column
   */
  public Layout with(Map<Column, String> pointedOut) throws RosterProblem {
    var all = new EnumMap<Column, Integer>(Column.class);
    all.putAll(columns);
    for (var entry : pointedOut.entrySet()) {
      if (entry.getValue().isBlank()) {
        all.remove(entry.getKey());
      } else {
        all.put(entry.getKey(), index(entry.getValue().strip()));
      }
    }
    return new Layout(sheet, heading, headings, all);
  }

  private int index(String pointedOut) throws RosterProblem {
    var named =
        IntStream.range(0, headings.size())
            .filter(i -> Column.folded(headings.get(i)).equals(Column.folded(pointedOut)))
            .findFirst();
    if (named.isPresent()) {
      return named.getAsInt();
    }
    if (!pointedOut.matches("[A-Za-z]{1,2}")) {
      throw new RosterProblem(RosterProblem.Kind.NO_COLUMN);
    }
    int index = 0;
    for (char letter : pointedOut.toUpperCase(Locale.ROOT).toCharArray()) {
      index = index * LETTERS + letter - 'A' + 1;
    }
    return index - 1;
  }

  /** The letter of a column from 0, as the spreadsheet shows it. */
  public static String letter(int column) {
    var last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
  }
}
