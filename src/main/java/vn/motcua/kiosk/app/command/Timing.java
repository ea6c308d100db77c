package vn.motcua.kiosk.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long frames took to decode, in milliseconds. */
final class Timing {

  private final List<Double> milliseconds = new ArrayList<>();
  private double latest;

  <T> T measure(Supplier<T> decoding) {
    long start = System.nanoTime();
    var result = decoding.get();
    latest = (System.nanoTime() - start) / 1e6;
    milliseconds.add(latest);
    return result;
  }

  double latest() {
    return latest;
  }

  /** The lower of two values where it falls between them; 0 when nothing was measured. */
  double percentile(int percent) {
    var sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
  }

  /** Median and 95th percentile, and how they compare with a yardstick's over the same frames. */
  String summary(Timing yardstick) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms (ZXing TRY_HARDER p50 %.1f ms, p95 %.1f ms, ×%.2f)",
        percentile(50),
        percentile(95),
        yardstick.percentile(50),
        yardstick.percentile(95),
        percentile(95) / Math.max(yardstick.percentile(95), 1e-3));
  }
}
