package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Shifts a map of modules to sub-pixel agreement with the frame: the symbol as it should look —
 * what is known of its modules, smoothed from centre to centre — is laid over the samples, and
 * Gauss–Newton steps find the small projective change of module coordinates that fits best.
 *
 * <p>Forward compositional image alignment: S. Baker, I. Matthews, "Lucas–Kanade 20 Years On",
 * International Journal of Computer Vision 56 (2004) 221–255.
 */
final class GridAlignment {
  private static final int PLANE = 8;
  private static final int PARAMETERS = PLANE + ModuleMap.BENDS;

  /** A sample counts when so much of the modules around it is known. */
  private static final float LEAST_WEIGHT = 0.3f;

  private static final float QUIET_ZONE_WEIGHT = 0.5f;
  private static final double DAMPING = 1e-3;

  /** Cards are flat unless the picture insists. */
  private static final double BEND_DAMPING = 0.1;

  /** Modules that one step may move. */
  private static final double LONGEST_STEP = 1;

  /** One system for flat symbols, one with the bends for those that are placed as bent. */
  private final double[][] flatEquations = new double[PLANE][PLANE + 1];

  private final double[][] bentEquations = new double[PARAMETERS][PARAMETERS + 1];
  private double[][] equations = flatEquations;
  private final double[] gradient = new double[PARAMETERS];
  private final PointPairs pairs = new PointPairs();
  private float[] expected = new float[0];
  private float[] weights = new float[0];
  private float[] modules = new float[0];
  private float[] trust = new float[0];

  /** Fits to function patterns alone. */
  void toKnown(ModuleSamples samples, SymbolLayout layout, ModuleMap map) {
    reserve(layout);
    Arrays.fill(modules, 0);
    Arrays.fill(trust, 0);
    teachKnown(layout);
    step(samples, layout, map);
  }

  /**
   * Fits to function patterns and to what the others are believed to be, −1…1, positive = dark,
   * each as far as it is sure.
   */
  void toBeliefs(ModuleSamples samples, SymbolLayout layout, float[] beliefs, ModuleMap map) {
    reserve(layout);
    for (int i = 0; i < layout.size * layout.size; i++) {
      modules[i] = Math.signum(beliefs[i]);
      trust[i] = Math.min(1, Math.abs(beliefs[i]));
    }
    teachKnown(layout);
    step(samples, layout, map);
  }

  private void reserve(SymbolLayout layout) {
    int count = layout.size * layout.size;
    if (modules.length < count) {
      modules = new float[count];
      trust = new float[count];
    }
  }

  private void teachKnown(SymbolLayout layout) {
    for (int module : layout.knownModules) {
      modules[module] = layout.kinds[module];
      trust[module] = 1;
    }
  }

  private void step(ModuleSamples samples, SymbolLayout layout, ModuleMap map) {
    expect(samples, layout.size);
    equations = map.isBent() ? bentEquations : flatEquations;
    collect(samples, layout.size);
    if (LinearSystem.solve(equations, equations.length)) {
      move(map, layout.size);
    }
  }

  /**
   * The symbol as it should look at half-module steps: own value at a centre, the mean of the
   * neighbours on edges and corners; light around it.
   */
  private void expect(ModuleSamples samples, int size) {
    int side = samples.side();
    if (expected.length < side * side) {
      expected = new float[side * side];
      weights = new float[side * side];
    }
    double agreement = 0;
    double power = 0;
    for (int row = 0; row <= 2 * size; row++) {
      for (int column = 0; column <= 2 * size; column++) {
        int at = (row + ModuleSamples.MARGIN) * side + column + ModuleSamples.MARGIN;
        expectAt(at, row, column, size);
        agreement += weights[at] * expected[at] * samples.normal()[at];
        power += weights[at] * expected[at] * expected[at];
      }
    }
    float scale = (float) (agreement / Math.max(power, 1));
    for (int row = 0; row <= 2 * size; row++) {
      int from = (row + ModuleSamples.MARGIN) * side + ModuleSamples.MARGIN;
      for (int at = from; at <= from + 2 * size; at++) {
        expected[at] *= scale;
      }
    }
  }

