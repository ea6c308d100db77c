package vn.motcua.kiosk.qr;

import java.util.Arrays;

/**
 * What several frames together say of a symbol's modules: the sum of their log-likelihood ratios,
 * which is the right sum as long as the noise of the frames is independent (a frame that saw little
 * adds little). Turbo and diversity receivers combine the same way: J. G. Proakis, M. Salehi,
 * "Digital Communications" (2008) §13.4.
 */
final class ModuleMemory {
  /**
   * Another card agrees with this one in few modules but those that all cards share; the same card,
   * nearly as well as its known modules.
   */
  private static final double SAME_SYMBOL = 0.36;

  /** A frame whose known modules agree less than this shows nothing. */
  private static final double LEAST_SIGHT = 0.2;

  private float[] sums = new float[0];
  private float[] beliefs = new float[0];

  void begin(SymbolLayout layout, float[] likelihoods) {
    int modules = layout.size * layout.size;
    if (sums.length < modules) {
      sums = new float[modules];
      beliefs = new float[modules];
    }
    System.arraycopy(likelihoods, 0, sums, 0, modules);
    believe(layout);
  }

  void add(SymbolLayout layout, float[] likelihoods) {
    for (int i = 0; i < layout.size * layout.size; i++) {
      sums[i] += likelihoods[i];
    }
    believe(layout);
  }

  /** The expectation of a module that is dark (+1) or light (−1) with log-odds L is tanh(L/2). */
  private void believe(SymbolLayout layout) {
    for (int i = 0; i < layout.size * layout.size; i++) {
      beliefs[i] = (float) Math.tanh(sums[i] / 2);
    }
    for (int module : layout.knownModules) {
      beliefs[module] = layout.kinds[module];
    }
  }

  /** All frames' log-likelihood ratios. */
  float[] sums() {
    return sums;
  }

  /** −1…1, positive = dark. */
  float[] beliefs() {
    return beliefs;
  }

  /** Whether a frame's modules may be those of the same symbol. */
  boolean matches(SymbolLayout layout, float[] values) {
    double sight = 0;
    for (int module : layout.knownModules) {
      sight += values[module] * layout.kinds[module];
    }
    sight /= layout.knownModules.length;
    double agreement = 0;
    double weight = 0;
    for (int module : layout.dataModules) {
      agreement += values[module] * beliefs[module];
      weight += beliefs[module] * beliefs[module];
    }
    return sight >= LEAST_SIGHT && agreement >= SAME_SYMBOL * sight * weight;
  }

  void forget() {
    Arrays.fill(sums, 0);
    Arrays.fill(beliefs, 0);
  }
}
