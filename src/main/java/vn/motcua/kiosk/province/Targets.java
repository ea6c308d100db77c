package vn.motcua.kiosk.province;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/** What communes are to reach in their campaigns (chỉ tiêu), and how far they are from it. */
public final class Targets {

  /**
   * What one commune is to reach in one campaign.
   *
   * @param line of the list, from 1
   */
  public record Listed(
      int line, int commune, String campaign, LocalDate from, LocalDate to, Target target) {}

  private static final String CAMPAIGN =
      """
      INSERT INTO campaign VALUES (?, ?, ?)
      ON CONFLICT (name, first) DO UPDATE SET last = greatest(campaign.last, excluded.last)
      """;

  private static final String TARGET =
      """
      INSERT INTO target SELECT code, ?, ?, ?, ?, ? FROM commune WHERE code = ?
      ON CONFLICT (commune, campaign, first) DO UPDATE SET population = excluded.population,
             needed = excluded.needed, already = excluded.already
      """;

  /**
   * A commune's own report tells of its last campaign in the period; so does the province's, but
   * for the one by campaign.
   */
  private static final String REACHED =
      """
      WITH <places>,
           plan AS (
             SELECT DISTINCT ON (t.commune <each>) t.commune, t.campaign, t.first,
                    least(c.last, ?) AS until, t.population, t.needed, t.already
               FROM target t JOIN campaign c ON c.name = t.campaign AND c.first = t.first
               JOIN place ON place.code = t.commune
              WHERE c.first <= ? AND c.last >= ?
              ORDER BY t.commune <each>, t.first DESC, t.campaign),
           reached AS (
             SELECT p.commune, p.campaign, p.population, p.needed,
                    p.already + coalesce(sum(d.level1 + d.level2), 0) AS active
               FROM plan p LEFT JOIN daily d
                 ON d.commune = p.commune AND d.day BETWEEN p.first AND p.until
                AND d.day BETWEEN (SELECT min(first) FROM plan) AND ?
              GROUP BY p.commune, p.campaign, p.population, p.needed, p.already)
      SELECT <key>, sum(population), sum(needed), sum(active), sum(greatest(0, needed - active))
        FROM reached r JOIN place m ON m.code = r.commune GROUP BY 1
      """;

  private final Database database;

  public Targets(Database database) {
    this.database = database;
  }

  /**
   * Takes a list over, all of it or nothing.
   *
   * @throws ProvinceProblem also where a commune is not known
   */
  public void set(List<Listed> targets) throws ProvinceProblem {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      for (var listed : targets) {
        campaign(connection, listed.campaign(), listed.from(), listed.to());
        if (!target(
            connection, listed.commune(), listed.campaign(), listed.from(), listed.target())) {
          throw ProvinceProblem.line(
              listed.line(),
              "tỉnh chưa có xã này. Hãy cấp tài khoản cho xã trước. / No such commune: enrol it.");
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }

  /** What a commune's own plan says: of its hamlets, or else of its groups, all together. */
  static void describe(Connection connection, int commune, Campaign campaign) throws SQLException {
    var name = Wording.toAnybody(Language.VIETNAMESE).of(campaign.name());
    campaign(connection, name, campaign.from(), campaign.to());
    var hamlets = campaign.hamlets().stream().map(Campaign.HamletTarget::target).toList();
    var groups = campaign.groups().stream().map(Campaign.Group::target).toList();
    var parts = hamlets.isEmpty() ? groups : hamlets;
    if (!parts.isEmpty()) {
      target(connection, commune, name, campaign.from(), parts);
    }
  }

  private static void campaign(Connection connection, String name, LocalDate from, LocalDate to)
      throws SQLException {
    Sql.run(connection, CAMPAIGN, name, from, to);
  }

  private static boolean target(
      Connection connection, int commune, String campaign, LocalDate first, Target target)
      throws SQLException {
    return target(connection, commune, campaign, first, List.of(target));
  }

  private static boolean target(
      Connection connection,
      int commune,
      String campaign,
      LocalDate first,
      Collection<Target> parts)
      throws SQLException {
    return Sql.run(
            connection,
            TARGET,
            campaign,
            first,
            parts.stream().mapToInt(Target::population).sum(),
            parts.stream().mapToInt(Target::needed).sum(),
            parts.stream().mapToInt(Target::already).sum(),
            commune)
        > 0;
  }

  /** By the key of the report's lines; days have no targets. */
  static Map<String, Attainment> attainments(
      Connection connection, Period period, By by, String province) throws SQLException {
    if (by == By.DAY) {
      return Map.of();
    }
    boolean apart = by == By.CAMPAIGN;
    var sql =
        REACHED
            .replace("<places>", ProvinceResults.PLACES)
            .replace("<each>", apart ? ", t.campaign" : "")
            .replace("<key>", apart ? "r.campaign" : by.key());
    try (var query = connection.prepareStatement(sql)) {
      var values =
          Stream.of(province, period.to(), period.to(), period.from(), period.to()).toList();
      Sql.bind(query, values);
      try (var result = query.executeQuery()) {
        var attainments = new HashMap<String, Attainment>();
        while (result.next()) {
          attainments.put(
              result.getString(1),
              new Attainment(
                  result.getInt(2), result.getInt(3), result.getInt(4), result.getInt(5)));
        }
        return attainments;
      }
    }
  }
}
