package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is put in order at start and at each new day; every part may be done again at any time. */
final class Upkeep {

  /** Adds to the sums that stand there already. */
  static final String ADD_RESULTS =
      """
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits,
             registered = registered + excluded.registered, waiting = waiting + excluded.waiting,
             sent = sent + excluded.sent, troubled = troubled + excluded.troubled
      """;

  private static final String PAST =
      """
      day < ? AND NOT EXISTS (
        SELECT * FROM follow_up f
         WHERE f.day = visit.day AND f.code = visit.code AND f.run = visit.run)
      """;

  private static final String THIS = "day = ? AND code = ? AND run = ?";

  /** Deleting a visit takes it out of the counts; these put it in once more. */
  private static final List<String> COUNT_ONCE_MORE =
      List.of(
          """
          INSERT INTO visit_count
          SELECT day, coalesce(pathway, ''), state, outcome, hamlet, count(*) FROM visit
           WHERE %s GROUP BY 1, 2, 3, 4, 5
          ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
          """,
          """
          INSERT INTO result_count
          SELECT day, hamlet, group_id, reached, count(*), sum(registered), sum(waiting),
                 sum(sent), sum(troubled) FROM visit
           WHERE %s GROUP BY 1, 2, 3, 4
          """
              + ADD_RESULTS);

  private final Handle handle;

  Upkeep(Handle handle) {
    this.handle = handle;
  }

  /** Marks what was cut short by the end of the program; how many visits that were. */
  int interrupt() {
    return handle.execute("UPDATE visit SET state = 'INTERRUPTED' WHERE state = 'OPEN'")
        + handle.execute("UPDATE unnamed SET state = 'INTERRUPTED' WHERE state = 'OPEN'");
  }

  /**
   * Erases names and number tails of every other day. Also of days to come: where the clock was
   * wrong, it is better to forget too much.
   *
   * @return of how many visits
   */
  int unname(LocalDate today) {
    return handle.execute(
        """
        UPDATE visit SET name = NULL, tail = NULL
         WHERE day <> ? AND (name IS NOT NULL OR tail IS NOT NULL)
        """,
        today.toString());
  }

  /**
   * Leaves only the count of visits before the day; how many visits that were. Visits of people who
   * asked to be reminded stay as long as that.
   */
  int reduce(LocalDate day) {
    countOnceMore(PAST, day.toString());
    return handle.execute("DELETE FROM visit WHERE " + PAST, day.toString());
  }

  /** All that is past its time on a day, of how many rows. */
  int forget(LocalDate today, LocalDate first) {
    int past = new RosterRows(handle).dropPast(today);
    return unname(today) + stopReminding(today) + reduce(first) + past;
  }

  /** Leaves only the count of a visit. */
  int erase(Visit.Id id) {
    int reminders = withdraw(id);
    countOnceMore(THIS, id.day().toString(), id.code().text(), id.run());
    return reminders + execute("DELETE FROM visit WHERE " + THIS, id);
  }

  int withdraw(Visit.Id id) {
    return execute("DELETE FROM follow_up WHERE " + THIS, id);
  }

  int correct(Visit.Id id, String hamlet) {
    return set("hamlet", hamlet, id);
  }

  int group(Visit.Id id, String group) {
    return set("group_id", group, id);
  }

  private int set(String column, String value, Visit.Id id) {
    return handle.execute(
        "UPDATE visit SET " + column + " = ?, edits = edits + 1 WHERE " + THIS,
        value,
        id.day().toString(),
        id.code().text(),
        id.run());
  }

  private void countOnceMore(String which, Object... values) {
    for (var sql : COUNT_ONCE_MORE) {
      handle.execute(sql.formatted(which), values);
    }
  }

  private int execute(String sql, Visit.Id id) {
    return handle.execute(sql, id.day().toString(), id.code().text(), id.run());
  }

  /** Forgets who asked to be reminded, up to a day before the given one; how many those were. */
  int stopReminding(LocalDate today) {
    return handle.execute("DELETE FROM follow_up WHERE until < ?", today.toString());
  }

  void count(Map<Languages.Spoken, Integer> languages) {
    languages.forEach(
        (spoken, visits) ->
            handle.execute(
                """
                INSERT INTO language_count VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
                """,
                spoken.month().toString(),
                spoken.language(),
                visits));
  }

  /**
   * Moves the ended visits of people who want nothing kept into the counts.
   *
   * @return which those were
   */
  Set<Visit.Id> fold() {
    handle.execute(
        """
        INSERT INTO visit_count
        SELECT day, pathway, state, outcome, '', count(*) FROM unnamed
         WHERE state <> 'OPEN' GROUP BY 1, 2, 3, 4
        ON CONFLICT DO UPDATE SET visits = visits + excluded.visits
        """);
    handle.execute(
        """
        INSERT INTO result_count
        SELECT day, '', group_id, reached, count(*), sum(registered), sum(waiting),
               sum(referred), sum(troubled) FROM unnamed
         WHERE state <> 'OPEN' GROUP BY 1, 2, 3, 4
        """
            + ADD_RESULTS);
    handle.execute(
        """
        INSERT INTO unnamed_count
        SELECT day, pathway, state, outcome, group_id, reached, count(*), sum(registered),
               sum(waiting), sum(referred), sum(troubled) FROM unnamed
         WHERE state <> 'OPEN' GROUP BY 1, 2, 3, 4, 5, 6
        """
            + ADD_RESULTS);
    return handle
        .createQuery("DELETE FROM unnamed WHERE state <> 'OPEN' RETURNING day, code, run")
        .map((rs, _) -> Rows.id(rs))
        .set();
  }
}
