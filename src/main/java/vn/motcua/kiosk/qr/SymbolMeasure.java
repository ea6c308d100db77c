package vn.motcua.kiosk.qr;

import vn.motcua.kiosk.qr.QrText.Point;

/** Measures how a symbol looks, on samples that were taken of it. */
final class SymbolMeasure {
  /** Modules a side of the neighbourhoods whose contrast is compared. */
  private static final int PATCH = 5;

  /** A neighbourhood with less than this share of the symbol's contrast is lost. */
  private static final double LEAST_CONTRAST = 0.3;

  private SymbolMeasure() {}

  static QrFinding of(ModuleSamples samples, SymbolLayout layout, ModuleMap map, boolean mirrored) {
    double paper = mean(samples, layout, SymbolLayout.LIGHT);
    double contrast = paper - mean(samples, layout, SymbolLayout.DARK);
    double range = Math.max(1, Math.abs(contrast));
    double lostRow = 0;
    double lostColumn = 0;
    int lost = 0;
    int patches = 0;
    for (int row = 0; row + PATCH <= layout.size; row += PATCH) {
      for (int column = 0; column + PATCH <= layout.size; column += PATCH) {
        patches++;
        if (range(samples, row, column) < LEAST_CONTRAST * range) {
          lost++;
          lostRow += row + PATCH / 2.0;
          lostColumn += column + PATCH / 2.0;
        }
      }
    }
    double x = lost == 0 ? layout.size / 2.0 : lostColumn / lost;
    double y = lost == 0 ? layout.size / 2.0 : lostRow / lost;
    return new QrFinding(
        map.corners(layout.size),
        layout.size,
        map.modulePixels(layout.size),
        Math.max(paper, paper - contrast),
        range,
        timing(samples, layout, true) / range,
        timing(samples, layout, false) / range,
        lost / (double) patches,
        new Point(map.x(x, y), map.y(x, y)),
        mirrored);
  }

  /**
   * Mean luminance of the finders' modules of one kind: their areas are large enough to keep their
   * colour in any blur.
   */
  private static double mean(ModuleSamples samples, SymbolLayout layout, byte kind) {
    double sum = 0;
    int count = 0;
    for (int module : layout.knownModules) {
      int row = module / layout.size;
      int column = module % layout.size;
      boolean inFinder =
          (row < 7 && (column < 7 || column >= layout.size - 7))
              || (row >= layout.size - 7 && column < 7);
      if (inFinder && layout.kinds[module] == kind) {
        sum += samples.raw()[samples.centre(row, column)];
        count++;
      }
    }
    return sum / count;
  }

  /**
   * Mean difference between neighbours in the timing pattern, where every module differs from the
   * next (ISO/IEC 18004:2015 §6.3.5).
   */
  private static double timing(ModuleSamples samples, SymbolLayout layout, boolean across) {
    double sum = 0;
    int from = 8;
    int to = layout.size - 9;
    for (int i = from; i < to; i++) {
      int here = across ? samples.centre(6, i) : samples.centre(i, 6);
      int next = across ? samples.centre(6, i + 1) : samples.centre(i + 1, 6);
      int darker = i % 2 == 0 ? 1 : -1;
      sum += darker * (samples.raw()[next] - samples.raw()[here]);
    }
    return Math.clamp(Math.abs(sum) / Math.max(1, to - from), 0, 255);
  }

  private static double range(ModuleSamples samples, int row, int column) {
    float darkest = Float.MAX_VALUE;
    float lightest = 0;
    for (int y = row; y < row + PATCH; y++) {
      for (int x = column; x < column + PATCH; x++) {
        float value = samples.raw()[samples.centre(y, x)];
        darkest = Math.min(darkest, value);
        lightest = Math.max(lightest, value);
      }
    }
    return lightest - darkest;
  }
}
