package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to make a paper short enough.
 *
 * @param sides that it may fill
 * @param tasksLeftOut the last tasks, of which only is said how many there are
 */
record Shortening(Fit fit, int sides, int tasksLeftOut) {

  private static final int BOTH_SIDES = 2;

  /**
   * All ways for a paper, each with more room for what is left than the one before: what can give
   * way on as many sides as are usual, then both sides, and only then the last tasks.
   */
  static List<Shortening> of(Handout whole, Layout layout) {
    int usual = layout.pages(whole);
    int most = layout.isRoll() ? usual : BOTH_SIDES;
    var fits = Fit.from(layout.isRoll() ? Fit.WITHOUT_PICTURES : Fit.WHOLE);
    var onSides =
        IntStream.rangeClosed(usual, most)
            .boxed()
            .flatMap(sides -> fits.stream().map(fit -> new Shortening(fit, sides, 0)));
    var fewer =
        IntStream.rangeClosed(1, whole.tasks().lines().size())
            .mapToObj(left -> new Shortening(fits.getLast(), most, left));
    return Stream.concat(onSides, fewer).toList();
  }

  Handout applied(Handout whole) {
    var fitted = fit.of(whole);
    return tasksLeftOut == 0
        ? fitted
        : fitted.withTasks(fitted.tasks().withoutTheLast(tasksLeftOut));
  }
}
