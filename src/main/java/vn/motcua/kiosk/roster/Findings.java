package vn.motcua.kiosk.roster;

import java.util.List;
import java.util.Map;

/**
 * What a list was found to hold.
 *
 * @param taken how many people
 * @param leftOut how many rows without a number that could be read
 * @param counts how often each thing was found
 * @param first the first {@link #MOST} remarks, in the order of the rows
 */
public record Findings(int taken, int leftOut, Map<Finding, Integer> counts, List<Remark> first) {

  /** Nobody mends more rows than these by hand. */
  public static final int MOST = 200;

  public Findings {
    counts = Map.copyOf(counts);
    first = List.copyOf(first);
  }
}
