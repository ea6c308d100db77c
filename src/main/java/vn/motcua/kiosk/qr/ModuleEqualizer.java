package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * Undoes blur: each module's value is a weighted sum of the samples around it, with the weights
 * that best give back the modules whose colour is known. First the function patterns teach it, then
 * its own surest decisions too.
 *
 * <p>A linear minimum-mean-square-error equaliser at half-module spacing with decision feedback
 * into its training (R. W. Lucky, Bell System Technical Journal 45 (1966) 255–286; J. G. Proakis,
 * M. Salehi, "Digital Communications" (2008) §9.4).
 */
final class ModuleEqualizer {
  /** Reach in half-modules when only function patterns teach: few weights for few lessons. */
  private static final int FIRST_REACH = 2;

  /** Share of the signal's power added to each weight's, so that noise is not amplified. */
  private static final double RIDGE = 0.005;

  /** More decisions than this teach nothing new. */
  private static final int ENOUGH_DECISIONS = 1200;

  private static final double BIAS_RIDGE = 1e-3;
  private static final float MOST = 1.5f;
  private static final double LEAST_NOISE = 0.05;

  /** Long enough for the longest reach so far; {@link #count} of each are in use. */
  private double[][] equations = new double[0][0];

  private double[] inputs = new double[0];
  private double[] weights = new double[0];

  /**
   * Weights that are sought: one for each sample in reach, and one for what is the same everywhere.
   */
  private int count;

  private float[] values = new float[0];
  private float[] likelihoods = new float[0];

  /** Each module's value: dark +1, light −1, more or less. Valid until the next {@link #run}. */
  float[] values() {
    return values;
  }

  /**
   * Each module's log-likelihood ratio of dark over light, by the noise left on the known modules.
   */
  float[] likelihoods() {
    return likelihoods;
  }

  /**
   * @param reach half-modules from a module's centre that count, once decisions teach
   * @param rounds how often to learn: once from function patterns, the rest from decisions
   */
  void run(ModuleSamples samples, SymbolLayout layout, int reach, int rounds) {
    int modules = layout.size * layout.size;
    if (values.length < modules) {
      values = new float[modules];
      likelihoods = new float[modules];
    }
    learn(samples, layout, Math.min(reach, FIRST_REACH), false);
    apply(samples, layout, Math.min(reach, FIRST_REACH));
    for (int round = 1; round < rounds; round++) {
      learn(samples, layout, reach, true);
      apply(samples, layout, reach);
    }
    double scale = 2 / (noise(layout) + LEAST_NOISE);
    for (int i = 0; i < modules; i++) {
      likelihoods[i] = (float) (values[i] * scale);
    }
  }

  /** Mean square error on the modules whose colour is known. */
  private double noise(SymbolLayout layout) {
    double sum = 0;
    for (int module : layout.knownModules) {
      double error = values[module] - layout.kinds[module];
      sum += error * error;
    }
    return sum / layout.knownModules.length;
  }

  private void learn(ModuleSamples samples, SymbolLayout layout, int reach, boolean fromDecisions) {
    prepare(reach);
    double lessons = 0;
    if (fromDecisions) {
      int stride = 1 + layout.dataModules.length / ENOUGH_DECISIONS;
      for (int i = 0; i < layout.dataModules.length; i += stride) {
        int module = layout.dataModules[i];
        float value = values[module];
        lessons +=
            lesson(samples, layout, module, reach, value > 0 ? 1 : -1, Math.min(1, value * value));
      }
    }
    for (int module : layout.knownModules) {
      lessons += lesson(samples, layout, module, reach, layout.kinds[module], 1);
    }
    for (int p = 0; p < count; p++) {
      for (int q = 0; q < p; q++) {
        equations[p][q] = equations[q][p];
      }
      equations[p][p] += lessons * (p < count - 1 ? RIDGE : BIAS_RIDGE);
    }
    if (LinearSystem.solve(equations, count)) {
      for (int p = 0; p < count; p++) {
        weights[p] = equations[p][count];
      }
    }
  }

  private void prepare(int reach) {
    int taps = 2 * reach + 1;
    count = taps * taps + 1;
    if (weights.length < count) {
      equations = new double[count][count + 1];
      inputs = new double[count];
      weights = new double[count];
    }
    for (int p = 0; p < count; p++) {
      Arrays.fill(equations[p], 0);
    }
  }

  private double lesson(
      ModuleSamples samples,
      SymbolLayout layout,
      int module,
      int reach,
      double answer,
      double weight) {
    gather(samples, layout, module, reach);
    for (int p = 0; p < count; p++) {
      var row = equations[p];
      double share = weight * inputs[p];
      for (int q = p; q < count; q++) {
        row[q] += share * inputs[q];
      }
      row[count] += share * answer;
    }
    return weight;
  }

  private void gather(ModuleSamples samples, SymbolLayout layout, int module, int reach) {
    int side = samples.side();
    var normal = samples.normal();
    int centre = samples.centre(module / layout.size, module % layout.size);
    int k = 0;
    for (int row = centre - reach * side; row <= centre + reach * side; row += side) {
      for (int i = -reach; i <= reach; i++) {
        inputs[k++] = normal[row + i];
      }
    }
    inputs[k] = 1;
  }

  private void apply(ModuleSamples samples, SymbolLayout layout, int reach) {
    int modules = layout.size * layout.size;
    for (int module = 0; module < modules; module++) {
      gather(samples, layout, module, reach);
      double sum = 0;
      for (int p = 0; p < count; p++) {
        sum += weights[p] * inputs[p];
      }
      values[module] = Math.clamp((float) sum, -MOST, MOST);
    }
  }

  /** Leaves nothing of the symbol in memory. */
  void forget() {
    Arrays.fill(values, 0);
    Arrays.fill(likelihoods, 0);
  }
}
