package vn.motcua.kiosk.config;

/**
 * What a campaign is to reach (chỉ tiêu) among some people: how many of them are to have an active
 * account at its end.
 *
 * @param population how many may have one, 1 or more
 * @param percent of them that are to have one, 1 to 100
 * @param above whether more than that: "trên 50 %"
 * @param already how many had one when the campaign began, up to the population
 */
public record Target(int population, int percent, boolean above, int already) {

  public Target {
    if (population < 1 || percent < 1 || percent > 100 || already < 0 || already > population) {
      throw new IllegalArgumentException("no target");
    }
  }

  /** The smallest number of people by which it is met. */
  public int needed() {
    long hundredths = (long) population * percent;
    long met = above ? hundredths / 100 + 1 : (hundredths + 99) / 100;
    return (int) Math.min(met, population);
  }
}
