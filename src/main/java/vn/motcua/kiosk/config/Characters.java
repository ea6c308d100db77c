package vn.motcua.kiosk.config;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.reader.StreamReader;

/** Characters that YAML does not take: tabs in the indent, and those that nobody can see. */
final class Characters {

  private Characters() {}

  static List<ConfigProblem> check(String file, String text) {
    var problems = new ArrayList<ConfigProblem>();
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var codePoints = lines[i].codePoints().toArray();
      int column = 0;
      while (column < codePoints.length && codePoints[column] == ' ') {
        column++;
      }
      if (column < codePoints.length && codePoints[column] == '\t') {
        problems.add(
            new ConfigProblem(
                file,
                i + 1,
                column + 1,
                "",
                "Đầu dòng có phím Tab. Hãy xóa đi và thụt dòng bằng dấu cách."));
      }
      for (; column < codePoints.length; column++) {
        if (!StreamReader.isPrintable(codePoints[column])) {
          problems.add(
              new ConfigProblem(
                  file,
                  i + 1,
                  column + 1,
                  "",
                  "Ở đây có ký tự ẩn. Hãy xóa chữ quanh đó rồi gõ lại."));
          break;
        }
      }
    }
    return problems;
  }
}
