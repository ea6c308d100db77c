package vn.motcua.kiosk.province;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/** What communes are to reach in their campaigns (chỉ tiêu). */
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
}
