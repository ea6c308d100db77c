package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.VisitCode;

/** The record as the clerk's desk reads and completes it. As safe for threads as the record. */
public final class DeskRecord {

  /** Visits that one answer holds; whoever needs more than these says better what he looks for. */
  public static final int MOST = 200;

  /** Few enough that a citizen's page never waits long for the record meanwhile. */
  private static final int REMINDERS_AT_ONCE = 1_000;

  private static final String OF_HIS_VISIT =
      "f.day = visit.day AND f.code = visit.code AND f.run = visit.run";

  private static final String ROWS =
      "SELECT "
          + Rows.COLUMNS
          + ", visit.mark, f.name AS f_name, f.tail AS f_tail"
          + " FROM visit LEFT JOIN follow_up f ON "
          + OF_HIS_VISIT;

  private static final String REMINDERS =
      "SELECT "
          + Rows.COLUMNS
          + ", visit.mark, f.name AS f_name, f.tail AS f_tail, f.phone AS f_phone, f.until AS"
          + " f_until, "
          + latest("at", DeskNote.Kind.MARK)
          + " AS f_marked, "
          + latest("what", DeskNote.Kind.REMINDED)
          + " AS f_reminded FROM follow_up f JOIN visit ON "
          + OF_HIS_VISIT;

  /** As the indexes say it; SQLite does not conclude it. */
  private static final String NAMED = " AND visit.hamlet <> ''";

  private static final String ONE = " WHERE f.day = ? AND f.code = ? AND f.run = ?";

  private static final String NEXT =
      " WHERE (f.day, f.code, f.run) > (?, ?, ?) ORDER BY f.day, f.code, f.run LIMIT ?";

  private final VisitLog log;
  private final Clock clock;

  /**
   * Which visits are looked for.
   *
   * @param hamlet of the commune
   */
  public record Filter(Optional<String> hamlet, Optional<Standing> standing) {}

