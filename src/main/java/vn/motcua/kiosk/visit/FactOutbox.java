package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.HandleCallback;
import vn.motcua.kiosk.fleet.Code;
import vn.motcua.kiosk.fleet.Fact;
import vn.motcua.kiosk.fleet.FleetProblem;
import vn.motcua.kiosk.fleet.HamletCode;
import vn.motcua.kiosk.fleet.Origin;
import vn.motcua.kiosk.fleet.Outbox;
import vn.motcua.kiosk.fleet.Ulid;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;

/**
 * Facts that wait for the province, in the file of the record: triggers write them in the same
 * transaction as the visit. As safe for threads as the record.
 */
public final class FactOutbox implements Outbox {

  /** Of a counter that sees 60 people a day, three years: 20 MB. */
  private static final int MOST = 50_000;

  private static final String NEXT =
      """
      SELECT day, random, version, pathway, state, outcome, reached, registered, referred, troubled,
             troubles, steps, done, minutes, group_id, hamlet
        FROM outbox WHERE version > sent ORDER BY seq LIMIT ?
      """;

  /** Of visits that are still here; the others were counted and are gone. */
  private static final String THOSE_BEFORE =
      """
      INSERT INTO fact SELECT f.* FROM fact f
       WHERE f.state <> 'OPEN' AND NOT EXISTS (
             SELECT * FROM bundle_visit b WHERE (b.day, b.code, b.run) = (f.day, f.code, f.run))
      """;

  /** First what the province has in an older version, then the oldest. */
  private static final String TRIM =
      """
      DELETE FROM outbox WHERE seq IN (
        SELECT seq FROM outbox WHERE version > sent ORDER BY sent = 0, seq
         LIMIT max(0, (SELECT count(*) FROM outbox WHERE version > sent) - ?))
      """;

  private static final ObjectReader LIST = new ObjectMapper().readerForListOf(String.class);

  private final VisitLog log;
  private final int most;

  public FactOutbox(VisitLog log) {
    this(log, MOST);
  }

  FactOutbox(VisitLog log, int most) {
    this.log = log;
    this.most = most;
  }

  /** Whether facts are collected from now on. Turning it on tells of the visits that are kept. */
  public void collect(boolean on) throws StoreProblem {
    this.<Void>inTransaction(
        h -> {
          if (!on) {
            h.execute("DELETE FROM fleet");
            h.execute("DELETE FROM outbox");
          } else if (h.execute("INSERT OR IGNORE INTO fleet (id) VALUES (1)") > 0) {
            h.execute(THOSE_BEFORE);
          }
          return null;
        });
  }

  @Override
  public List<Fact> next(int most) throws FleetProblem {
    return outbox(h -> h.createQuery(NEXT).bind(0, most).map((rs, _) -> fact(rs)).list());
  }

  private static Fact fact(ResultSet rs) throws SQLException {
    var day = LocalDate.parse(rs.getString("day"));
    var minutes = rs.getLong("minutes");
    boolean timed = !rs.wasNull();
    return new Fact(
        Ulid.of(day, rs.getBytes("random")),
        rs.getInt("version"),
        day,
        code(rs, "pathway"),
        State.valueOf(rs.getString("state")),
        Outcome.valueOf(rs.getString("outcome")),
        rs.getInt("reached"),
        rs.getBoolean("registered"),
        rs.getBoolean("referred"),
        rs.getBoolean("troubled"),
        troubles(rs.getString("troubles")),
        Fact.steps(rs.getInt("steps")),
        Fact.steps(rs.getInt("done")),
        timed ? Fact.minutes(minutes) : OptionalInt.empty(),
        code(rs, "group_id"),
        Optional.of(rs.getString("hamlet")).filter(h -> !h.isEmpty()).map(HamletCode::of));
  }

  private static Optional<Code> code(ResultSet rs, String column) throws SQLException {
    return Optional.of(rs.getString(column)).filter(id -> !id.isEmpty()).map(Code::of);
  }

  private static List<Code> troubles(String json) throws SQLException {
    try {
      return LIST.<List<String>>readValue(json).stream().map(Code::of).toList();
    } catch (JsonProcessingException e) {
      throw new SQLException("not a list of ids", e);
    }
  }

  @Override
  public void done(List<Fact> facts) throws FleetProblem {
    this.<Void>outbox(
        h -> {
          var sent =
              h.prepareBatch(
                  """
                  UPDATE outbox SET sent = max(sent, :version)
                   WHERE day = :day AND random = :random AND version > sent
                  """);
          facts.forEach(
              fact ->
                  sent.bind("version", fact.version())
                      .bind("day", fact.day().toString())
                      .bind("random", fact.id().random())
                      .add());
          if (!facts.isEmpty()) {
            sent.execute();
            h.execute("DELETE FROM outbox WHERE code IS NULL AND version = sent");
          }
          return null;
        });
  }

  @Override
  public int waiting() throws FleetProblem {
    return outbox(
        h ->
            h.createQuery("SELECT count(*) FROM outbox WHERE version > sent")
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public int trim() throws FleetProblem {
    return outbox(h -> h.execute(TRIM, most));
  }

  /** What was sent under another name is not amended under this one: it would count twice. */
  @Override
  public void belongTo(Origin origin) throws FleetProblem {
    this.<Void>outbox(
        h -> {
          var before = h.createQuery("SELECT origin FROM fleet").mapTo(String.class).findOne();
          if (before.isPresent() && !before.get().equals(origin.toString())) {
            h.execute("UPDATE fleet SET origin = ?", origin.toString());
            if (!before.get().isEmpty()) {
              h.execute("DELETE FROM outbox WHERE sent > 0");
            }
          }
          return null;
        });
  }

  private <T> T outbox(HandleCallback<T, RuntimeException> work) throws FleetProblem {
    try {
      return inTransaction(work);
    } catch (StoreProblem e) {
      throw new FleetProblem(FleetProblem.Kind.OUTBOX, e);
    }
  }

  private <T> T inTransaction(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return log.transaction(work);
  }
}
