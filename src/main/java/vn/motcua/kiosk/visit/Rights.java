package vn.motcua.kiosk.visit;

import vn.motcua.kiosk.journey.VisitCode;

/**
 * Lets people correct, withdraw and erase what is kept of them; {@link Disclosure} shows it. Every
 * use is witnessed, also one that failed.
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
  private final Witnessed witnessed;

  public Rights(VisitLog log, Witness witness) {
    this.log = log;
    this.witnessed = new Witnessed(witness);
  }

  /**
   * @param hamlet of the commune
   */
  public void correct(Visit visit, String hamlet) throws StoreProblem {
    witnessed.change(Right.CORRECT, visit, () -> log.correct(visit, hamlet));
  }

  /**
   * @param group id of the group of the campaign's plan to which he belongs; empty for none
   */
  public void regroup(Visit visit, String group) throws StoreProblem {
    witnessed.change(Right.CORRECT, visit, () -> log.group(visit, group));
  }

  /** He wants to be reminded no longer. */
  public void withdraw(Visit visit) throws StoreProblem {
    witnessed.change(Right.WITHDRAW, visit, () -> log.withdraw(visit));
  }

  /** Only the count of the visit is left. */
  public void erase(Visit visit) throws StoreProblem {
    witnessed.change(Right.ERASE, visit, () -> log.erase(visit));
  }
}
