package vn.motcua.kiosk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kiosk.config.ReportForm;
import vn.motcua.kiosk.handout.OfficialDate;

/** The report of somebody above the communes (huyện, tỉnh): the same paper about more of them. */
public final class WiderReport {

  private WiderReport() {}

  /**
   * Who makes the report.
   *
   * @param agency such as {@code Ủy ban nhân dân tỉnh Minh Họa}
   * @param place where it is signed, such as {@code Minh Họa}
   */
  public record Author(String agency, String place) {}

  /**
   * The report of a period.
   *
   * @param column what the first column is called
   * @param words what the lines stand for, within a sentence
   * @param samePeople whether the lines are about the same people again and again, as campaigns are
   * @param today the day of the report
   */
  public static Report of(
      Author author,
      Period period,
      String column,
      String words,
      boolean samePeople,
      List<Row> rows,
      LocalDate today) {
    var total = Results.sum(rows.stream().map(Row::figures).toList());
    var tables = new Tables(column, rows, samePeople);
    var parts = new ArrayList<Report.Part>();
    parts.add(
        new Report.Part(
            "1. Kết quả chung",
            ReportWriter.summary("Các bộ phận Một cửa", " công dân", period, total),
            List.of()));
    if (total.visits() > 0) {
      parts.add(new Report.Part("2. Kết quả theo " + words, List.of(), List.of(tables.figures())));
    }
    ReportWriter.addTargets(parts, tables, all -> against(period, rows, all));
    return new Report(
        author.agency(),
        OfficialDate.of(author.place(), today),
        ReportWriter.SUBJECT,
        period,
        parts,
        List.of(ReportWriter.COUNTED),
        tables.whole(),
        ReportForm.USUAL);
  }

  private static List<String> against(Period period, List<Row> rows, Attainment together) {
    return List.of(
        "Tính từ đầu đợt của mỗi xã đến hết ngày %s, kể cả số đã kích hoạt trước đợt: %s trên %s người, đạt %s."
            .formatted(
                Days.of(period.to()),
                Numbers.of(together.active()),
                Numbers.of(together.population()),
                Numbers.share(together.permille())),
        together.met()
            ? ReportWriter.ALL_MET
            : ReportWriter.missing(together) + ReportWriter.slowest(rows));
  }
}