  private void expectAt(int at, int row, int column, int size) {
    float sum = 0;
    float weight = 0;
    int count = 0;
    for (int y = (row - 1) >> 1; y <= row >> 1; y++) {
      for (int x = (column - 1) >> 1; x <= column >> 1; x++) {
        boolean inside = y >= 0 && x >= 0 && y < size && x < size;
        sum += inside ? modules[y * size + x] : -1;
        weight += inside ? trust[y * size + x] : QUIET_ZONE_WEIGHT;
        count++;
      }
    }
    expected[at] = sum / count;
    weights[at] = weight / count < LEAST_WEIGHT ? 0 : weight / count;
  }

  /** Normal equations; coordinates run from −1 to 1 across the symbol. */
  private void collect(ModuleSamples samples, int size) {
    for (var row : equations) {
      Arrays.fill(row, 0);
    }
    int side = samples.side();
    var normal = samples.normal();
    for (int row = 0; row <= 2 * size; row++) {
      double y = row / (double) size - 1;
      for (int column = 0; column <= 2 * size; column++) {
        int at = (row + ModuleSamples.MARGIN) * side + column + ModuleSamples.MARGIN;
        if (weights[at] > 0) {
          double x = column / (double) size - 1;
          double slopeX = normal[at + 1] - normal[at - 1];
          double slopeY = normal[at + side] - normal[at - side];
          add(x, y, slopeX, slopeY, expected[at] - normal[at], weights[at]);
        }
      }
    }
    for (int p = 0; p < equations.length; p++) {
      for (int q = 0; q < p; q++) {
        equations[p][q] = equations[q][p];
      }
      equations[p][p] *= 1 + (p < PLANE ? DAMPING : BEND_DAMPING);
      equations[p][p] += 1e-6;
    }
  }

  private void add(double x, double y, double slopeX, double slopeY, double error, double weight) {
    double radial = slopeX * x + slopeY * y;
    gradient[0] = slopeX;
    gradient[1] = slopeX * x;
    gradient[2] = slopeX * y;
    gradient[3] = slopeY;
    gradient[4] = slopeY * x;
    gradient[5] = slopeY * y;
    gradient[6] = radial * x;
    gradient[7] = radial * y;
    gradient[8] = slopeX * (1 - x * x);
    gradient[9] = slopeX * (1 - y * y);
    gradient[10] = slopeY * (1 - x * x);
    gradient[11] = slopeY * (1 - y * y);
    for (int p = 0; p < equations.length; p++) {
      var row = equations[p];
      double share = weight * gradient[p];
      for (int q = p; q < equations.length; q++) {
        row[q] += share * gradient[q];
      }
      row[equations.length] += share * error;
    }
  }

  /** The change moves the symbol's corners; the new map takes them from there. */
  private void move(ModuleMap map, int size) {
    pairs.clear();
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner & 1) == 0 ? -1 : 1;
      double y = (corner & 2) == 0 ? -1 : 1;
      double radial = change(6) * x + change(7) * y;
      double dx = change(0) + change(1) * x + change(2) * y + radial * x;
      double dy = change(3) + change(4) * x + change(5) * y + radial * y;
      double column = (x + 1) / 2 * size;
      double row = (y + 1) / 2 * size;
      pairs.add(column, row, map.x(column + dx, row + dy), map.y(column + dx, row + dy), 1);
    }
    map.fitPlane(pairs);
    for (int bend = PLANE; bend < equations.length; bend++) {
      map.bendMore(bend - PLANE, change(bend));
    }
  }

  private double change(int parameter) {
    return Math.clamp(equations[parameter][equations.length], -LONGEST_STEP, LONGEST_STEP);
  }

  /** Leaves nothing of the symbol in memory. */
  void forget() {
    Arrays.fill(modules, 0);
    Arrays.fill(expected, 0);
  }
}
