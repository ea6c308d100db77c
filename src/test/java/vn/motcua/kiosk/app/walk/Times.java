package vn.motcua.kiosk.app.walk;

import java.util.ArrayList;
import java.util.List;

/** Times in nanoseconds, told in milliseconds. */
public final class Times {

  private final List<Long> nanoseconds = new ArrayList<>();

  static Times of(List<Long> nanoseconds) {
    var times = new Times();
    times.nanoseconds.addAll(nanoseconds);
    return times;
  }

  public void add(long time) {
    nanoseconds.add(time);
  }

  int count() {
    return nanoseconds.size();
  }

  /** The smallest of the times that so many percent do not exceed; 0 when there is none. */
  public double p(int percent) {
    var sorted = nanoseconds.stream().sorted().toList();
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)) / 1e6;
  }
}
