package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kiosk.journey.Progress;

/**
 * Writes visits with statements that are prepared once: a citizen waits for the disk at every page,
 * and for nothing else. Plain JDBC, because a mapper prepares anew each time. One thread at a time.
 */
final class VisitWriter implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String KEEP =
      """
      INSERT INTO visit (day, code, run, revision, state, outcome, opened, updated, consent,
             consented, person, name, tail, age, sex, hamlet, pathway, page, steps, done, troubles,
             group_id, registered, activated, referred, level, clerk)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (day, code, run) DO UPDATE SET
             revision = excluded.revision, state = excluded.state, outcome = excluded.outcome,
             updated = excluded.updated, consent = excluded.consent,
             consented = excluded.consented, person = excluded.person, name = excluded.name,
             tail = excluded.tail, age = excluded.age, sex = excluded.sex,
             hamlet = excluded.hamlet, pathway = excluded.pathway, page = excluded.page,
             steps = excluded.steps, done = excluded.done, troubles = excluded.troubles,
             group_id = excluded.group_id, registered = excluded.registered,
             activated = excluded.activated, referred = excluded.referred, level = excluded.level,
             clerk = coalesce(nullif(excluded.clerk, ''), visit.clerk)
       WHERE excluded.revision > visit.revision
      """;

  private static final String FOLLOW_UP =
      """
      INSERT OR REPLACE INTO follow_up (day, code, run, until, consent, consented, person, name,
             tail, phone)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COUNT =
      """
      INSERT INTO unnamed (day, code, run, revision, state, outcome, pathway, troubled, group_id,
             registered, activated, referred, level)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (day, code, run) DO UPDATE SET
             revision = excluded.revision, state = excluded.state, outcome = excluded.outcome,
             pathway = excluded.pathway, troubled = excluded.troubled,
             group_id = excluded.group_id, registered = excluded.registered,
             activated = excluded.activated, referred = excluded.referred, level = excluded.level
       WHERE excluded.revision > unnamed.revision
      """;

  /** In which table a visit of this run stands; those of other runs are never written again. */
  private enum Table {
    UNNAMED,
    VISIT,
    VISIT_AND_FOLLOW_UP
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Map<Visit.Id, Written> written = new HashMap<>();
  private final Set<Visit.Id> leftOut = new HashSet<>();

  private record Written(Table table, long revision) {}

  VisitWriter(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes a snapshot in one transaction; an earlier one than what stands there changes nothing.
   */
  void write(SealedVisit visit) throws SQLException {
    if (leftOut.contains(visit.id())) {
      return;
    }
    var now = table(visit);
    var before = Optional.ofNullable(written.get(visit.id()));
    if (before.isPresent() && before.get().revision() >= visit.revision()) {
      return;
    }
    var moved = before.map(Written::table).filter(table -> table != now);
    try {
      if (now != Table.VISIT_AND_FOLLOW_UP && moved.isEmpty()) {
        put(visit); // A single statement is a transaction of its own, and the quickest.
      } else {
        together(visit, moved, now);
      }
    } catch (SQLException e) {
      close(); // The driver does not run a statement again that failed.
      throw e;
    }
    written.put(visit.id(), new Written(now, visit.revision()));
  }

  /** They are over or erased, and only counted any more: nothing of them is written again. */
  void leaveOut(Set<Visit.Id> counted) {
    leftOut.addAll(counted);
  }

  /** Visits of earlier days are over. */
  void forgetBefore(LocalDate day) {
    written.keySet().removeIf(id -> id.day().isBefore(day));
    leftOut.removeIf(id -> id.day().isBefore(day));
  }

  private static Table table(SealedVisit visit) {
    return switch (visit) {
      case SealedVisit.Unnamed _ -> Table.UNNAMED;
      case SealedVisit.Kept kept ->
          kept.followUp().isPresent() ? Table.VISIT_AND_FOLLOW_UP : Table.VISIT;
    };
  }

  private void together(SealedVisit visit, Optional<Table> moved, Table now) throws SQLException {
    connection.setAutoCommit(false);
    try {
      // Whoever changes his mind about being kept leaves no trace in the other table.
      if (moved.isPresent()) {
        leave(moved.get(), now, visit.id());
      }
      put(visit);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void leave(Table before, Table now, Visit.Id id) throws SQLException {
    if (before == Table.UNNAMED) {
      delete("unnamed", id);
    }
    if (before == Table.VISIT_AND_FOLLOW_UP) {
      delete("follow_up", id);
    }
    if (before != Table.UNNAMED && now == Table.UNNAMED) {
      delete("visit", id);
    }
  }

  private void delete(String table, Visit.Id id) throws SQLException {
    var sql = "DELETE FROM " + table + " WHERE day = ? AND code = ? AND run = ?";
    try (var statement = connection.prepareStatement(sql)) {
      id(statement, id);
      statement.executeUpdate();
    }
  }

  private void put(SealedVisit visit) throws SQLException {
    switch (visit) {
      case SealedVisit.Kept kept -> {
        keep(kept);
        if (kept.followUp().isPresent()) {
          followUp(kept.id(), kept.followUp().get(), kept.person());
        }
      }
      case SealedVisit.Unnamed unnamed -> count(unnamed);
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    var known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    var statement = connection.prepareStatement(sql);
    prepared.put(sql, statement);
    return statement;
  }

  private void keep(SealedVisit.Kept kept) throws SQLException {
    var visit = kept.visit();
    var keep = statement(KEEP);
    int at = id(keep, visit.id());
    keep.setLong(at++, kept.revision());
    keep.setString(at++, visit.state().name());
    keep.setString(at++, visit.outcome().name());
    keep.setLong(at++, visit.opened().toEpochMilli());
    keep.setLong(at++, visit.updated().toEpochMilli());
    at = consent(keep, at, visit.consent());
    at = sealed(keep, at, kept.person());
    at = sealed(keep, at, visit.name());
    at = sealed(keep, at, visit.tail());
    keep.setString(at++, visit.age().name());
    keep.setString(at++, visit.sex().name());
    keep.setString(at++, visit.hamlet());
    keep.setString(at++, visit.pathway().orElse(null));
    keep.setString(at++, visit.page());
    keep.setInt(at++, visit.steps());
    keep.setString(at++, json(visit.done()));
    keep.setString(at++, json(visit.troubles()));
    at = result(keep, at, visit.group(), visit.progress());
    keep.setString(at, visit.clerk());
    keep.executeUpdate();
  }

  private void followUp(Visit.Id id, FollowUp asked, Optional<Sealed> person) throws SQLException {
    var followUp = statement(FOLLOW_UP);
    int at = id(followUp, id);
    followUp.setString(at++, asked.until().toString());
    at = consent(followUp, at, asked.consent());
    at = sealed(followUp, at, person);
    at = sealed(followUp, at, asked.name());
    at = sealed(followUp, at, asked.tail());
    sealed(followUp, at, asked.phone());
    followUp.executeUpdate();
  }

  private void count(SealedVisit.Unnamed visit) throws SQLException {
    var count = statement(COUNT);
    int at = id(count, visit.id());
    count.setLong(at++, visit.revision());
    count.setString(at++, visit.state().name());
    count.setString(at++, visit.outcome().name());
    count.setString(at++, visit.pathway().orElse(""));
    count.setBoolean(at++, visit.troubled());
    var _ = result(count, at, visit.group(), visit.progress());
    count.executeUpdate();
  }

  private static int id(PreparedStatement statement, Visit.Id id) throws SQLException {
    statement.setString(1, id.day().toString());
    statement.setString(2, id.code().text());
    statement.setString(3, id.run());
    return 4;
  }

  private static int consent(PreparedStatement statement, int at, Visit.Consent consent)
      throws SQLException {
    statement.setString(at, consent.version());
    statement.setLong(at + 1, consent.at().toEpochMilli());
    return at + 2;
  }

  private static int sealed(PreparedStatement statement, int at, Optional<Sealed> sealed)
      throws SQLException {
    statement.setBytes(at, sealed.map(Sealed::bytes).orElse(null));
    return at + 1;
  }

  private static int result(PreparedStatement statement, int at, String group, Progress progress)
      throws SQLException {
    statement.setString(at, group);
    statement.setBoolean(at + 1, progress.registered());
    statement.setBoolean(at + 2, progress.activated());
    statement.setBoolean(at + 3, progress.referred());
    statement.setInt(at + 4, progress.level());
    return at + 5;
  }

  private static String json(List<String> ids) {
    try {
      return JSON.writeValueAsString(ids);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is always JSON", e);
    }
  }

  @Override
  public void close() throws SQLException {
    for (var statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
