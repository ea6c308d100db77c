package vn.motcua.kiosk.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.kiosk.qr.QrText;

/** How a reader did: what it read, how long it took and what garbage it left. */
final class Score {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private int cards;
  private int read;
  private int wrong;
  private long bytes;
  private final List<Double> milliseconds = new ArrayList<>();
  private final List<Integer> firstFrames = new ArrayList<>();

  /** Measures processor time of this thread, which other programs do not disturb. */
  Optional<QrText> measure(Supplier<Optional<QrText>> reading) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    var text = reading.get();
    milliseconds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
    return text;
  }

  /**
   * Notes how a picture or a sequence ended.
   *
   * @param card whether a card's symbol was shown
   * @param expected text of whatever symbol was shown
   * @param frame after which it ended
   */
  void ended(boolean card, String expected, Optional<QrText> text, int frame) {
    boolean right = text.isPresent() && text.get().text().equals(expected);
    cards += card ? 1 : 0;
    read += card && right ? 1 : 0;
    wrong += text.isPresent() && !right ? 1 : 0;
    if (card && right) {
      firstFrames.add(frame);
    }
  }

  void add(Score other) {
    cards += other.cards;
    read += other.read;
    wrong += other.wrong;
    bytes += other.bytes;
    milliseconds.addAll(other.milliseconds);
    firstFrames.addAll(other.firstFrames);
  }

  int cards() {
    return cards;
  }

  String rate() {
    return cards == 0 ? "–" : "%d (%.1f %%)".formatted(read, 100.0 * read / cards);
  }

  String wrong() {
    return String.valueOf(wrong);
  }

  /**
   * @param percent of the frames that took no longer, in milliseconds
   */
  String time(int percent) {
    return "%.1f".formatted(percentile(percent));
  }

  /** How many times as long as another's 95 of 100 frames take. */
  String ratio(Score other) {
    return "×%.2f".formatted(percentile(95) / other.percentile(95));
  }

  private double percentile(int percent) {
    var sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) * percent / 100);
  }

  /** Mean index of the frame after which a card was read. */
  String firstFrame() {
    return "%.1f".formatted(firstFrames.stream().mapToInt(i -> i).average().orElse(Double.NaN));
  }

  /** Kilobytes that a frame leaves to be collected. */
  String garbage() {
    return "%.1f".formatted(bytes / 1024.0 / Math.max(1, milliseconds.size()));
  }
}
