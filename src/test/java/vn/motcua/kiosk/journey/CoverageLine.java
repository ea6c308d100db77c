package vn.motcua.kiosk.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A line of the table of what the guidance covers: a visit and what must be seen on it.
 *
 * @param answers question id → choice id, in the order of the table
 */
public record CoverageLine(
    int row, String capability, String card, Map<String, String> answers, List<String> seen) {

  private static final Path TABLE = Path.of("src/site/markdown/coverage.md");

  /** All lines, in order. */
  public static List<CoverageLine> all() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(l -> l.matches("\\| \\d+ \\|.*"))
        .map(CoverageLine::of)
        .toList();
  }

  private static CoverageLine of(String text) {
    var cells = parts(text.substring(1), "\\|");
    var answers = new LinkedHashMap<String, String>();
    for (var pair : parts(cells.get(4), ",")) {
      answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return new CoverageLine(
        Integer.parseInt(cells.get(0)),
        cells.get(1),
        cells.get(3),
        answers,
        parts(cells.get(5), ";"));
  }

  private static List<String> parts(String cell, String separator) {
    return Pattern.compile(separator).splitAsStream(cell).map(String::strip).toList();
  }
}
