package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Reads the visits that one question found. The desk waits for a day of thousands: columns are
 * taken by their place, and what most rows have in common is read once.
 */
final class VisitReader {

  private static final ObjectReader LIST = new ObjectMapper().readerForListOf(String.class);

  /** The first columns of the question, in the order in which {@link #visit} takes them. */
  static final String COLUMNS =
      """
      visit.day, visit.code, visit.run, visit.state, visit.outcome, visit.opened, visit.updated,
      visit.consent, visit.consented, visit.name, visit.tail, visit.age, visit.sex, visit.hamlet,
      visit.group_id, visit.pathway, visit.page, visit.steps, visit.done, visit.troubles,
      visit.registered, visit.activated, visit.referred, visit.level, visit.clerk
      """;

  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  Visit visit(ResultSet rs) throws SQLException {
    return new Visit(
        id(rs),
        State.valueOf(rs.getString(4)),
        Outcome.valueOf(rs.getString(5)),
        Instant.ofEpochMilli(rs.getLong(6)),
        Instant.ofEpochMilli(rs.getLong(7)),
        new Visit.Consent(rs.getString(8), Instant.ofEpochMilli(rs.getLong(9))),
        sealed(rs.getBytes(10)),
        sealed(rs.getBytes(11)),
        AgeBand.valueOf(rs.getString(12)),
        Sex.valueOf(rs.getString(13)),
        rs.getString(14),
        rs.getString(15),
        Optional.ofNullable(rs.getString(16)),
        rs.getString(17),
        rs.getInt(18),
        list(rs.getString(19)),
        list(rs.getString(20)),
        new Progress(rs.getBoolean(21), rs.getBoolean(22), rs.getBoolean(23), rs.getInt(24)),
        rs.getString(25));
  }

  /** Day, code and run are the first three. */
  Visit.Id id(ResultSet rs) throws SQLException {
    return new Visit.Id(day(rs.getString(1)), new VisitCode(rs.getString(2)), rs.getString(3));
  }

  static Optional<Sealed> sealed(byte @Nullable [] bytes) {
    return Optional.ofNullable(bytes).map(Sealed::new);
  }

  private LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }

  private List<String> list(String json) throws SQLException {
    var known = lists.get(json);
    if (known != null) {
      return known;
    }
    try {
      List<String> read = LIST.readValue(json);
      lists.put(json, read);
      return read;
    } catch (JsonProcessingException e) {
      throw new SQLException("not a list of ids", e);
    }
  }
}
