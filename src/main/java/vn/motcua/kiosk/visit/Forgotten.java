package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Marks of what people wanted to be forgotten (yêu cầu xóa, rút đồng ý). They tell of nobody, and
 * go from machine to machine with the bundles.
 */
final class Forgotten {

  /** What is gone of a visit: all of it, or that its citizen wanted to be reminded. */
  enum What {
    VISIT,
    FOLLOW_UP
  }

  record Mark(Visit.Id id, What what) {}

  /** The number of an erased visit travels with those that nobody agreed to have kept. */
  private static final String COUNT_AS_UNNAMED =
      """
      INSERT INTO unnamed_count
      SELECT day, coalesce(pathway, ''), state, outcome, group_id, reached, 1, registered, waiting,
             sent, troubled FROM visit WHERE day = ? AND code = ? AND run = ?
      """
          + Upkeep.ADD_RESULTS;

  private final Handle handle;

  Forgotten(Handle handle) {
    this.handle = handle;
  }

  /** Forgets a visit on its citizen's wish, and marks it; of how many rows. */
  int visit(Visit.Id id) {
    execute(COUNT_AS_UNNAMED, id);
    return mark(new Mark(id, What.VISIT)) + new Upkeep(handle).erase(id);
  }

  /** Forgets that somebody wanted to be reminded, likewise. */
  int followUp(Visit.Id id) {
    return mark(new Mark(id, What.FOLLOW_UP)) + new Upkeep(handle).withdraw(id);
  }

  /**
   * Forgets what another machine was asked to forget. Of a visit the numbers go too: they come with
   * the bundle that brings the mark.
   */
  int all(List<Mark> marks) {
    return marks.stream().mapToInt(this::again).sum();
  }

  private int again(Mark mark) {
    return mark(mark)
        + switch (mark.what()) {
          case VISIT -> new Upkeep(handle).withdraw(mark.id()) + delete(mark.id());
          case FOLLOW_UP -> new Upkeep(handle).withdraw(mark.id());
        };
  }

  private int delete(Visit.Id id) {
    return execute("DELETE FROM visit WHERE day = ? AND code = ? AND run = ?", id);
  }

  private int mark(Mark mark) {
    var id = mark.id();
    return handle.execute(
        "INSERT OR IGNORE INTO forgotten VALUES (?, ?, ?, ?)",
        id.day().toString(),
        id.code().text(),
        id.run(),
        mark.what().name());
  }

  private int execute(String sql, Visit.Id id) {
    return handle.execute(sql, id.day().toString(), id.code().text(), id.run());
  }

  /**
   * The marks in a database.
   *
   * @param database {@code main}, or one that is attached
   */
  List<Mark> in(String database) {
    return handle
        .createQuery("SELECT day, code, run, what FROM " + database + ".forgotten")
        .map((rs, _) -> mark(rs))
        .list();
  }

  private static Mark mark(ResultSet rs) throws SQLException {
    return new Mark(Rows.id(rs), What.valueOf(rs.getString("what")));
  }
}
