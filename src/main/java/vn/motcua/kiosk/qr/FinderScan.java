package vn.motcua.kiosk.qr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scans rows for the finder pattern's dark-light-dark-light-dark runs of 1:1:3:1:1 and confirms
 * them along the column (ISO/IEC 18004:2015 §6.3.3 and the reference decoding of §12).
 *
 * <p>Edges are placed between pixels by linear interpolation, and runs are compared between edges
 * of the same kind (dark to dark, light to light), because blur, ink and a wrong threshold move
 * both kinds in opposite directions and so cancel: the proportions then are 2:4:4:2.
 */
final class FinderScan {
  /** Small differences from the mean are noise of a plain surface, not ink. */
  private static final int DEAD_ZONE = 1;

  /** How far a pair of runs may be from its two modules, in modules. */
  private static final double PAIR_TOLERANCE = 0.9;

  private static final double CENTRE_TOLERANCE = 1.0;
  private static final double SMALLEST_MODULE = 0.9;
  private static final int MOST_HITS = 256;
  private static final int KEPT_WHEN_FULL = 128;

  /** Weaker hits of a level are noise. */
  private static final int STRONGEST = 90;

  private static final int RECENT = 64;
  private static final int EDGES = 6;

  /**
   * Crossings a pixel from which a row is mostly noise: such a level is scanned sparsely, as the
   * next one, where noise is averaged away, sees more.
   */
  private static final double NOISY = 0.25;

  private final Pool<FinderHit> pool = new Pool<>(FinderHit::new);
  private final List<FinderHit> hits = new ArrayList<>();
  private final List<FinderHit> spare = new ArrayList<>();
  private final List<FinderHit> strongest = new ArrayList<>();
  private final double[] strengths = new double[MOST_HITS];
  private final double[] edges = new double[EDGES];
  private final double[] crossEdges = new double[EDGES];
  private byte[] pixels = new byte[0];
  private byte[] means = new byte[0];
  private int width;
  private int height;
  private double crossCentre;

  /**
   * The strongest hits of the level, strongest first; valid until the next scan.
   *
   * @param rowStep of which rows one is scanned
   * @param noisyRowStep the same where noise is all there is to see
   */
  List<FinderHit> scan(
      byte[] pixels, byte[] means, int width, int height, int rowStep, int noisyRowStep) {
    this.pixels = pixels;
    this.means = means;
    this.width = width;
    this.height = height;
    pool.reset();
    hits.clear();
    spare.clear();
    int y = 0;
    while (y < height) {
      y += row(y) > NOISY * width ? noisyRowStep : rowStep;
    }
    strongest.clear();
    for (int i = 0; i < hits.size(); i++) {
      Ranking.add(strongest, hits.get(i), FinderHit::strength, STRONGEST);
    }
    return strongest;
  }

  /** How often the row goes from dark to light or back. */
  private int row(int y) {
    int row = y * width;
    int x0 = 0;
    int x1 = 0;
    int x2 = 0;
    int x3 = 0;
    int x4 = 0;
    int crossings = 0;
    int before = darkness(row);
    for (int x = 1; x < width; x++) {
      int now = darkness(row + x);
      if ((now ^ before) < 0) {
        int centre = x3 - x2;
        int whole = x - x0;
        // a look at whole pixels first: most crossings in noise end here
        if (++crossings >= EDGES && 3 * centre + 4 > whole && 2 * centre - 4 < whole && whole > 7) {
          edges[0] = edge(row, x0);
          edges[1] = edge(row, x1);
          edges[2] = edge(row, x2);
          edges[3] = edge(row, x3);
          edges[4] = edge(row, x4);
          edges[5] = edge(row, x);
          if (proportioned(edges)) {
            confirm((edges[2] + edges[3]) / 2, y, module(edges), now < 0);
          }
        }
        x0 = x1;
        x1 = x2;
        x2 = x3;
        x3 = x4;
        x4 = x;
      }
      before = now;
    }
    return crossings;
  }

  /** Negative where the pixel is dark. */
  private int darkness(int index) {
    return (pixels[index] & 0xff) - (means[index] & 0xff) + DEAD_ZONE;
  }

  private int darkness(int x, int y, boolean inverted) {
    int value = darkness(y * width + x);
    return inverted ? -1 - value : value;
  }

  private double edge(int row, int x) {
    int now = darkness(row + x);
    int before = darkness(row + x - 1);
    return x - 1 + before / (double) (before - now);
  }

  private static double module(double[] e) {
    return (e[3] - e[1] + e[4] - e[2] + e[2] - e[0] + e[5] - e[3]) / 12;
  }

  private static boolean proportioned(double[] e) {
    double module = module(e);
    double centre = e[3] - e[2];
    double least = 0.25 * module;
    return module > SMALLEST_MODULE
        && Math.abs(e[2] - e[0] - 2 * module) < PAIR_TOLERANCE * module
        && Math.abs(e[5] - e[3] - 2 * module) < PAIR_TOLERANCE * module
        && Math.abs(e[3] - e[1] - 4 * module) < CENTRE_TOLERANCE * module
        && Math.abs(e[4] - e[2] - 4 * module) < CENTRE_TOLERANCE * module
        && centre > 1.9 * module
        && centre < 4.2 * module
        && e[1] - e[0] > least
        && e[2] - e[1] > least
        && e[4] - e[3] > least
        && e[5] - e[4] > least;
  }

