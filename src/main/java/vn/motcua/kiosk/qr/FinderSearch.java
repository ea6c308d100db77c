package vn.motcua.kiosk.qr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the finder patterns of a frame: row scans on every pyramid level, then the ideal pattern
 * fitted to every hit.
 */
final class FinderSearch {
  /**
   * Of the local mean: about five modules of the smallest symbols that can be read, and less of
   * larger ones, which the smaller levels see better.
   */
  private static final int MEAN_RADIUS = 6;

  private static final int KEPT = 12;
  private static final int TURNS = 8;
  private static final double WORTH_A_LOOK = 0.15;
  private static final double WORTH_CLIMBING = 0.4;
  private static final double WORTH_CLIMBING_ON = 0.5;
  private static final double GOOD_FIT = 0.85;
  private static final double LEAST_SCORE = 0.55;

  /** When seeking one at a place where it should be. */
  private static final double SOUGHT_FIRST_SCORE = 0.25;

  private static final double SOUGHT_SCORE = 0.5;
  private static final double SEEKING_STEP = 0.75;

  private final Pyramid pyramid = new Pyramid();
  private final LocalMean mean = new LocalMean();
  private final FinderScan scan = new FinderScan();
  private final FinderOutline outline = new FinderOutline();
  private final FinderTemplate template = new FinderTemplate();
  private final Pool<FinderPattern> pool = new Pool<>(FinderPattern::new);
  private final List<FinderPattern> finders = new ArrayList<>();
  private final List<FinderPattern> best = new ArrayList<>();

  /** The finder patterns of a frame, best first; valid until the next search. */
  List<FinderPattern> search(Luma frame) {
    finders.clear();
    pool.reset();
    pyramid.build(frame);
    for (int level = 0; level < Pyramid.LEVELS; level++) {
      search(level);
    }
    best.clear();
    for (int i = 0; i < finders.size(); i++) {
      Ranking.add(best, finders.get(i), finder -> finder.score, KEPT);
    }
    return best;
  }

  private void search(int level) {
    var pixels = pyramid.pixels(level);
    int width = pyramid.width(level);
    int height = pyramid.height(level);
    mean.compute(pixels, width, height, MEAN_RADIUS);
    var hits =
        scan.scan(pixels, mean.means(), width, height, level == 0 ? 2 : 1, level == 0 ? 4 : 1);
    template.on(pixels, width, height);
    for (int i = 0; i < hits.size(); i++) {
      float score = fit(hits.get(i));
      if (score >= LEAST_SCORE) {
        var finder = pool.take();
        template.put(finder, level);
        finder.score = score;
        finder.inverted = hits.get(i).inverted;
        keep(finder);
      }
    }
  }

  /** Lays the template on a hit, in the turn and shape that fits best. */
  private float fit(FinderHit hit) {
    float best = -1;
    double turn = 0;
    boolean shaped = false;
    for (int i = 0; i < TURNS; i++) {
      double angle = i * Math.PI / 2 / TURNS;
      layUpright(hit, angle);
      float score = template.correlation();
      if (score > best) {
        best = score;
        turn = angle;
      }
    }
    if (best > WORTH_A_LOOK && best < GOOD_FIT && outline.trace(scan, hit)) {
      for (int i = 0; i < TURNS; i++) {
        double angle = i * Math.PI / 2 / TURNS;
        outline.lay(template, hit, angle);
        float score = template.correlation();
        if (score > best) {
          best = score;
          turn = angle;
          shaped = true;
        }
      }
    }
    if (best < WORTH_CLIMBING) {
      return best;
    }
    if (shaped) {
      outline.lay(template, hit, turn);
    } else {
      layUpright(hit, turn);
    }
    best = template.climb(0.4, 3);
    for (int i = 0; i < 3 && best > WORTH_CLIMBING_ON && best < 0.9; i++) {
      float before = best;
      best = template.climb(0.4, 2);
      if (best < before + 0.01) {
        break;
      }
    }
    return best;
  }

  /**
   * A turned square, then stretched along the frame's axes to the widths that the row and the
   * column saw.
   */
  private void layUpright(FinderHit hit, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    // a cut through the centre of a square turned by less than 45° is longer than its side by 1/cos
    double moduleX = hit.moduleX * Math.max(c, s);
    double moduleY = hit.moduleY * Math.max(c, s);
    template.lay(hit.x, hit.y, moduleX * c, moduleY * s, -moduleX * s, moduleY * c, hit.inverted);
  }

  private void keep(FinderPattern finder) {
    for (int i = 0; i < finders.size(); i++) {
      var other = finders.get(i);
      double apart = Math.hypot(other.x - finder.x, other.y - finder.y);
      if (apart < 2.5 * Math.max(other.moduleSize(), finder.moduleSize())) {
        if (finder.score > other.score) {
          finders.set(i, finder);
        }
        return;
      }
    }
    finders.add(finder);
  }

  /**
   * Looks for a supposed finder within some modules of its place and, if it is there, moves it onto
   * it.
   */
  boolean seek(Luma frame, FinderPattern finder, double reach) {
    template.on(frame.pixels(), frame.width(), frame.height());
    int steps = (int) Math.ceil(reach / SEEKING_STEP);
    float best = -1;
    double bestX = finder.x;
    double bestY = finder.y;
    for (int i = -steps; i <= steps; i++) {
      for (int j = -steps; j <= steps; j++) {
        double x = finder.x + SEEKING_STEP * (i * finder.ux + j * finder.vx);
        double y = finder.y + SEEKING_STEP * (i * finder.uy + j * finder.vy);
        if (x < 0 || y < 0 || x >= frame.width() || y >= frame.height()) {
          continue;
        }
        lay(finder, x, y);
        float score = template.correlation();
        if (score > best) {
          best = score;
          bestX = x;
          bestY = y;
        }
      }
    }
    if (best < SOUGHT_FIRST_SCORE) {
      return false;
    }
    lay(finder, bestX, bestY);
    best = template.climb(0.5, 4);
    if (best < SOUGHT_SCORE) {
      return false;
    }
    template.put(finder, 0);
    finder.score = best;
    return true;
  }

  private void lay(FinderPattern finder, double x, double y) {
    template.lay(x, y, finder.ux, finder.uy, finder.vx, finder.vy, finder.inverted);
  }

  /** Leaves no picture in memory. */
  void forget() {
    pyramid.forget();
    mean.forget();
    scan.forget();
    template.on(new byte[0], 0, 0);
  }
}
