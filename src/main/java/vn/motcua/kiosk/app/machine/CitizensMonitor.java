package vn.motcua.kiosk.app.machine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/**
 * Which monitor is the citizens': the one that was chosen at the start, also when its cable was
 * pulled and put back. The system may then count the monitors in another order, and the clerk's
 * desk must not come up before the citizens.
 */
public final class CitizensMonitor {

  private final int number;
  private Optional<Rectangle2D> home = Optional.empty();

  /**
   * @param number as the system counts at the start, from 1; the last one where there are fewer
   */
  public CitizensMonitor(int number) {
    this.number = number;
  }

  /**
   * Its place in the list; until the chosen one is there, the one that stands in for it.
   *
   * @param bounds of all monitors there are, one at least
   */
  public int among(List<Rectangle2D> bounds) {
    int counted = Math.clamp(number - 1L, 0, bounds.size() - 1);
    if (home.isEmpty()) {
      home = Optional.of(bounds.get(counted)).filter(_ -> number <= bounds.size());
      return counted;
    }
    var was = home.get();
    return first(bounds, was::equals)
        .or(() -> first(bounds, b -> isAsLarge(b, was)))
        .or(() -> first(bounds, b -> isAtTheCornerOf(b, was)))
        .orElse(counted);
  }

  private static Optional<Integer> first(List<Rectangle2D> all, Predicate<Rectangle2D> which) {
    return IntStream.range(0, all.size()).boxed().filter(i -> which.test(all.get(i))).findFirst();
  }

  private static boolean isAsLarge(Rectangle2D one, Rectangle2D other) {
    return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
  }

  private static boolean isAtTheCornerOf(Rectangle2D one, Rectangle2D other) {
    return one.getMinX() == other.getMinX() && one.getMinY() == other.getMinY();
  }
}
