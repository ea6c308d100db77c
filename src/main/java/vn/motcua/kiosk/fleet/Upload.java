package vn.motcua.kiosk.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;

/**
 * One connection to the province and what is sent by it. Each batch is a transaction; sending it
 * again, after an answer that got lost, changes nothing.
 */
final class Upload implements AutoCloseable {

  /** The form of the province's tables that this program needs. */
  static final int SCHEMA = 1;

  private static final int STATEMENT_SECONDS = 30;

  private static final String HELLO = "SELECT * FROM fleet.hello(?, ?)";

  private static final String TELL =
      """
      INSERT INTO fleet.fact AS f (commune, counter, day, id, version, pathway, state, outcome,
             reached, registered, referred, troubled, troubles, steps, done, minutes, group_id,
             hamlet)
      SELECT ?, ?, day, encode(decode(id, 'base64'), 'hex')::uuid, version, pathway, state, outcome,
             reached, registered, referred, troubled, troubles, steps, done, minutes, group_id,
             hamlet
        FROM jsonb_to_recordset(?::jsonb) AS told (id text, version integer, day date, pathway text,
             state text, outcome text, reached smallint, registered boolean, referred boolean,
             troubled boolean, troubles text[], steps smallint, done smallint, minutes smallint,
             group_id text, hamlet text)
       WHERE day >= ? OR day < DATE '2026-01-01'
      ON CONFLICT (commune, counter, day, id) DO UPDATE SET
             version = excluded.version, pathway = excluded.pathway, state = excluded.state,
             outcome = excluded.outcome, reached = excluded.reached,
             registered = excluded.registered, referred = excluded.referred,
             troubled = excluded.troubled, troubles = excluded.troubles, steps = excluded.steps,
             done = excluded.done, minutes = excluded.minutes, group_id = excluded.group_id,
             hamlet = excluded.hamlet
       WHERE excluded.version >= f.version
         AND (f.version, f.pathway, f.state, f.outcome, f.reached, f.registered, f.referred,
              f.troubled, f.troubles, f.steps, f.done, f.minutes, f.group_id, f.hamlet)
             IS DISTINCT FROM
             (excluded.version, excluded.pathway, excluded.state, excluded.outcome,
              excluded.reached, excluded.registered, excluded.referred, excluded.troubled,
              excluded.troubles, excluded.steps, excluded.done, excluded.minutes,
              excluded.group_id, excluded.hamlet)
      """;

  private final Origin origin;
  private final Connection connection;
  private final LocalDate firstDay;
  private final Instant now;

  /**
   * Connects and says which counter it is.
   *
   * @param stamps by which the province knows this machine from a copy of it
   */
  Upload(Connector connector, Origin origin, FleetFolder.Stamps stamps) throws FleetProblem {
    this.origin = origin;
    try {
      connection = connector.connect();
    } catch (SQLException e) {
      throw SqlFaults.of(e);
    }
    try {
      connection.setAutoCommit(false);
      var answer = hello(stamps);
      connection.commit();
      this.firstDay = answer.firstDay();
      this.now = answer.now();
    } catch (SQLException e) {
      close();
      throw SqlFaults.of(e);
    } catch (FleetProblem e) {
      close();
      throw e;
    }
  }

  private record Answer(LocalDate firstDay, Instant now) {}

  private Answer hello(FleetFolder.Stamps stamps) throws SQLException, FleetProblem {
    try (var limits = connection.createStatement();
        var hello = connection.prepareStatement(HELLO)) {
      limits.execute("SET statement_timeout = '%ds'".formatted(STATEMENT_SECONDS));
      hello.setString(1, stamps.before());
      hello.setString(2, stamps.after());
      try (var row = hello.executeQuery()) {
        if (!row.next() || row.getInt("schema") < SCHEMA) {
          throw new FleetProblem(Kind.OLD_SCHEMA);
        }
        switch (row.getString("answer")) {
          case "welcome" -> {}
          case "double" -> {
            connection.commit(); // So that the province knows of it too.
            throw new FleetProblem(Kind.DOUBLE);
          }
          default -> throw new FleetProblem(Kind.REFUSED);
        }
        return new Answer(
            row.getObject("first_day", LocalDate.class),
            row.getObject("server_time", OffsetDateTime.class).toInstant());
      }
    }
  }

  /** The server's clock when it was asked. */
  Instant now() {
    return now;
  }

  /**
   * Sends a batch. What is from before the days that the province keeps, it has counted already;
   * but for days on which there was no such program, which only a wrong clock can say.
   *
   * @return how many bytes it had
   */
  int send(List<Fact> facts) throws FleetProblem {
    var json = FactJson.of(facts);
    try (var tell = connection.prepareStatement(TELL)) {
      bind(tell, json);
      tell.executeUpdate();
      connection.commit();
      return json.length();
    } catch (SQLException e) {
      throw rolledBack(e);
    }
  }

  private void bind(PreparedStatement tell, String json) throws SQLException {
    tell.setInt(1, Integer.parseInt(origin.commune()));
    tell.setInt(2, origin.number());
    tell.setString(3, json);
    tell.setObject(4, firstDay);
  }

  private FleetProblem rolledBack(SQLException e) {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      e.addSuppressed(lost);
    }
    return SqlFaults.of(e);
  }

  /** A connection that cannot even be closed is gone as well. */
  @Override
  public void close() throws FleetProblem {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqlFaults.of(e);
    }
  }
}
