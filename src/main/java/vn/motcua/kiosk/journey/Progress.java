package vn.motcua.kiosk.journey;

import java.util.List;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Step.Milestone;

/**
 * What a visit has brought about so far (kết quả), by what the citizen said at it. What lay behind
 * him before does not count: another visit, or none, brought that about.
 *
 * @param registered he has applied for an account
 * @param level of the account that he has activated, 1 or 2; 0 if none
 * @param referred he has been sent to the police for level 2
 */
public record Progress(boolean registered, int level, boolean referred) {

  public static final Progress NONE = new Progress(false, 0, false);

  /**
   * @param seen how many of the steps lie behind the page on which he is, done or not
   */
  static Progress of(Known known, Pathway pathway, List<Step> steps, int seen) {
    int before = Math.min(pathway.doneBefore(), steps.size());
    var passed = steps.subList(before, Math.max(before, seen));
    return new Progress(
        has(passed, Milestone.REGISTERED, known, true),
        has(passed, Milestone.ACTIVATED, known, true) ? pathway.activates() : 0,
        has(passed, Milestone.REFERRED, known, false));
  }

  private static boolean has(List<Step> steps, Milestone milestone, Known known, boolean done) {
    return steps.stream()
        .filter(step -> step.milestone().filter(milestone::equals).isPresent())
        .anyMatch(step -> known.done().contains(step.id()) == done);
  }
}
