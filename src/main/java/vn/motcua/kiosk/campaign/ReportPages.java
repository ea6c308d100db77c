package vn.motcua.kiosk.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.handout.Template;

/**
 * A report as official papers look (NĐ 30/2020/NĐ-CP, Phụ lục I): A4, Times metrics, black on
 * white, with room for number, signature and seal; as PDF with its fonts in it.
 */
public final class ReportPages {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private ReportPages() {}

  public static byte[] pdf(Report report) {
    try {
      var template = Template.load(ReportPages.class, "report.jasper");
      var pages = template.fill(parameters(report), rows(report));
      return Template.pdf(pages, "Báo cáo: " + report.subject(), Language.VIETNAMESE);
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  private static Map<String, Object> parameters(Report report) {
    var form = report.form();
    var values = new HashMap<String, Object>();
    values.put("agency", agency(report.agency()));
    values.put("number", "Số:           /" + form.symbol());
    values.put("placeAndDate", report.place());
    values.put("subject", report.subject());
    values.put("period", period(report.period()));
    values.put("receivers", receivers(form.to()));
    values.put("byOrder", form.byOrder());
    values.put("role", form.role());
    values.put("signer", form.signer());
    return values;
  }

  /** {@code ỦY BAN NHÂN DÂN} and the commune's name under it. */
  private static String agency(String agency) {
    var name = agency.toUpperCase(VIETNAMESE);
    return name.replaceFirst("^(ỦY BAN NHÂN DÂN) ", "$1\n");
  }

  private static String period(Period period) {
    return period.from().equals(period.to())
        ? "(ngày %s)".formatted(Days.of(period.from()))
        : "(từ ngày %s đến ngày %s)".formatted(Days.of(period.from()), Days.of(period.to()));
  }

  private static String receivers(List<String> to) {
    var lines = new StringBuilder();
    to.forEach(one -> lines.append("- ").append(one).append(";\n"));
    return lines + "- Lưu: VT.";
  }

  private static JRMapCollectionDataSource rows(Report report) {
    Collection<Map<String, ?>> rows = new ArrayList<>();
    rows.add(text("sentence", report.agency() + " báo cáo như sau:"));
    int number = 0;
    for (var part : report.parts()) {
      rows.add(text("heading", part.heading()));
      part.sentences().forEach(sentence -> rows.add(text("sentence", sentence)));
      for (var table : part.tables()) {
        lines(rows, table, "table " + number++);
      }
    }
    rows.add(text("heading", "Ghi chú"));
    report.notes().forEach(note -> rows.add(text("note", note)));
    rows.add(text("sentence", report.agency() + " trân trọng báo cáo./."));
    return new JRMapCollectionDataSource(rows);
  }

  private static Map<String, Object> text(String kind, String words) {
    var values = new HashMap<String, Object>();
    values.put("kind", kind);
    values.put("table", "");
    values.put("text", words);
    return values;
  }

  private static void lines(Collection<Map<String, ?>> rows, Table table, String name) {
    for (int i = 0; i < table.lines().size(); i++) {
      var values = new HashMap<String, Object>();
      values.put("kind", table.shape().name());
      values.put("table", name);
      values.put("last", table.total() && i == table.lines().size() - 1);
      for (int column = 0; column < table.columns().size(); column++) {
        values.put("h" + column, table.columns().get(column).replace("mức ", "mức\u00a0"));
        values.put("c" + column, Numbers.of(table.lines().get(i).get(column)));
      }
      rows.add(values);
    }
  }
}
