package vn.motcua.kiosk.province;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.campaign.Alphabetical;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Figures;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.campaign.Row;

/** Results of many communes, out of the daily sums: as quick in the tenth year as in the first. */
public final class ProvinceResults {

  /** The communes in question: all, or those of one province. */
  static final String PLACES =
      """
      place AS (SELECT code, province, kind || ' ' || name AS name FROM commune
                 WHERE ? IN ('', province))
      """;

  /** Whether a row of {@code daily} is of one of them; as an array, so that they are looked up. */
  static final String HERE = "(? = '' OR commune = ANY (ARRAY(SELECT code FROM place)))";

  private static final String SUMS =
      """
      WITH <places>,
           wide AS (SELECT count(DISTINCT province) > 1 AS of_many FROM place),
           sums AS (
             SELECT <unit>, min(day) AS first, sum(visits) AS visits, sum(registered) AS registered,
                    sum(waiting) AS waiting, sum(level1) AS level1, sum(level2) AS level2,
                    sum(referred) AS referred, sum(troubled) AS troubled
               FROM daily
              WHERE day BETWEEN ? AND ? AND <here>
              GROUP BY <unit>)
      SELECT <key>, <label>, min(s.first), coalesce(sum(s.visits), 0),
             coalesce(sum(s.registered), 0), coalesce(sum(s.waiting), 0),
             coalesce(sum(s.level1), 0), coalesce(sum(s.level2), 0),
             coalesce(sum(s.referred), 0), coalesce(sum(s.troubled), 0)
        FROM <from>
       GROUP BY 1, 2
      """;

  private static final String OF_PLACES =
      "place m CROSS JOIN wide LEFT JOIN sums s ON s.commune = m.code";

  /** Of campaigns that overlap, a visit belongs to the one that began first. */
  private static final String OF_DAYS =
      """
      sums s LEFT JOIN LATERAL (SELECT name FROM campaign WHERE s.day BETWEEN first AND last
                                 ORDER BY first, name LIMIT 1) c ON true
      """;

  private final Database database;

  public ProvinceResults(Database database) {
    this.database = database;
  }

  /**
   * The lines of a report, places with how far they are from their targets.
   *
   * @param province only its communes; empty for all
   * @throws ProvinceProblem also where none is of that province
   */
  public List<Row> rows(Period period, By by, Optional<String> province) throws ProvinceProblem {
    var place = province.orElse("");
    try (var connection = database.connect()) {
      if (province.isPresent()) {
        requireKnown(connection, place);
      }
      var attainments = Attainments.of(connection, period, by, place);
      return sums(connection, period, by, place).stream()
          .sorted(by.isPlace() ? Line.BY_NAME : Line.BY_DAY)
          .map(line -> line.row(attainments))
          .toList();
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }

  private static void requireKnown(Connection connection, String province)
      throws SQLException, ProvinceProblem {
    var known = new ArrayList<String>();
    try (var query = connection.prepareStatement("SELECT DISTINCT province FROM commune");
        var names = query.executeQuery()) {
      while (names.next()) {
        known.add(names.getString(1));
      }
    }
    if (!known.contains(province)) {
      known.sort(Comparator.comparing(Alphabetical::of));
      throw ProvinceProblem.noSuchProvince(province, known);
    }
  }

  /** A line before it is set against its target. */
  private record Line(
      String key, String label, Alphabetical name, Optional<LocalDate> first, Figures figures) {

    static final Comparator<Line> BY_NAME = Comparator.comparing(Line::name);

    static final Comparator<Line> BY_DAY =
        Comparator.comparing((Line line) -> line.first().orElse(LocalDate.MAX))
            .thenComparing(BY_NAME);

    Row row(Map<String, Attainment> attainments) {
      return new Row(label, figures, Optional.ofNullable(attainments.get(key)));
    }
  }

  private static List<Line> sums(Connection connection, Period period, By by, String place)
      throws SQLException {
    var sql =
        SUMS.replace("<places>", PLACES)
            .replace("<here>", HERE)
            .replace("<unit>", by.unit())
            .replace("<key>", by.key())
            .replace("<label>", by.label())
            .replace("<from>", by.isPlace() ? OF_PLACES : OF_DAYS);
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, place);
      query.setObject(2, period.from());
      query.setObject(3, period.to());
      query.setString(4, place);
      try (var result = query.executeQuery()) {
        var lines = new ArrayList<Line>();
        while (result.next()) {
          lines.add(line(result));
        }
        return lines;
      }
    }
  }

  private static Line line(ResultSet result) throws SQLException {
    var label = result.getString(2);
    return new Line(
        result.getString(1),
        label,
        Alphabetical.of(label),
        Optional.ofNullable(result.getObject(3, LocalDate.class)),
        new Figures(
            result.getInt(4),
            result.getInt(5),
            result.getInt(6),
            result.getInt(7),
            result.getInt(8),
            result.getInt(9),
            result.getInt(10)));
  }
}
