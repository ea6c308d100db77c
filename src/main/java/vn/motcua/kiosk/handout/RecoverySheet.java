package vn.motcua.kiosk.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Language;

/**
 * The recovery sheet (phiếu khôi phục): one page with the code that opens the backups on another
 * machine, to be copied by hand if need be. In Vietnamese only, like all papers of the office.
 */
public record RecoverySheet(KioskConfig config, List<Row> rows, LocalDate today) {

  private static final String TITLE = "Phiếu khôi phục";

  /**
   * A line of the code.
   *
   * @param groups four letters and digits each
   * @param check by which a mistake in the line is found
   */
  public record Row(List<String> groups, String check) {

    public Row {
      groups = List.copyOf(groups);
    }

    /** Wide, as one writes in boxes. */
    private String letters() {
      return String.join(
          "     ", groups.stream().map(group -> String.join(" ", group.split("", -1))).toList());
    }
  }

  public RecoverySheet {
    rows = List.copyOf(rows);
  }

  /** The page as PDF. */
  public byte[] pdf() {
    try {
      var pages = Template.load(RecoverySheet.class, "recovery.jasper").fill(parameters(), lines());
      return Template.pdf(pages, TITLE, Language.VIETNAMESE);
    } catch (JRException bug) {
      throw new IllegalStateException("the template does not go with its contents", bug);
    }
  }

  private Map<String, Object> parameters() {
    var commune = config.commune();
    var place = HandoutWriter.capitalised(commune.fullName());
    var values = new HashMap<String, Object>(); // To which JasperReports adds its own.
    values.put(
        "agency",
        ("Ủy ban nhân dân " + commune.fullName()).toUpperCase(Words.VIETNAMESE)
            + "\n"
            + commune.office());
    values.put("machine", "Máy số " + config.settings().counterNumber());
    values.put("placeAndDate", OfficialDate.of(place, today));
    return values;
  }

  private JRMapCollectionDataSource lines() {
    Collection<Map<String, ?>> lines = new ArrayList<>();
    for (var row : rows) {
      lines.add(
          Map.of(
              "number",
              String.valueOf(lines.size() + 1),
              "letters",
              row.letters().strip(),
              "check",
              row.check()));
    }
    return new JRMapCollectionDataSource(lines);
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "RecoverySheet[•••]";
  }
}
