package vn.motcua.kiosk.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.VisitCode;

/** What clerks write about visits. As safe for threads as the record. */
public final class DeskNotes {

  private static final String OVER =
      " WHERE day = :day AND code = :code AND run = :run AND state <> 'OPEN'";

  /** What stands there was seen, or is what the same clerk wrote last. */
  private static final String AS_SEEN =
      """
       AND (:whatever OR mark IS :seen
            OR EXISTS (SELECT * FROM desk_note n
                        WHERE n.id = (SELECT max(id) FROM desk_note
                                       WHERE (day, code, run) = (:day, :code, :run)
                                         AND kind = 'MARK')
                          AND n.clerk = :clerk AND n.what = ifnull(visit.mark, '')))
      """;

  private final VisitLog log;
  private final Clock clock;

  DeskNotes(VisitLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** What clerks wrote about a visit, in its order. */
  public List<DeskNote> of(Visit.Id id) throws StoreProblem {
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
   * Marks how a visit that is over came out, in the counts too, whatever stands there.
   *
   * @param mark empty to take the mark back: then what the citizen said holds again
   * @param clerk id
   * @return whether there was such a visit
   */
  public boolean mark(Visit.Id id, Optional<Mark> mark, String clerk) throws StoreProblem {
    return mark(new Marking(id, Optional.empty(), mark), clerk, true);
  }

  /**
   * The same, unless another clerk has marked it since it was shown: nobody's mark is overwritten
   * unseen. One's own may be.
   *
   * @param clerk id
   */
  public Marking.Written mark(Marking marking, String clerk) throws StoreProblem {
    if (mark(marking, clerk, false)) {
      return Marking.Written.DONE;
    }
    boolean over =
        log.onConnection(
            h -> of(marking.id(), h.createQuery("SELECT count(*) FROM visit" + OVER)) > 0);
    return over ? Marking.Written.OVERTAKEN : Marking.Written.GONE;
  }

  private boolean mark(Marking marking, String clerk, boolean whatever) throws StoreProblem {
    var id = marking.id();
    var mark = marking.wanted();
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
                           mark = :mark, edits = edits + 1,
                           clerk = coalesce(nullif(clerk, ''), :clerk)
                    """
                        + OVER
                        + AS_SEEN)
                .bind("whatever", whatever)
                .bind("seen", marking.seen().map(Mark::name).orElse(null))
                .bind("outcome", mark.flatMap(Mark::outcome).map(Outcome::name).orElse(null))
                .bind("mark", mark.map(Mark::name).orElse(null))
                .bind("clerk", clerk)
                .bind("day", id.day().toString())
                .bind("code", id.code().text())
                .bind("run", id.run())
                .execute());
  }

  /**
   * Somebody went to the citizen whose visit is under way.
   *
   * @param clerk id
   */
  public void helped(VisitCode code, String clerk) throws StoreProblem {
    var _ =
        log.transaction(
            h ->
                h.execute(
                    "UPDATE visit SET clerk = ? WHERE code = ? AND state = 'OPEN'",
                    clerk,
                    code.text()));
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
            of(
                id,
                h.createQuery(
                    "SELECT count(*) FROM "
                        + table
                        + " WHERE day = :day AND code = :code AND run = :run")));
  }

  private static int of(Visit.Id id, Query count) {
    return count
        .bind("day", id.day().toString())
        .bind("code", id.code().text())
        .bind("run", id.run())
        .mapTo(Integer.class)
        .one();
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
