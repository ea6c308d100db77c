package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Makes rows of the desk out of the rows of the record that one question found. */
final class DeskRows {

  /** Columns of a visit and of what is kept to remind somebody of it; {@code f} is the latter. */
  static final String COLUMNS =
      VisitReader.COLUMNS + ", visit.mark, f.name AS f_name, f.tail AS f_tail";

  /** Joins the two. */
  static final String OF_HIS_VISIT =
      "f.day = visit.day AND f.code = visit.code AND f.run = visit.run";

  private final Fields fields;
  private final VisitReader visits = new VisitReader();

  DeskRows(Fields fields) {
    this.fields = fields;
  }

  DeskRow row(ResultSet rs) throws SQLException {
    var visit = visits.visit(rs);
    var citizen =
        new SealedCitizen(
            fields,
            visit,
            VisitReader.sealed(rs.getBytes("f_name")),
            VisitReader.sealed(rs.getBytes("f_tail")));
    return new DeskRow(visit, mark(rs), citizen);
  }

  private static Optional<Mark> mark(ResultSet rs) throws SQLException {
    return Optional.ofNullable(rs.getString("mark")).map(Mark::valueOf);
  }
}
