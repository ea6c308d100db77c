package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to make a paper short enough.
 *
 * @param tasksLeftOut the last tasks, of which only is said how many there are
 */
record Shortening(Fit fit, int tasksLeftOut) {

  /** All ways for a paper, each shorter than the one before. */
  static List<Shortening> of(Handout whole, Layout layout) {
    var fits = Fit.from(layout.isRoll() ? Fit.WITHOUT_PICTURES : Fit.WHOLE);
    return Stream.concat(
            fits.stream().map(fit -> new Shortening(fit, 0)),
            IntStream.rangeClosed(1, whole.tasks().lines().size())
                .mapToObj(left -> new Shortening(fits.getLast(), left)))
        .toList();
  }

  Handout applied(Handout whole) {
    var fitted = fit.of(whole);
    return tasksLeftOut == 0
        ? fitted
        : fitted.withTasks(fitted.tasks().withoutTheLast(tasksLeftOut));
  }
}
