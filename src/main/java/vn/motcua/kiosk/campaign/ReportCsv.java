package vn.motcua.kiosk.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A report as CSV (RFC 4180): UTF-8 with the mark by which Excel knows it, the column names first,
 * numbers without dots between thousands, shares in per cent.
 */
public final class ReportCsv {

  private static final String MARK = "\uFEFF";

  /** With one of these in front, spreadsheets read words as a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private ReportCsv() {}

  public static byte[] csv(Report report) {
    var text = new StringWriter().append(MARK);
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(report.sheet().columns().stream().map(ReportCsv::column).toList());
      for (var line : report.sheet().lines()) {
        csv.writeRecord(line.stream().map(ReportCsv::value).toList());
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String column(String name) {
    return name.equals(Tables.SHARE) ? name + " (%)" : name;
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Words(var text) -> defused(text);
      case Cell.Whole(int value) -> Integer.toString(value);
      case Cell.Share(int permille) -> permille / 10 + "." + permille % 10;
      case Cell.Nothing() -> "";
    };
  }

  private static String defused(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
