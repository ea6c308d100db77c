package vn.motcua.kiosk.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * What people asked for about their data, with the days by which it has to be done. As safe for
 * threads as the record.
 */
public final class DeskRequests {

  /** As many as a table shows of those that are answered. */
  private static final int ANSWERED_SHOWN = 200;

  private final VisitLog log;
  private final Clock clock;

  /**
   * What became of a request that was carried out.
   *
   * @param visit which it was about
   * @param kept what is shown to him, or printed; nothing where that was not asked for
   */
  public record CarriedOut(Visit.Id visit, List<Kept> kept) {}

  DeskRequests(VisitLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Those that are open, the most urgent first; then those that are answered, the latest first. */
  public List<Request> all() throws StoreProblem {
    return log.onConnection(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM (SELECT * FROM request WHERE answer IS NULL ORDER BY due, id)
                    UNION ALL
                    SELECT * FROM (SELECT * FROM request WHERE answer IS NOT NULL
                                    ORDER BY answered DESC, id DESC LIMIT ?)
                    """)
                .bind(0, ANSWERED_SHOWN)
                .map((rs, _) -> request(rs))
                .list());
  }

  private static Request request(ResultSet rs) throws SQLException {
    return new Request(
        rs.getInt("id"),
        Right.valueOf(rs.getString("asked")),
        rs.getString("about"),
        LocalDate.parse(rs.getString("received")),
        LocalDate.parse(rs.getString("due")),
        rs.getString("taken_by"),
        answered(rs));
  }

  private static Optional<Request.Answered> answered(ResultSet rs) throws SQLException {
    var answer = rs.getString("answer");
    return answer == null
        ? Optional.empty()
        : Optional.of(
            new Request.Answered(
                answer.equals("DONE"),
                LocalDate.parse(rs.getString("answered")),
                rs.getString("answered_by")));
  }

  /**
   * Writes down that somebody asks for something today.
   *
   * @param about a visit code, or the number of a letter
   * @param clerk id
   */
  public void take(Right asked, String about, String clerk) throws StoreProblem {
    var today = LocalDate.now(clock);
    var _ =
        log.transaction(
            h ->
                h.execute(
                    "INSERT INTO request (asked, about, received, due, taken_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                    asked.name(),
                    about,
                    today.toString(),
                    asked.due(today).toString(),
                    clerk));
  }

  /**
   * Writes down how one ended, once.
   *
   * @param done false if it was refused
   * @return whether it was still open
   */
  public boolean answer(Request request, boolean done, String clerk) throws StoreProblem {
    return log.transaction(
            h ->
                h.execute(
                    """
                    UPDATE request SET answer = ?, answered = ?, answered_by = ?
                     WHERE id = ? AND answer IS NULL
                    """,
                    done ? "DONE" : "REFUSED",
                    LocalDate.now(clock).toString(),
                    clerk,
                    request.number()))
        > 0;
  }

  /**
   * Does what was asked for, and marks the request as done.
   *
   * @param hamlet the right one, to correct
   * @param clerk id
   * @param titles by which people know what is kept of them
   * @return empty if no visit with such a code is kept, or not only one of its day: then nothing
   *     was done
   */
  public Optional<CarriedOut> carryOut(
      Request request, String hamlet, String clerk, Titles titles, Rights.Witness witness)
      throws StoreProblem {
    var visit = visit(request);
    if (visit.isEmpty()) {
      return Optional.empty();
    }
    var kept = carryOut(request.asked(), visit.get(), hamlet, titles, witness);
    var _ = answer(request, true, clerk);
    return Optional.of(new CarriedOut(visit.get().id(), kept));
  }

  private Optional<Visit> visit(Request request) throws StoreProblem {
    var code = VisitCode.fromText(request.about());
    return code.isPresent() ? log.find(code.get()) : Optional.empty();
  }

  private List<Kept> carryOut(
      Right asked, Visit visit, String hamlet, Titles titles, Rights.Witness witness)
      throws StoreProblem {
    var rights = new Rights(log, witness);
    switch (asked) {
      case SEE, PRINT -> {
        return new Disclosure(log, witness, titles).lines(asked, visit);
      }
      case CORRECT -> rights.correct(visit, hamlet);
      case WITHDRAW -> rights.withdraw(visit);
      case ERASE -> rights.erase(visit);
    }
    return List.of();
  }
}
