package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;

/** Looks visits up for the clerk. As safe for threads as the record. */
public final class DeskVisits {

  /** Visits that one answer holds; whoever needs more than these says better what he looks for. */
  public static final int MOST = 200;

  private static final String ALL =
      "SELECT "
          + DeskRows.COLUMNS
          + " FROM visit LEFT JOIN follow_up f ON "
          + DeskRows.OF_HIS_VISIT;

  /** As the indexes say it; SQLite does not conclude it. */
  private static final String NAMED = " AND visit.hamlet <> ''";

  private final VisitLog log;

  /**
   * Which visits are looked for.
   *
   * @param hamlet of the commune
   */
  public record Filter(Optional<String> hamlet, Optional<Standing> standing) {}

  DeskVisits(VisitLog log) {
    this.log = log;
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
          var query = h.createQuery(ALL + where);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          var rows = new DeskRows(log.fields());
          return query.map((rs, _) -> rows.row(rs)).list();
        });
  }
}