  private void confirm(double x, int y, double module, boolean inverted) {
    if (seenBefore(x, y, module, inverted)) {
      return;
    }
    int column = (int) Math.round(x);
    double moduleY = cross(column, y, 0, 1, module, inverted);
    for (int side = -1; side <= 1 && moduleY < 0; side += 2) {
      moduleY = cross(column + side, y, 0, 1, module, inverted);
    }
    if (moduleY < 0) {
      return;
    }
    double centreY = y + crossCentre;
    double moduleX = cross(column, (int) Math.round(centreY), 1, 0, module, inverted);
    var hit = fresh();
    hit.x = moduleX > 0 ? column + crossCentre : x;
    hit.y = centreY;
    hit.moduleX = moduleX > 0 ? moduleX : module;
    hit.moduleY = moduleY;
    hit.rows = 1;
    hit.inverted = inverted;
    hits.add(hit);
  }

  private boolean seenBefore(double x, int y, double module, boolean inverted) {
    for (int i = hits.size() - 1; i >= Math.max(0, hits.size() - RECENT); i--) {
      var hit = hits.get(i);
      boolean same =
          hit.inverted == inverted
              && Math.abs(hit.x - x) < 1.5 * module
              && Math.abs(hit.y - y) < 2.2 * hit.moduleY
              && hit.moduleX < 1.5 * module
              && module < 1.5 * hit.moduleX;
      if (same) {
        hit.rows++;
        return true;
      }
    }
    return false;
  }

  /** In a noisy picture only the strongest hits are worth keeping. */
  private FinderHit fresh() {
    if (hits.size() == MOST_HITS) {
      dropWeakest();
    }
    return spare.isEmpty() ? pool.take() : spare.removeLast();
  }

  /** What stays keeps its order, from top to bottom. */
  private void dropWeakest() {
    for (int i = 0; i < MOST_HITS; i++) {
      strengths[i] = hits.get(i).strength();
    }
    Arrays.sort(strengths);
    double least = strengths[MOST_HITS - KEPT_WHEN_FULL];
    int kept = 0;
    for (int i = 0; i < MOST_HITS; i++) {
      var hit = hits.get(i);
      if (hit.strength() >= least && kept < KEPT_WHEN_FULL) {
        hits.set(kept++, hit);
      } else {
        spare.add(hit);
      }
    }
    while (hits.size() > kept) {
      hits.removeLast();
    }
  }

  /**
   * Follows the pattern outwards from its centre along a row or column.
   *
   * @return its module size there, or −1 when the proportions are not a finder's; {@link
   *     #crossCentre} is the centre found, from the start
   */
  private double cross(int x, int y, int stepX, int stepY, double module, boolean inverted) {
    int reach = (int) (9 * module) + 2;
    for (int side = -1; side <= 1; side += 2) {
      if (!edgesOutwards(x, y, side * stepX, side * stepY, side, reach, inverted)) {
        return -1;
      }
    }
    if (!proportioned(crossEdges)) {
      return -1;
    }
    double found = module(crossEdges);
    if (found > 3.2 * module || module > 3.2 * found) {
      return -1;
    }
    crossCentre = (crossEdges[1] + crossEdges[2] + crossEdges[3] + crossEdges[4]) / 4;
    return found;
  }

  private boolean edgesOutwards(
      int x, int y, int stepX, int stepY, int side, int reach, boolean inverted) {
    if (outside(x, y)) {
      return false;
    }
    int before = darkness(x, y, inverted);
    if (before >= 0) {
      return false;
    }
    int found = 0;
    for (int i = 1; i < reach && found < EDGES / 2; i++) {
      int px = x + i * stepX;
      int py = y + i * stepY;
      if (outside(px, py)) {
        return false;
      }
      int now = darkness(px, py, inverted);
      if ((now ^ before) < 0) {
        double edge = i - 1 + before / (double) (before - now);
        crossEdges[side < 0 ? 2 - found : 3 + found] = side * edge;
        found++;
      }
      before = now;
    }
    return found == EDGES / 2;
  }

  private boolean outside(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height;
  }

  /** Distance from a finder's centre to its outer edge, the third on the way, or −1. */
  double outerEdge(FinderHit hit, double directionX, double directionY, double reach) {
    int found = 0;
    int before = -1;
    for (double r = 0; r < reach; r += 0.5) {
      int x = (int) Math.round(hit.x + r * directionX);
      int y = (int) Math.round(hit.y + r * directionY);
      if (outside(x, y)) {
        return -1;
      }
      int now = darkness(x, y, hit.inverted);
      if ((now ^ before) < 0 && ++found == EDGES / 2) {
        return r - 0.25;
      }
      before = now;
    }
    return -1;
  }

  /** Leaves no picture in memory. */
  void forget() {
    pixels = new byte[0];
    means = new byte[0];
    width = 0;
    height = 0;
  }
}
