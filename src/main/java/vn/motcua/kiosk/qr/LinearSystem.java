package vn.motcua.kiosk.qr;

/**
 * Solves small dense linear systems by Gaussian elimination with row pivots (G. H. Golub, C. F. Van
 * Loan, "Matrix Computations" (2013) §3.4).
 */
final class LinearSystem {
  /** A pivot below this means that the unknowns are not determined. */
  private static final double SINGULAR = 1e-12;

  private LinearSystem() {}

  /**
   * Solves n equations in place.
   *
   * @param rows n coefficients and the right side each; the solution replaces the right sides
   * @return false when there is no unique solution
   */
  static boolean solve(double[][] rows, int n) {
    for (int column = 0; column < n; column++) {
      if (!pivot(rows, n, column)) {
        return false;
      }
      var top = rows[column];
      for (int r = column + 1; r < n; r++) {
        double factor = rows[r][column] / top[column];
        if (factor == 0) {
          continue;
        }
        var row = rows[r];
        for (int k = column; k <= n; k++) {
          row[k] -= factor * top[k];
        }
      }
    }
    for (int r = n - 1; r >= 0; r--) {
      double sum = rows[r][n];
      for (int k = r + 1; k < n; k++) {
        sum -= rows[r][k] * rows[k][n];
      }
      rows[r][n] = sum / rows[r][r];
    }
    return true;
  }

  private static boolean pivot(double[][] rows, int n, int column) {
    int best = column;
    for (int r = column + 1; r < n; r++) {
      if (Math.abs(rows[r][column]) > Math.abs(rows[best][column])) {
        best = r;
      }
    }
    var row = rows[best];
    rows[best] = rows[column];
    rows[column] = row;
    return Math.abs(row[column]) > SINGULAR;
  }
}
