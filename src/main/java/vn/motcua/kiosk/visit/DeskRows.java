package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.motcua.kiosk.card.PersonName;

/** Makes rows of the desk out of rows of the record. */
final class DeskRows {

  /** Columns of a visit and of what is kept to remind somebody of it; {@code f} is the latter. */
  static final String COLUMNS = Rows.COLUMNS + ", visit.mark, f.name AS f_name, f.tail AS f_tail";

  /** Joins the two. */
  static final String OF_HIS_VISIT =
      "f.day = visit.day AND f.code = visit.code AND f.run = visit.run";

  private final Fields fields;

  DeskRows(Fields fields) {
    this.fields = fields;
  }

  DeskRow row(ResultSet rs) throws SQLException {
    var visit = Rows.visit(rs);
    return new DeskRow(visit, mark(rs), name(rs, visit), tail(rs, visit));
  }

  private static Optional<Mark> mark(ResultSet rs) throws SQLException {
    return Optional.ofNullable(rs.getString("mark")).map(Mark::valueOf);
  }

  /** Of today's visit, else of the reminder. */
  private Optional<PersonName> name(ResultSet rs, Visit visit) throws SQLException {
    var today = fields.name(visit);
    return today.isPresent()
        ? today
        : Rows.sealed(rs, "f_name").flatMap(n -> fields.reminderName(visit.id(), n));
  }

  private Optional<String> tail(ResultSet rs, Visit visit) throws SQLException {
    var today = fields.tail(visit);
    return today.isPresent()
        ? today
        : Rows.sealed(rs, "f_tail").flatMap(t -> fields.reminderTail(visit.id(), t));
  }
}
