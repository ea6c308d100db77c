package vn.motcua.kiosk.visit;

import java.util.List;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Shows people what is kept of them, found by their visit code or their card. Needs only to read
 * the record.
 */
public final class Disclosure {

  private final Visits visits;
  private final Witnessed witnessed;
  private final Titles titles;

  /**
   * @param titles by which people know what is kept
   */
  public Disclosure(Visits visits, Rights.Witness witness, Titles titles) {
    this.visits = visits;
    this.titles = titles;
    this.witnessed = new Witnessed(witness);
  }

  public List<Visit> of(VisitCode code) throws StoreProblem {
    return visits.find(code).stream().toList();
  }

  public List<Visit> of(PersonalId person) throws StoreProblem {
    return visits.of(person);
  }

  /** All that is kept of a visit, in Vietnamese lines for its own citizen; masked as it is kept. */
  public String see(Visit visit) throws StoreProblem {
    return witnessed.use(Right.SEE, visit, () -> KeptWords.of(visit, visits, titles));
  }

  /**
   * The same line by line.
   *
   * @param right {@link Right#SEE} or {@link Right#PRINT}
   */
  public List<Kept> lines(Right right, Visit visit) throws StoreProblem {
    return witnessed.use(right, visit, () -> KeptWords.lines(visit, visits, titles));
  }

  /** The same, to be taken home. */
  public String print(Visit visit) throws StoreProblem {
    return witnessed.use(Right.PRINT, visit, () -> KeptWords.of(visit, visits, titles));
  }
}
