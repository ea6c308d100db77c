package vn.motcua.kiosk.visit;

import static vn.motcua.kiosk.visit.Invented.CITIZEN;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.VisitCode;

/** More invented people who asked to be reminded than a district has, written at once. */
public final class ManyPeople {

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đỗ", "Bùi", "Nông", "Hà");
  private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Thúy", "Hữu", "Ngọc");
  private static final List<String> GIVEN =
      List.of("Mẫu", "Thử", "Dụ", "Ánh", "Bình", "Cường", "Đào", "Hồng", "Lộc", "Mỹ", "Quý", "Tư");

  private ManyPeople() {}

  /** Their reminders; the visits have to be there, one for each, or have to come. */
  public static void write(Connection to, VisitLog log, LocalDate day, int first, int count)
      throws SQLException {
    try (var visit =
            to.prepareStatement(
                """
                INSERT INTO visit (day, code, run, revision, state, outcome, opened, updated,
                       consent, consented, age, sex, hamlet, pathway, page, steps, done, troubles)
                VALUES (?, ?, ?, 12, 'FINISHED', 'WAITING', ?, ?, '2026-1', 0, 'FROM_18', 'FEMALE',
                       'thôn Hạ', 'new', 'goodbye', 7, '["register"]', '[]')
                """);
        var asked =
            to.prepareStatement(
                """
                INSERT INTO follow_up (day, code, run, until, consent, consented, name, tail)
                VALUES (?, ?, ?, '2027-12-31', '2026-1', 0, ?, ?)
                """)) {
      for (int n = first; n < first + count; n++) {
        var kept = (SealedVisit.Kept) log.seal(snapshot(VisitCode.of(day, n), day, name(n)));
        long at = kept.visit().opened().toEpochMilli();
        visit.setString(1, day.toString());
        visit.setString(2, kept.id().code().text());
        visit.setString(3, kept.id().run());
        visit.setLong(4, at);
        visit.setLong(5, at);
        visit.executeUpdate();
        var followUp = kept.followUp().orElseThrow();
        asked.setString(1, day.toString());
        asked.setString(2, kept.id().code().text());
        asked.setString(3, kept.id().run());
        asked.setBytes(4, followUp.name().orElseThrow().bytes());
        asked.setBytes(5, followUp.tail().orElseThrow().bytes());
        asked.executeUpdate();
      }
    }
  }

  private static String name(int n) {
    return FAMILIES.get(n % FAMILIES.size())
        + " "
        + MIDDLES.get(n / 10 % MIDDLES.size())
        + " "
        + GIVEN.get(n / 60 % GIVEN.size());
  }

  private static Snapshot snapshot(VisitCode code, LocalDate day, String name) {
    var citizen =
        new Citizen(
            CITIZEN.id(),
            Optional.of(new PersonName(name)),
            CITIZEN.born(),
            CITIZEN.sex(),
            Optional.empty(),
            Optional.empty());
    return new Snapshot(
        new Known(
            code,
            day.atTime(9, 0),
            Language.VIETNAMESE,
            Keeping.FOLLOW_UP,
            Optional.of(citizen),
            Map.of(),
            List.of(),
            List.of()),
        Optional.of("new"),
        "summary",
        7,
        Snapshot.Outcome.WAITING,
        Snapshot.State.FINISHED);
  }
}
