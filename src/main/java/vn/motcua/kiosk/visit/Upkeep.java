package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is put in order at start and at each new day; every part may be done again at any time. */
final class Upkeep {

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

  /** Leaves only the count of visits before the day; how many visits that were. */
  int reduce(LocalDate day) {
    handle.execute(
        """
        INSERT INTO tally (day, pathway, state, visits)
        SELECT day, coalesce(pathway, ''), state, count(*) FROM visit
         WHERE day < ? GROUP BY 1, 2, 3
        ON CONFLICT (day, pathway, state) DO UPDATE SET visits = visits + excluded.visits
        """,
        day.toString());
    return handle.execute("DELETE FROM visit WHERE day < ?", day.toString());
  }

  /**
   * Moves the ended visits of people who want nothing kept into the tally.
   *
   * @return which those were
   */
  Set<Visit.Id> fold() {
    handle.execute(
        """
        INSERT INTO tally (day, pathway, state, visits)
        SELECT day, pathway, state, count(*) FROM unnamed
         WHERE state <> 'OPEN' GROUP BY 1, 2, 3
        ON CONFLICT (day, pathway, state) DO UPDATE SET visits = visits + excluded.visits
        """);
    return handle
        .createQuery("DELETE FROM unnamed WHERE state <> 'OPEN' RETURNING day, code, run")
        .map((rs, _) -> Rows.id(rs))
        .set();
  }
}
