package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who asked to be reminded, for the clerk. As safe for threads as the record. */
public final class DeskReminders {

  /** Few enough that a citizen's page never waits long for the record meanwhile. */
  private static final int AT_ONCE = 1_000;

  private static final String ALL =
      "SELECT "
          + DeskRows.COLUMNS
          + ", f.phone AS f_phone, f.until AS f_until, "
          + latest("at", DeskNote.Kind.MARK)
          + " AS f_marked, "
          + latest("what", DeskNote.Kind.REMINDED)
          + " AS f_reminded FROM follow_up f JOIN visit ON "
          + DeskRows.OF_HIS_VISIT;

  private static final String ONE = " WHERE f.day = ? AND f.code = ? AND f.run = ?";

  private static final String NEXT =
      " WHERE (f.day, f.code, f.run) > (?, ?, ?) ORDER BY f.day, f.code, f.run LIMIT ?";

  private static final String SEALED = "SELECT day, code, run, name FROM follow_up WHERE day >= ?";

  private final Visits log;

  public DeskReminders(Visits log) {
    this.log = log;
  }

  private static String latest(String column, DeskNote.Kind kind) {
    return """
    (SELECT n.%s FROM desk_note n
      WHERE n.day = visit.day AND n.code = visit.code AND n.run = visit.run AND n.kind = '%s'
      ORDER BY n.id DESC LIMIT 1)\
    """
        .formatted(column, kind);
  }

  /** Everybody who asked to be reminded; read in parts, so that citizens need not wait for it. */
  public List<Reminder> all() throws StoreProblem {
    return since(LocalDate.EPOCH);
  }

  /** Those of visits since a day. */
  public List<Reminder> since(LocalDate day) throws StoreProblem {
    var all = new ArrayList<Reminder>();
    for (var part = after(day.toString(), "", ""); !part.isEmpty(); ) {
      all.addAll(part);
      var last = part.getLast().id();
      part = after(last.day().toString(), last.code().text(), last.run());
    }
    return all;
  }

  /** Who of them has which name since a day, still sealed: whose is another one, has changed. */
  public Map<Visit.Id, Optional<Sealed>> sealedNames(LocalDate day) throws StoreProblem {
    var visits = new VisitReader();
    return log.onConnection(
        h ->
            h.createQuery(SEALED)
                .bind(0, day.toString())
                .map((rs, _) -> Map.entry(visits.id(rs), VisitReader.sealed(rs.getBytes(4))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** One of them, unless he withdrew. */
  public Optional<Reminder> of(Visit.Id id) throws StoreProblem {
    var rows = new DeskRows(log.fields());
    return log.onConnection(
        h ->
            h.createQuery(ALL + ONE)
                .bind(0, id.day().toString())
                .bind(1, id.code().text())
                .bind(2, id.run())
                .map((rs, _) -> reminder(rs, rows))
                .findOne());
  }

  private List<Reminder> after(String day, String code, String run) throws StoreProblem {
    var rows = new DeskRows(log.fields());
    return log.onConnection(
        h ->
            h.createQuery(ALL + NEXT)
                .bind(0, day)
                .bind(1, code)
                .bind(2, run)
                .bind(3, AT_ONCE)
                .map((rs, _) -> reminder(rs, rows))
                .list());
  }

  private Reminder reminder(ResultSet rs, DeskRows rows) throws SQLException {
    var row = rows.row(rs);
    var id = row.id();
    return new Reminder(
        id,
        LocalDate.parse(rs.getString("f_until")),
        row.name(),
        row.tail(),
        Rows.sealed(rs, "f_phone").flatMap(p -> log.fields().reminderPhone(id, p)),
        row.visit().hamlet(),
        row.mark(),
        row.standing(),
        row.standing() == Standing.SMS_CAME
            ? Optional.of(Instant.ofEpochMilli(rs.getLong("f_marked")))
            : Optional.empty(),
        Optional.ofNullable(rs.getString("f_reminded"))
            .filter(what -> !what.isEmpty())
            .map(Reminded::valueOf));
  }
}
