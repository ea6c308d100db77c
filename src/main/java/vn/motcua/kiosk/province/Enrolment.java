package vn.motcua.kiosk.province;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.util.PasswordUtil;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.fleet.Credentials;
import vn.motcua.kiosk.fleet.HamletCode;
import vn.motcua.kiosk.fleet.Origin;

/**
 * Gives counters their accounts, and takes them away. A password never goes to the server: it gets
 * what SCRAM proves it by (RFC 5802), and so does its log.
 */
public final class Enrolment {

  /** A commune as a province's list has it; its counters are numbered from 1. */
  public record Listed(String commune, String kind, String name, String province, int counters) {

    private List<Origin> origins() {
      return IntStream.rangeClosed(1, counters).mapToObj(n -> new Origin(commune, n)).toList();
    }
  }

  /** Writes an account to where it is carried from. */
  public interface Hand {
    void over(Credentials credentials) throws IOException;
  }

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
   * Issues the account of a counter, new or anew. It holds once it has been handed over.
   *
   * @param commune as its {@code commune.yaml} describes it
   * @param authority certificate in PEM that vouches for the server, if it is not a public one
   */
  public void enrol(Origin origin, Commune commune, Optional<String> authority, Hand hand)
      throws ProvinceProblem, IOException {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      describe(connection, Integer.parseInt(origin.commune()), commune);
      issue(connection, List.of(origin), authority, hand);
      connection.commit();
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }

  /** The same for all counters of many communes, or for none of them. */
  public void enrol(List<Listed> communes, Optional<String> authority, Hand hand)
      throws ProvinceProblem, IOException {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      for (var c : communes) {
        Sql.run(
            connection, COMMUNE, Integer.parseInt(c.commune()), c.kind(), c.name(), c.province());
      }
      var origins = communes.stream().flatMap(c -> c.origins().stream()).toList();
      issue(connection, origins, authority, hand);
      connection.commit();
    } catch (SQLException e) {
      throw ProvinceProblem.of(e);
    }
  }

  private static void describe(Connection connection, int code, Commune commune)
      throws SQLException {
    Sql.run(connection, COMMUNE, code, commune.kind(), commune.name(), commune.province());
    for (var hamlet : commune.hamlets()) {
      Sql.run(
          connection,
          "INSERT INTO hamlet VALUES (?, ?, ?) ON CONFLICT (commune, code) DO NOTHING",
          code,
          HamletCode.of(hamlet).text(),
          hamlet);
    }
    for (var campaign : commune.campaigns()) {
      Targets.describe(connection, code, campaign);
    }
  }

  private void issue(
      Connection connection, List<Origin> origins, Optional<String> authority, Hand hand)
      throws SQLException, IOException {
    var accounts = origins.stream().map(o -> new Credentials(o, password(), authority)).toList();
    var known = known(connection, origins);
    var roles = new ArrayList<String>();
    for (var account : accounts) {
      var origin = account.origin();
      Sql.run(
          connection, COUNTER, origin.role(), Integer.parseInt(origin.commune()), origin.number());
      roles.add(role(account, known.contains(origin.role())));
    }
    try (var statement = connection.createStatement()) {
      statement.execute(String.join(";", roles));
      statement.execute(
          origins.stream()
              .map(Origin::role)
              .collect(Collectors.joining(", ", "GRANT fleet_counter TO ", "")));
    }
    for (var account : accounts) {
      hand.over(account);
    }
  }

  private String password() {
    var bytes = new byte[PASSWORD_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Of what the server does with it, some milliseconds go into trying whether the proof is one of
   * the empty password: nothing here can make that less.
   */
  private static String role(Credentials account, boolean known) {
    var proof = PasswordUtil.encodeScramSha256(account.password().toCharArray());
    // The name of a role is letters, digits and underscores, and the proof Base64 with $ and :.
    return "%s ROLE %s LOGIN CONNECTION LIMIT 3 PASSWORD '%s'"
        .formatted(known ? "ALTER" : "CREATE", account.origin().role(), proof);
  }

  private static Set<String> known(Connection connection, List<Origin> origins)
      throws SQLException {
    try (var look =
        connection.prepareStatement("SELECT rolname FROM pg_roles WHERE rolname = ANY (?)")) {
      look.setArray(
          1, connection.createArrayOf("text", origins.stream().map(Origin::role).toArray()));
      try (var rows = look.executeQuery()) {
        var known = new HashSet<String>();
        while (rows.next()) {
          known.add(rows.getString(1));
        }
        return known;
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
          Sql.run(
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
}
