package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated rows under a line of names. */
final class Table {

  private Table() {}

  /** Each row by the names of its columns. */
  static List<Map<String, String>> of(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var names = lines.getFirst().split("\t", -1);
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  /** The text that a cell stands for: line ends and backslashes are escaped in it. */
  static String unescaped(String cell) {
    return cell.replace("\\n", "\n").replace("\\\\", "\\");
  }
}
