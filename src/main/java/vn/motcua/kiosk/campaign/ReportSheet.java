package vn.motcua.kiosk.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as an XLSX workbook of one sheet: the table under frozen column names, numbers as
 * numbers. Words are stored as words, so that none of them is ever read as a formula.
 */
public final class ReportSheet {

  /** Of this form of file; the format wants a number. */
  private static final String VERSION = "1.0";

  private static final int NAMES = 4;
  private static final int FIRST = NAMES + 1;
  private static final String WHOLE = "#,##0";
  private static final String SHARE = "0.0%";

  private final Worksheet sheet;
  private final Report report;

  private ReportSheet(Worksheet sheet, Report report) {
    this.sheet = sheet;
    this.report = report;
  }

  public static byte[] xlsx(Report report) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Mot Cua Kiosk", VERSION)) {
      book.setGlobalDefaultFont("Times New Roman", 12);
      new ReportSheet(book.newWorksheet("Báo cáo"), report).fill();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private void fill() {
    title();
    names(report.sheet().columns());
    var lines = report.sheet().lines();
    for (int i = 0; i < lines.size(); i++) {
      boolean total = report.sheet().total() && i == lines.size() - 1;
      for (int column = 0; column < lines.get(i).size(); column++) {
        cell(FIRST + i, column, lines.get(i).get(column), total);
      }
    }
    int below = FIRST + lines.size() + 1;
    for (int i = 0; i < report.notes().size(); i++) {
      sheet.value(below + i, 0, report.notes().get(i));
      sheet.style(below + i, 0).italic().set();
    }
    sheet.freezePane(1, FIRST);
    sheet.repeatRows(NAMES);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }

  private void title() {
    sheet.value(0, 0, report.agency());
    sheet.value(1, 0, report.subject());
    sheet.style(1, 0).bold().fontSize(14).set();
    sheet.value(2, 0, "Từ ngày %s đến ngày %s".formatted(from(), to()));
  }

  private String from() {
    return Days.of(report.period().from());
  }

  private String to() {
    return Days.of(report.period().to());
  }

  private void names(List<String> columns) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(NAMES, column, columns.get(column));
      sheet
          .style(NAMES, column)
          .bold()
          .wrapText(true)
          .fillColor("F1EAD9")
          .borderStyle(BorderStyle.THIN)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .set();
      sheet.width(column, column == 0 ? 30 : words(column) ? 24 : 12);
    }
  }

  private boolean words(int column) {
    return report.sheet().lines().stream().anyMatch(l -> l.get(column) instanceof Cell.Words);
  }

  private void cell(int row, int column, Cell cell, boolean total) {
    var style = sheet.style(row, column).borderStyle(BorderStyle.THIN);
    switch (cell) {
      case Cell.Words(var text) -> sheet.value(row, column, text);
      case Cell.Whole(int value) -> {
        sheet.value(row, column, value);
        style.format(WHOLE);
      }
      case Cell.Share(int permille) -> {
        sheet.value(row, column, permille / 1000.0);
        style.format(SHARE);
      }
      case Cell.Nothing() -> {}
    }
    if (total) {
      style.bold();
    }
    style.set();
  }
}
