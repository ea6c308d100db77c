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
 * @param activated his account is active
 * @param referred he has been sent to the police for level 2
 * @param level of the account to which his pathway leads, 1 or 2
 */
public record Progress(boolean registered, boolean activated, boolean referred, int level) {

  public static final Progress NONE = new Progress(false, false, false, 1);

  /**
   * @param seen how many of the steps lie behind the page on which he is, done or not
   */
  static Progress of(Known known, Pathway pathway, List<Step> steps, int seen) {
    int before = Math.min(pathway.doneBefore(), steps.size());
    var passed = steps.subList(before, Math.max(before, seen));
    return new Progress(
        has(passed, Milestone.REGISTERED, known, true),
        has(passed, Milestone.ACTIVATED, known, true),
        has(passed, Milestone.REFERRED, known, false),
        pathway.activates());
  }

  private static boolean has(List<Step> steps, Milestone milestone, Known known, boolean done) {
    return steps.stream()
        .filter(step -> step.milestone().filter(milestone::equals).isPresent())
        .anyMatch(step -> known.done().contains(step.id()) == done);
  }
}
