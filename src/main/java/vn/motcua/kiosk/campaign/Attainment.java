package vn.motcua.kiosk.campaign;

import java.util.Collection;
import vn.motcua.kiosk.config.Target;

/**
 * How far some people are from their target (chỉ tiêu).
 *
 * @param population how many may have an account, 1 or more
 * @param needed how many are to have an active one
 * @param active how many have one: those of before the campaign, and its own visits. Somebody who
 *     activates level 1 at one visit and level 2 at another is in it twice.
 * @param missing how many are still to come, 0 or more
 */
public record Attainment(int population, int needed, int active, int missing) {

  static Attainment of(Target target, int activated) {
    int active = target.already() + activated;
    return new Attainment(
        target.population(), target.needed(), active, Math.max(0, target.needed() - active));
  }

  /** Of all of them together; what some have too much does not help those who have too little. */
  public static Attainment of(Collection<Attainment> parts) {
    return new Attainment(
        parts.stream().mapToInt(Attainment::population).sum(),
        parts.stream().mapToInt(Attainment::needed).sum(),
        parts.stream().mapToInt(Attainment::active).sum(),
        parts.stream().mapToInt(Attainment::missing).sum());
  }

  public boolean met() {
    return missing == 0;
  }

  /** Those with an active account, in thousandths of the population; rounded, at most 1000. */
  public int permille() {
    return (int) Math.min(1000, Math.round(1000.0 * active / population));
  }
}
