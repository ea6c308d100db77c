package vn.motcua.kiosk.app.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way of a row of numbers, in which single ones may be far off. */
final class Trend {

  private Trend() {}

  /** By how much the next is larger: the median of all pairs' slopes (Theil–Sen). */
  static double of(List<Integer> row) {
    var slopes = new ArrayList<Double>();
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        slopes.add((row.get(j) - row.get(i)) / (double) (j - i));
      }
    }
    Collections.sort(slopes);
    return slopes.get(slopes.size() / 2);
  }
}
