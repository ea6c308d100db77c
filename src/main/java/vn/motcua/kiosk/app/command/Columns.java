package vn.motcua.kiosk.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for people at a terminal: each column as wide as its longest cell, the last as it comes.
 *
 * @param rows all of the same length, the headings first
 */
record Columns(List<List<String>> rows) {

  private static final String GAP = "  ";

  Columns {
    rows = rows.stream().map(List::copyOf).toList();
  }

  void print(PrintWriter out) {
    int last = rows.getFirst().size() - 1;
    var widths =
        IntStream.range(0, last)
            .map(c -> rows.stream().mapToInt(r -> length(r.get(c))).max().orElse(0))
            .toArray();
    for (var row : rows) {
      var cells =
          IntStream.range(0, last)
              .mapToObj(c -> row.get(c) + " ".repeat(widths[c] - length(row.get(c))))
              .collect(Collectors.joining(GAP));
      out.println((cells + GAP + row.get(last)).stripTrailing());
    }
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
