package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** Visits read from their tables. */
final class Rows {

  private static final String SELECT = "SELECT " + VisitReader.COLUMNS + " FROM visit ";

  private static final String COUNTED =
      """
      SELECT day, pathway, state, outcome, hamlet, visits FROM visit_count
       WHERE day BETWEEN ? AND ? AND visits > 0
      """;

  private static final String UNCOUNTED =
      """
      SELECT day, pathway, state, outcome, '', count(*) FROM unnamed
       WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3, 4
      """;

  private static final String RESULTS =
      """
      SELECT <column>, reached, sum(visits), sum(registered), sum(waiting), sum(sent), sum(troubled)
        FROM (SELECT * FROM result_count
               WHERE day BETWEEN :from AND :to AND (:hamlet IS NULL OR hamlet = :hamlet)
              UNION ALL
              SELECT day, '' AS hamlet, group_id, reached, 1, registered, waiting, referred, troubled
                FROM unnamed
               WHERE day BETWEEN :from AND :to AND coalesce(:hamlet, '') = '')
       GROUP BY 1, 2 HAVING sum(visits) > 0 ORDER BY 1, 2
      """;

  private final Handle handle;
  private final VisitReader visits = new VisitReader();

  Rows(Handle handle) {
    this.handle = handle;
  }

  List<Visit> on(LocalDate day) {
    return handle
        .createQuery(SELECT + "WHERE day = ? ORDER BY id")
        .bind(0, day.toString())
        .map((rs, _) -> visits.visit(rs))
        .list();
  }

  /** The latest with the code, since codes come again each year; of two on one day neither. */
  Optional<Visit> find(VisitCode code) {
    var latest =
        handle
            .createQuery(SELECT + "WHERE code = ? ORDER BY day DESC LIMIT 2")
            .bind(0, code.text())
            .map((rs, _) -> visits.visit(rs))
            .list();
    boolean anybodys =
        latest.size() == 2 && latest.getFirst().id().day().equals(latest.getLast().id().day());
    return anybodys ? Optional.empty() : latest.stream().findFirst();
  }

  /** The latest first. */
  List<Visit> of(byte[] person) {
    return handle
        .createQuery(SELECT + "WHERE person = ? ORDER BY day DESC, id DESC")
        .bind(0, person)
        .map((rs, _) -> visits.visit(rs))
        .list();
  }

  Optional<FollowUp> followUp(Visit.Id id) {
    return handle
        .createQuery(
            """
            SELECT until, consent, consented, name, tail, phone FROM follow_up
             WHERE day = ? AND code = ? AND run = ?
            """)
        .bind(0, id.day().toString())
        .bind(1, id.code().text())
        .bind(2, id.run())
        .map((rs, _) -> followUp(rs))
        .findOne();
  }

  private static FollowUp followUp(ResultSet rs) throws SQLException {
    return new FollowUp(
        LocalDate.parse(rs.getString("until")),
        consent(rs),
        sealed(rs, "name"),
        sealed(rs, "tail"),
        sealed(rs, "phone"));
  }

  private static Visit.Consent consent(ResultSet rs) throws SQLException {
    return new Visit.Consent(
        rs.getString("consent"), Instant.ofEpochMilli(rs.getLong("consented")));
  }

  static Optional<Sealed> sealed(ResultSet rs, String column) throws SQLException {
    return VisitReader.sealed(rs.getBytes(column));
  }

  /** In the order of the days. The few visits that are not counted yet are added here. */
  List<Count> counts(LocalDate from, LocalDate to) {
    var counts = new TreeMap<Count, Integer>(Count.ORDER);
    for (var count : counted(COUNTED, from, to)) {
      counts.put(count, count.visits());
    }
    for (var count : counted(UNCOUNTED, from, to)) {
      counts.merge(count, count.visits(), Integer::sum);
    }
    return counts.entrySet().stream().map(e -> e.getKey().with(e.getValue())).toList();
  }

  private List<Count> counted(String sql, LocalDate from, LocalDate to) {
    return handle
        .createQuery(sql)
        .bind(0, from.toString())
        .bind(1, to.toString())
        .map((rs, _) -> count(rs))
        .list();
  }

  private static Count count(ResultSet rs) throws SQLException {
    return new Count(
        LocalDate.parse(rs.getString(1)),
        Optional.of(rs.getString(2)).filter(pathway -> !pathway.isEmpty()),
        State.valueOf(rs.getString(3)),
        Outcome.valueOf(rs.getString(4)),
        rs.getString(5),
        rs.getInt(6));
  }

  /** In the order of the days or names, and of the levels. */
  List<ResultCount> results(
      LocalDate from, LocalDate to, Optional<String> hamlet, ResultCount.By by) {
    return handle
        .createQuery(RESULTS)
        .define("column", by.column())
        .bind("from", from.toString())
        .bind("to", to.toString())
        .bind("hamlet", hamlet.orElse(null))
        .map(
            (rs, _) ->
                new ResultCount(
                    rs.getString(1),
                    rs.getInt(2),
                    rs.getInt(3),
                    rs.getInt(4),
                    rs.getInt(5),
                    rs.getInt(6),
                    rs.getInt(7)))
        .list();
  }

  static Visit.Id id(ResultSet rs) throws SQLException {
    return new Visit.Id(
        LocalDate.parse(rs.getString("day")),
        new VisitCode(rs.getString("code")),
        rs.getString("run"));
  }
}
