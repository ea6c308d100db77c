package vn.motcua.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/** People who do not exist, and where their visits stand. */
public final class Invented {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  public static final Terms TERMS = new Terms("2026-1", 30, "2026-1", 60, List.of(), 7);
  public static final Citizen CITIZEN =
      new Citizen(
          new PersonalId("001304000000"),
          Optional.of(new PersonName("Trần Thị Mẫu")),
          Optional.of(BirthDate.of(LocalDate.of(2004, 2, 29))),
          Sex.FEMALE,
          Optional.of(new Residence("Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn")),
          Optional.of(LocalDate.of(2024, 7, 1)));

  private Invented() {}

  public static Snapshot before(VisitCode code) {
    return snapshot(code, DAY, Keeping.VISIT, Optional.empty(), "scan", State.OPEN);
  }

  public static Snapshot visit(VisitCode code, String page, State state) {
    return snapshot(code, DAY, Keeping.VISIT, Optional.of(CITIZEN), page, state);
  }

  public static Snapshot visit(VisitCode code, LocalDate day, State state) {
    return snapshot(code, day, Keeping.VISIT, Optional.of(CITIZEN), "step-install", state);
  }

  /** Asked to be reminded by telephone. */
  public static Snapshot reminded(VisitCode code) {
    var visit = visit(code, "step-otp", State.FINISHED);
    var known = visit.known();
    var asked =
        new Known(
            code,
            known.since(),
            known.language(),
            Keeping.FOLLOW_UP,
            known.citizen(),
            known.answers(),
            known.done(),
            known.troubles(),
            known.wishes(),
            Optional.of(new PhoneNumber("0912000000")));
    return new Snapshot(
        asked, visit.pathway(), visit.page(), visit.steps(), visit.outcome(), visit.state());
  }

  public static Snapshot unnamed(VisitCode code, String page, State state) {
    return snapshot(code, DAY, Keeping.NOTHING, Optional.empty(), page, state);
  }

  /** On the pages of steps the pathway is known, as in the journey. */
  public static Snapshot snapshot(
      VisitCode code,
      LocalDate day,
      Keeping keeping,
      Optional<Citizen> citizen,
      String page,
      State state) {
    boolean onPathway = page.startsWith("step-");
    return new Snapshot(
        new Known(
            code,
            day.atTime(9, 0),
            new Language("hmn"),
            keeping,
            citizen,
            Map.of("phone", "android"),
            onPathway ? List.of("ready") : List.of(),
            onPathway ? List.of("no-sms") : List.of()),
        onPathway ? Optional.of("new-level-1") : Optional.empty(),
        page,
        onPathway ? 7 : 0,
        Snapshot.Outcome.UNKNOWN,
        state);
  }
}
