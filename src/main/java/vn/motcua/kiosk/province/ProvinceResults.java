package vn.motcua.kiosk.province;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.kiosk.campaign.Figures;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Row;

/** Results of many communes, out of the daily sums: as quick in the tenth year as in the first. */
public final class ProvinceResults {

  /** What the lines of a report stand for. */
  public enum By {
    COMMUNE("Xã, phường", "xã, phường", "m.kind || ' ' || m.name"),
    PROVINCE("Tỉnh, thành phố", "tỉnh, thành phố", "m.province"),
    CAMPAIGN("Đợt", "đợt cao điểm", "coalesce(c.name, 'Ngoài các đợt')"),
    DAY("Ngày", "ngày", "to_char(d.day, 'DD/MM/YYYY')");

    private final String column;
    private final String words;
    private final String label;

    By(String column, String words, String label) {
      this.column = column;
      this.words = words;
      this.label = label;
    }

    /** What the first column of a table is called. */
    public String column() {
      return column;
    }

    /** The same within a sentence. */
    public String words() {
      return words;
    }
  }

  /** Communes without a visit stand there too: their silence is news. */
  private static final String SUMS =
      """
      SELECT <label>, min(d.day), coalesce(sum(d.visits), 0), coalesce(sum(d.registered), 0),
             coalesce(sum(d.waiting), 0), coalesce(sum(d.visits) FILTER (WHERE d.reached = 1), 0),
             coalesce(sum(d.visits) FILTER (WHERE d.reached = 2), 0),
             coalesce(sum(d.referred), 0), coalesce(sum(d.troubled), 0)
        FROM commune m <places> JOIN daily d ON d.commune = m.code AND d.day BETWEEN ? AND ? <campaign>
       WHERE ? = '' OR m.province = ?
       GROUP BY <group>
      """;

  /** Of campaigns that overlap, a visit belongs to the one that began first. */
  private static final String CAMPAIGN =
      """
      LEFT JOIN LATERAL (SELECT name FROM campaign WHERE d.day BETWEEN first AND last
                          ORDER BY first, name LIMIT 1) c ON true
      """;

  private final Database database;

  public ProvinceResults(Database database) {
    this.database = database;
  }

  /**
   * The lines of a report.
   *
   * @param province only its communes; empty for all
   */
  public List<Row> rows(Period period, By by, Optional<String> province) throws ProvinceProblem {
    boolean places = by == By.COMMUNE || by == By.PROVINCE;
    var sql =
        SUMS.replace("<label>", by.label)
            .replace("<places>", places ? "LEFT" : "")
            .replace("<campaign>", by == By.CAMPAIGN ? CAMPAIGN : "")
            .replace("<group>", by == By.COMMUNE ? "m.code, m.kind, m.name" : "1");
    var rows = new ArrayList<Dated>();
    try (var connection = database.connect();
        var query = connection.prepareStatement(sql)) {
      bind(query, period, province.orElse(""));
      try (var result = query.executeQuery()) {
        while (result.next()) {
          rows.add(row(result));
        }
      }
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
    var byName =
        Comparator.comparing((Dated d) -> d.row().label(), Collator.getInstance(Locale.of("vi")));
    var byDay = Comparator.comparing((Dated d) -> d.first().orElse(LocalDate.MAX));
    return rows.stream()
        .sorted(places ? byName : byDay.thenComparing(byName))
        .map(Dated::row)
        .toList();
  }

  private record Dated(Optional<LocalDate> first, Row row) {}

  private static void bind(PreparedStatement query, Period period, String province)
      throws SQLException {
    query.setObject(1, period.from());
    query.setObject(2, period.to());
    query.setString(3, province);
    query.setString(4, province);
  }

  private static Dated row(ResultSet result) throws SQLException {
    return new Dated(
        Optional.ofNullable(result.getObject(2, LocalDate.class)),
        new Row(
            result.getString(1),
            new Figures(
                result.getInt(3),
                result.getInt(4),
                result.getInt(5),
                result.getInt(6),
                result.getInt(7),
                result.getInt(8),
                result.getInt(9)),
            Optional.empty()));
  }
}
