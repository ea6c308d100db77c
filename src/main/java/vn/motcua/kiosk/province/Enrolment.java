package vn.motcua.kiosk.province;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.postgresql.util.PasswordUtil;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.fleet.Credentials;
import vn.motcua.kiosk.fleet.HamletCode;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * Gives counters their accounts, and takes them away. A password never goes to the server: it gets
 * what SCRAM proves it by (RFC 5802), and so does its log.
 */
public final class Enrolment {

  private static final int PASSWORD_BYTES = 24;

  private static final String COMMUNE =
      """
      INSERT INTO commune VALUES (?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name,
             province = excluded.province
      """;

  /** Enrolled again, a counter begins anew: its stamp is forgotten, an older account worthless. */
  private static final String COUNTER =
      """
      INSERT INTO counter (role, commune, number) VALUES (?, ?, ?)
      ON CONFLICT (role) DO UPDATE SET enrolled = now(), revoked = NULL, stamp = NULL, doubled = NULL
      """;

  private final Database database;
  private final SecureRandom random = new SecureRandom();

  public Enrolment(Database database) {
    this.database = database;
  }

  /**
   * Issues the account of a counter, new or anew.
   *
   * @param commune as its {@code commune.yaml} describes it
   * @param authority certificate in PEM that vouches for the server, if it is not a public one
   */
  public Credentials enrol(Origin origin, Commune commune, Optional<String> authority)
      throws ProvinceProblem {
    var bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      describe(connection, Integer.parseInt(origin.commune()), commune);
      run(connection, COUNTER, origin.role(), Integer.parseInt(origin.commune()), origin.number());
      account(connection, origin.role(), password);
      connection.commit();
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
    return new Credentials(origin, password, authority);
  }

  private static void describe(Connection connection, int code, Commune commune)
      throws SQLException {
    run(connection, COMMUNE, code, commune.kind(), commune.name(), commune.province());
    for (var hamlet : commune.hamlets()) {
      run(
          connection,
          "INSERT INTO hamlet VALUES (?, ?, ?) ON CONFLICT (commune, code) DO NOTHING",
          code,
          HamletCode.of(hamlet).text(),
          hamlet);
    }
    for (var campaign : commune.campaigns()) {
      run(
          connection,
          """
          INSERT INTO campaign VALUES (?, ?, ?)
          ON CONFLICT (name, first) DO UPDATE SET last = greatest(campaign.last, excluded.last)
          """,
          name(campaign),
          campaign.from(),
          campaign.to());
    }
  }

  private static String name(Campaign campaign) {
    return Wording.toAnybody(Language.VIETNAMESE).of(campaign.name());
  }

  private static void account(Connection connection, String role, String password)
      throws SQLException {
    var proof = PasswordUtil.encodeScramSha256(password.toCharArray());
    boolean known = exists(connection, role);
    try (var statement = connection.createStatement()) {
      // The name of a role is letters, digits and underscores, and the proof Base64 with $ and :.
      statement.execute(
          "%s ROLE %s LOGIN CONNECTION LIMIT 3 PASSWORD '%s'"
              .formatted(known ? "ALTER" : "CREATE", role, proof));
      statement.execute("GRANT fleet_counter TO " + role);
    }
  }

  private static boolean exists(Connection connection, String role) throws SQLException {
    try (var look = connection.prepareStatement("SELECT to_regrole(?) IS NOT NULL")) {
      look.setString(1, role);
      try (var row = look.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /**
   * Takes a counter's account away; what it has told stays.
   *
   * @return whether it had one
   */
  public boolean revoke(Origin origin) throws ProvinceProblem {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      int revoked =
          run(
              connection,
              "UPDATE counter SET revoked = now() WHERE role = ? AND revoked IS NULL",
              origin.role());
      if (revoked > 0) {
        try (var statement = connection.createStatement()) {
          statement.execute("ALTER ROLE " + origin.role() + " NOLOGIN");
        }
      }
      connection.commit();
      return revoked > 0;
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
