package vn.motcua.kiosk.province;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.kiosk.campaign.Attainment;
import vn.motcua.kiosk.campaign.Period;

/**
 * How far communes are from their targets, since each campaign began. The days of a campaign are
 * added up by a query of their own, for which the server knows how many they are.
 */
final class Attainments {

  /**
   * A commune's own report tells of its last campaign in the period; so does the province's, but
   * for the one by campaign.
   */
  private static final String PLANS =
      """
      WITH <places>
      SELECT DISTINCT ON (t.commune <each>) <key>, t.commune, t.first, least(c.last, ?),
             t.population, t.needed, t.already
        FROM target t JOIN campaign c ON c.name = t.campaign AND c.first = t.first
        JOIN place m ON m.code = t.commune
       WHERE c.first <= ? AND c.last >= ?
       ORDER BY t.commune <each>, t.first DESC, t.campaign
      """;

  private static final String ACTIVATED =
      """
      WITH <places>
      SELECT commune, sum(level1 + level2) FROM daily
       WHERE day BETWEEN ? AND ? AND <here> GROUP BY commune
      """;

  /**
   * What one commune is to reach.
   *
   * @param key of the report's line
   * @param days since the campaign began, as far as the report goes
   */
  private record Plan(
      String key, int commune, Period days, int population, int needed, int already) {

    Attainment with(int activated) {
      int active = already + activated;
      return new Attainment(population, needed, active, Math.max(0, needed - active));
    }
  }

  private Attainments() {}

  /**
   * By the key of the report's lines; days have no targets.
   *
   * @param province only its communes; empty for all
   */
  static Map<String, Attainment> of(Connection connection, Period period, By by, String province)
      throws SQLException {
    var plans = by == By.DAY ? List.<Plan>of() : plans(connection, period, by, province);
    var activated = new HashMap<Period, Map<Integer, Integer>>();
    var parts = new HashMap<String, List<Attainment>>();
    for (var plan : plans) {
      var its = activated.get(plan.days());
      if (its == null) {
        its = activated(connection, plan.days(), province);
        activated.put(plan.days(), its);
      }
      parts
          .computeIfAbsent(plan.key(), _ -> new ArrayList<>())
          .add(plan.with(its.getOrDefault(plan.commune(), 0)));
    }
    var attainments = new HashMap<String, Attainment>();
    parts.forEach((key, those) -> attainments.put(key, Attainment.of(those)));
    return attainments;
  }

  private static List<Plan> plans(Connection connection, Period period, By by, String province)
      throws SQLException {
    boolean apart = by == By.CAMPAIGN;
    var sql =
        PLANS
            .replace("<places>", ProvinceResults.PLACES)
            .replace("<each>", apart ? ", t.campaign" : "")
            .replace("<key>", apart ? "t.campaign" : by.key());
    try (var query = connection.prepareStatement(sql)) {
      Sql.bind(query, List.of(province, period.to(), period.to(), period.from()));
      try (var result = query.executeQuery()) {
        var plans = new ArrayList<Plan>();
        while (result.next()) {
          plans.add(plan(result));
        }
        return plans;
      }
    }
  }

  private static Plan plan(ResultSet result) throws SQLException {
    return new Plan(
        result.getString(1),
        result.getInt(2),
        new Period(result.getObject(3, LocalDate.class), result.getObject(4, LocalDate.class)),
        result.getInt(5),
        result.getInt(6),
        result.getInt(7));
  }

  /** Commune → accounts that became active. */
  private static Map<Integer, Integer> activated(
      Connection connection, Period days, String province) throws SQLException {
    var sql =
        ACTIVATED
            .replace("<places>", ProvinceResults.PLACES)
            .replace("<here>", ProvinceResults.HERE);
    try (var query = connection.prepareStatement(sql)) {
      Sql.bind(query, List.of(province, days.from(), days.to(), province));
      try (var result = query.executeQuery()) {
        var activated = new HashMap<Integer, Integer>();
        while (result.next()) {
          activated.put(result.getInt(1), result.getInt(2));
        }
        return activated;
      }
    }
  }
}