  public DeskRecord(VisitLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  private static String latest(String column, DeskNote.Kind kind) {
    return """
    (SELECT n.%s FROM desk_note n
      WHERE n.day = visit.day AND n.code = visit.code AND n.run = visit.run AND n.kind = '%s'
      ORDER BY n.id DESC LIMIT 1)\
    """
        .formatted(column, kind);
  }

  /** The visits of a day, the newest first. */
  public List<DeskRow> on(LocalDate day) throws StoreProblem {
    return rows(" WHERE visit.day = ? ORDER BY visit.id DESC", day.toString());
  }

  /** The visits with a code, the latest first: codes come again each year. */
  public List<DeskRow> of(VisitCode code) throws StoreProblem {
    return rows(" WHERE visit.code = ? ORDER BY visit.day DESC, visit.id DESC", code.text());
  }

  /** One visit, unless it was erased meanwhile. */
  public Optional<DeskRow> of(Visit.Id id) throws StoreProblem {
    return rows(
            " WHERE visit.day = ? AND visit.code = ? AND visit.run = ?",
            id.day().toString(),
            id.code().text(),
            id.run())
        .stream()
        .findFirst();
  }

  /** A person's visits, the latest first. */
  public List<DeskRow> of(PersonalId person) throws StoreProblem {
    return of(log.of(person).stream().map(Visit::id).toList());
  }

  /** These visits in this order, as far as they are still there. */
  public List<DeskRow> of(List<Visit.Id> ids) throws StoreProblem {
    if (ids.isEmpty()) {
      return List.of();
    }
    var places = String.join(", ", Collections.nCopies(ids.size(), "(?, ?, ?)"));
    var values =
        ids.stream()
            .flatMap(id -> Stream.of(id.day().toString(), id.code().text(), id.run()))
            .toArray();
    var rows =
        rows(" WHERE (visit.day, visit.code, visit.run) IN (VALUES " + places + ")", values)
            .stream()
            .collect(Collectors.toMap(DeskRow::id, row -> row));
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  /** The newest visits that fit, {@value #MOST} at most. */
  public List<DeskRow> search(Filter filter) throws StoreProblem {
    var where = new StringBuilder(" WHERE true");
    var values = new ArrayList<Object>();
    // Those under way are few: with the plus SQLite finds them by their own index, not the
    // hamlet's.
    boolean few = filter.standing().equals(Optional.of(Standing.UNDER_WAY));
    filter
        .hamlet()
        .ifPresent(
            hamlet -> {
              where.append(few ? " AND +visit.hamlet = ?" : " AND visit.hamlet = ?" + NAMED);
              values.add(hamlet);
            });
    filter.standing().ifPresent(s -> where.append(" AND (").append(s.condition()).append(')'));
    where.append(" ORDER BY visit.id DESC LIMIT ").append(MOST);
    return rows(where.toString(), values.toArray());
  }

  private List<DeskRow> rows(String where, Object... values) throws StoreProblem {
    return log.onConnection(
        h -> {
          var query = h.createQuery(ROWS + where);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.map((rs, _) -> row(rs)).list();
        });
  }

  private DeskRow row(ResultSet rs) throws SQLException {
    var visit = Rows.visit(rs);
    return new DeskRow(visit, mark(rs), name(rs, visit), tail(rs, visit));
  }

  private static Optional<Mark> mark(ResultSet rs) throws SQLException {
    return Optional.ofNullable(rs.getString("mark")).map(Mark::valueOf);
  }

  /** Of today's visit, else of the reminder. */
  private Optional<PersonName> name(ResultSet rs, Visit visit) throws SQLException {
    var today = log.fields().name(visit);
    return today.isPresent()
        ? today
        : Rows.sealed(rs, "f_name").flatMap(n -> log.fields().reminderName(visit.id(), n));
  }

  private Optional<String> tail(ResultSet rs, Visit visit) throws SQLException {
    var today = log.fields().tail(visit);
    return today.isPresent()
        ? today
        : Rows.sealed(rs, "f_tail").flatMap(t -> log.fields().reminderTail(visit.id(), t));
  }

  /** Everybody who asked to be reminded; read in parts, so that citizens need not wait for it. */
  public List<Reminder> reminders() throws StoreProblem {
    return remindersSince(LocalDate.EPOCH);
  }

  /** Those of visits since a day. */
  public List<Reminder> remindersSince(LocalDate day) throws StoreProblem {
    var all = new ArrayList<Reminder>();
    for (var part = remindersAfter(day.toString(), "", ""); !part.isEmpty(); ) {
      all.addAll(part);
      var last = part.getLast().id();
      part = remindersAfter(last.day().toString(), last.code().text(), last.run());
    }
    return all;
  }

  /** One of them, unless he withdrew. */
  public Optional<Reminder> reminder(Visit.Id id) throws StoreProblem {
    return log.onConnection(
        h ->
            h.createQuery(REMINDERS + ONE)
                .bind(0, id.day().toString())
                .bind(1, id.code().text())
                .bind(2, id.run())
                .map((rs, _) -> reminder(rs))
                .findOne());
  }

  private List<Reminder> remindersAfter(String day, String code, String run) throws StoreProblem {
    return log.onConnection(
        h ->
            h.createQuery(REMINDERS + NEXT)
                .bind(0, day)
                .bind(1, code)
                .bind(2, run)
                .bind(3, REMINDERS_AT_ONCE)
                .map((rs, _) -> reminder(rs))
                .list());
  }

  private Reminder reminder(ResultSet rs) throws SQLException {
    var row = row(rs);
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

  /** What clerks wrote about a visit, in its order. */
  public List<DeskNote> notes(Visit.Id id) throws StoreProblem {
    return log.onConnection(
        h ->
            h.createQuery(
                    """
                    SELECT at, clerk, kind, what FROM desk_note
                     WHERE day = ? AND code = ? AND run = ? ORDER BY id
                    """)
                .bind(0, id.day().toString())
                .bind(1, id.code().text())
                .bind(2, id.run())
                .map(
                    (rs, _) ->
                        new DeskNote(
                            Instant.ofEpochMilli(rs.getLong("at")),
                            rs.getString("clerk"),
                            DeskNote.Kind.valueOf(rs.getString("kind")),
                            rs.getString("what")))
                .list());
  }

  /**
   * Marks how a visit that is over came out, in the counts too.
   *
   * @param mark empty to take the mark back: then what the citizen said holds again
   * @param clerk id
   * @return whether there was such a visit
   */
  public boolean mark(Visit.Id id, Optional<Mark> mark, String clerk) throws StoreProblem {
    var what = mark.map(Mark::name).orElse("");
    return change(
        id,
        new DeskNote(clock.instant(), clerk, DeskNote.Kind.MARK, what),
        h ->
            h.createUpdate(
                    """
                    UPDATE visit
                       SET outcome = coalesce(:outcome, said, outcome),
                           said = CASE WHEN :mark IS NULL THEN NULL ELSE coalesce(said, outcome) END,
                           mark = :mark
                     WHERE day = :day AND code = :code AND run = :run AND state <> 'OPEN'
                    """)
                .bind("outcome", mark.flatMap(Mark::outcome).map(Outcome::name).orElse(null))
                .bind("mark", mark.map(Mark::name).orElse(null))
                .bind("day", id.day().toString())
                .bind("code", id.code().text())
                .bind("run", id.run())
                .execute());
  }

  /**
   * Notes what went wrong in a visit.
   *
   * @param remedy id of one in the guide
   */
  public boolean trouble(Visit.Id id, String remedy, String clerk) throws StoreProblem {
    return note(id, "visit", new DeskNote(clock.instant(), clerk, DeskNote.Kind.TROUBLE, remedy));
  }

  /**
   * Notes that somebody was reminded.
   *
   * @param how empty to take it back
   */
  public boolean reminded(Visit.Id id, Optional<Reminded> how, String clerk) throws StoreProblem {
    var what = how.map(Reminded::name).orElse("");
    return note(
        id, "follow_up", new DeskNote(clock.instant(), clerk, DeskNote.Kind.REMINDED, what));
  }

  private boolean note(Visit.Id id, String table, DeskNote note) throws StoreProblem {
    return change(
        id,
        note,
        h ->
            h.createQuery(
                    "SELECT count(*) FROM "
                        + table
                        + " WHERE day = :day AND code = :code AND run = :run")
                .bind("day", id.day().toString())
                .bind("code", id.code().text())
                .bind("run", id.run())
                .mapTo(Integer.class)
                .one());
  }

  /** Both the change and the note, or neither. */
  private boolean change(Visit.Id id, DeskNote note, Function<Handle, Integer> change)
      throws StoreProblem {
    return log.onConnection(
        handle ->
            handle.inTransaction(
                h -> {
                  boolean there = change.apply(h) > 0;
                  if (there) {
                    h.execute(
                        "INSERT INTO desk_note (day, code, run, at, clerk, kind, what)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id.day().toString(),
                        id.code().text(),
                        id.run(),
                        note.at().toEpochMilli(),
                        note.clerk(),
                        note.kind().name(),
                        note.what());
                  }
                  return there;
                }));
  }
}
