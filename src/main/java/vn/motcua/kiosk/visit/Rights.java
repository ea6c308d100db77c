package vn.motcua.kiosk.visit;

import java.util.List;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * Lets people see, print, correct, withdraw and erase what is kept of them, found by their visit
 * code or their card. Every use is witnessed, also one that failed.
 */
public final class Rights {

  /** Writes down that a right was used. */
  public interface Witness {

    /**
     * @param done whether it could be done
     */
    void saw(Right right, VisitCode code, boolean done);
  }

  private final VisitLog log;
  private final Witness witness;

  public Rights(VisitLog log, Witness witness) {
    this.log = log;
    this.witness = witness;
  }

  public List<Visit> of(VisitCode code) throws StoreProblem {
    return log.find(code).stream().toList();
  }

  public List<Visit> of(PersonalId person) throws StoreProblem {
    return log.of(person);
  }

  /** All that is kept of a visit, in Vietnamese lines for its own citizen; masked as it is kept. */
  public String see(Visit visit) throws StoreProblem {
    return seen(visit, Right.SEE);
  }

  /** The same, to be taken home. */
  public String print(Visit visit) throws StoreProblem {
    return seen(visit, Right.PRINT);
  }

  private String seen(Visit visit, Right right) throws StoreProblem {
    return use(right, visit, () -> KeptWords.of(visit, log));
  }

  /**
   * @param hamlet of the commune
   */
  public void correct(Visit visit, String hamlet) throws StoreProblem {
    var _ =
        use(
            Right.CORRECT,
            visit,
            () -> {
              log.correct(visit, hamlet);
              return visit;
            });
  }

  /**
   * @param group id of the group of the campaign's plan to which he belongs; empty for none
   */
  public void regroup(Visit visit, String group) throws StoreProblem {
    var _ =
        use(
            Right.CORRECT,
            visit,
            () -> {
              log.group(visit, group);
              return visit;
            });
  }

  /** He wants to be reminded no longer. */
  public void withdraw(Visit visit) throws StoreProblem {
    var _ =
        use(
            Right.WITHDRAW,
            visit,
            () -> {
              log.withdraw(visit);
              return visit;
            });
  }

  /** Only the count of the visit is left. */
  public void erase(Visit visit) throws StoreProblem {
    var _ =
        use(
            Right.ERASE,
            visit,
            () -> {
              log.erase(visit);
              return visit;
            });
  }

  private interface Use<T> {
    T make() throws StoreProblem;
  }

  private <T> T use(Right right, Visit visit, Use<T> use) throws StoreProblem {
    boolean done = false;
    try {
      var result = use.make();
      done = true;
      return result;
    } finally {
      witness.saw(right, visit.code(), done);
    }
  }
}
