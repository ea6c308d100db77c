package vn.motcua.kiosk.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Progress;
import vn.motcua.kiosk.journey.Snapshot.Outcome;
import vn.motcua.kiosk.journey.Snapshot.State;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * A visit (lượt) whose keeping the citizen agreed to, as it is written down. Never the full number,
 * birth date, address or language: the last would tell of somebody's people (dân tộc).
 *
 * @param updated at or after {@code opened}, also when the clock was set back
 * @param name sealed, until the end of the day
 * @param tail the number's last three digits, sealed, until the end of the day
 * @param hamlet of the commune, empty where the card names none
 * @param group of the campaign's plan (nhóm), an id; empty where nobody said it
 * @param pathway id of the last one that was known
 * @param page the last one that was reached
 * @param steps how many the pathway has, 0 while it is unknown
 * @param done ids of the steps that the citizen said were done
 * @param troubles ids of the remedies that were looked at
 * @param progress what it brought about
 * @param clerk id of the one who helped last, empty where none did
 */
public record Visit(
    Id id,
    State state,
    Outcome outcome,
    Instant opened,
    Instant updated,
    Consent consent,
    Optional<Sealed> name,
    Optional<Sealed> tail,
    AgeBand age,
    Sex sex,
    String hamlet,
    String group,
    Optional<String> pathway,
    String page,
    int steps,
    List<String> done,
    List<String> troubles,
    Progress progress,
    String clerk) {

  /**
   * What tells visits apart: codes come again each year, and provisional ones each time the program
   * starts.
   *
   * @param run of the program in which it was opened, at random
   */
  public record Id(LocalDate day, VisitCode code, String run) {}

  /**
   * What the citizen agreed to, and when.
   *
   * @param version of the text
   */
  public record Consent(String version, Instant at) {}

  public Visit {
    done = List.copyOf(done);
    troubles = List.copyOf(troubles);
  }

  public VisitCode code() {
    return id.code();
  }
}
