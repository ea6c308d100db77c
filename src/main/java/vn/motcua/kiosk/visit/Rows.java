package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** How visits stand in their tables. */
final class Rows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SELECT =
      """
      SELECT day, code, run, state, opened, updated, consent, consented, name, tail, age, sex,
             pathway, page, steps, done, troubles
        FROM visit
      """;

  private final Handle handle;

  Rows(Handle handle) {
    this.handle = handle;
  }

  /** Writes a snapshot; an earlier one than what stands there changes nothing. */
  void write(SealedVisit visit) {
    // Whoever changes his mind about being kept leaves no trace in the other table.
    switch (visit) {
      case SealedVisit.Kept kept -> {
        delete("unnamed", kept.id());
        keep(kept);
      }
      case SealedVisit.Unnamed unnamed -> {
        delete("visit", unnamed.id());
        count(unnamed);
      }
    }
  }

  private void delete(String table, Visit.Id id) {
    handle.execute(
        "DELETE FROM " + table + " WHERE day = ? AND code = ? AND run = ?",
        id.day().toString(),
        id.code().text(),
        id.run());
  }

  private void keep(SealedVisit.Kept kept) {
    var visit = kept.visit();
    handle.execute(
        """
        INSERT INTO visit (day, code, run, revision, state, opened, updated, consent, consented,
               person, name, tail, age, sex, pathway, page, steps, done, troubles)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (day, code, run) DO UPDATE SET
               revision = excluded.revision, state = excluded.state, updated = excluded.updated,
               consent = excluded.consent, consented = excluded.consented,
               person = excluded.person, name = excluded.name, tail = excluded.tail,
               age = excluded.age, sex = excluded.sex, pathway = excluded.pathway,
               page = excluded.page, steps = excluded.steps, done = excluded.done,
               troubles = excluded.troubles
         WHERE excluded.revision > visit.revision
        """,
        visit.id().day().toString(),
        visit.code().text(),
        visit.id().run(),
        kept.revision(),
        visit.state().name(),
        visit.opened().toEpochMilli(),
        visit.updated().toEpochMilli(),
        visit.consent().version(),
        visit.consent().at().toEpochMilli(),
        bytes(kept.person()),
        bytes(visit.name()),
        bytes(visit.tail()),
        visit.age().name(),
        visit.sex().name(),
        visit.pathway().orElse(null),
        visit.page(),
        visit.steps(),
        json(visit.done()),
        json(visit.troubles()));
  }

  private void count(SealedVisit.Unnamed visit) {
    handle.execute(
        """
        INSERT INTO unnamed (day, code, run, revision, state, pathway) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (day, code, run) DO UPDATE SET
               revision = excluded.revision, state = excluded.state, pathway = excluded.pathway
         WHERE excluded.revision > unnamed.revision
        """,
        visit.id().day().toString(),
        visit.id().code().text(),
        visit.id().run(),
        visit.revision(),
        visit.state().name(),
        visit.pathway().orElse(""));
  }

  private static byte @Nullable [] bytes(Optional<Sealed> sealed) {
    return sealed.map(Sealed::bytes).orElse(null);
  }

  List<Visit> on(LocalDate day) {
    return handle
        .createQuery(SELECT + "WHERE day = ? ORDER BY id")
        .bind(0, day.toString())
        .map((rs, _) -> visit(rs))
        .list();
  }

  /** The latest with the code: codes come again each year. */
  Optional<Visit> find(VisitCode code) {
    return handle
        .createQuery(SELECT + "WHERE code = ? ORDER BY day DESC, id DESC LIMIT 1")
        .bind(0, code.text())
        .map((rs, _) -> visit(rs))
        .findOne();
  }

  /** The latest first. */
  List<Visit> of(byte[] person) {
    return handle
        .createQuery(SELECT + "WHERE person = ? ORDER BY day DESC, id DESC")
        .bind(0, person)
        .map((rs, _) -> visit(rs))
        .list();
  }

  List<Count> counts(LocalDate from, LocalDate to) {
    return handle
        .createQuery(
            """
            SELECT day, pathway, state, sum(visits) AS visits
              FROM (SELECT day, pathway, state, visits FROM tally
                    UNION ALL SELECT day, pathway, state, 1 FROM unnamed
                    UNION ALL SELECT day, coalesce(pathway, ''), state, 1 FROM visit)
             WHERE day BETWEEN ? AND ?
             GROUP BY day, pathway, state
             ORDER BY day, pathway, state
            """)
        .bind(0, from.toString())
        .bind(1, to.toString())
        .map(
            (rs, _) ->
                new Count(
                    LocalDate.parse(rs.getString("day")),
                    Optional.of(rs.getString("pathway")).filter(p -> !p.isEmpty()),
                    State.valueOf(rs.getString("state")),
                    rs.getInt("visits")))
        .list();
  }

  static Visit.Id id(ResultSet rs) throws SQLException {
    return new Visit.Id(
        LocalDate.parse(rs.getString("day")),
        new VisitCode(rs.getString("code")),
        rs.getString("run"));
  }

  private static Visit visit(ResultSet rs) throws SQLException {
    return new Visit(
        id(rs),
        State.valueOf(rs.getString("state")),
        Instant.ofEpochMilli(rs.getLong("opened")),
        Instant.ofEpochMilli(rs.getLong("updated")),
        new Visit.Consent(rs.getString("consent"), Instant.ofEpochMilli(rs.getLong("consented"))),
        Optional.ofNullable(rs.getBytes("name")).map(Sealed::new),
        Optional.ofNullable(rs.getBytes("tail")).map(Sealed::new),
        AgeBand.valueOf(rs.getString("age")),
        Sex.valueOf(rs.getString("sex")),
        Optional.ofNullable(rs.getString("pathway")),
        rs.getString("page"),
        rs.getInt("steps"),
        list(rs.getString("done")),
        list(rs.getString("troubles")));
  }

  private static String json(List<String> ids) {
    try {
      return JSON.writeValueAsString(ids);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is always JSON", e);
    }
  }

  private static List<String> list(String json) throws SQLException {
    try {
      return JSON.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new SQLException("not a list of ids", e);
    }
  }
}
