package vn.motcua.kiosk.campaign;

import java.util.List;
import vn.motcua.kiosk.config.ReportForm;

/**
 * A report (báo cáo) as the commune signs it and sends it upward. All formats are made from this
 * one value, so that none can say another number than the others.
 *
 * @param agency whose report it is, such as {@code Ủy ban nhân dân xã Mẫu}
 * @param place and day of the report, as official papers have them
 * @param subject behind the word BÁO CÁO
 * @param parts in the order of the page
 * @param notes how the numbers came about
 * @param sheet the table of the formats that have no pages
 */
public record Report(
    String agency,
    String place,
    String subject,
    Period period,
    List<Part> parts,
    List<String> notes,
    Table sheet,
    ReportForm form) {

  /** A heading, its sentences, and its table if there is something to stand in it. */
  public record Part(String heading, List<String> sentences, List<Table> tables) {

    public Part {
      sentences = List.copyOf(sentences);
      tables = List.copyOf(tables);
    }
  }

  public Report {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }
}
