package vn.motcua.kiosk.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets parts stand under each other in a room of fixed height. What is too high gets smaller
 * letters, down to the least that can be read from afar; then what may go goes, the last first;
 * nothing is ever cut. Room that is left goes between the parts.
 *
 * @param least scale of the letters, below 1
 * @param gap between two parts at least
 * @param most the gap grows to at most this
 */
record Flow(List<Entry> entries, double least, double gap, double most) {

  private static final Logger LOG = LoggerFactory.getLogger(Flow.class);
  private static final double STEP = 0.01;

  /**
   * @param mayGo whether the page does without it when there is no room
   */
  record Entry(Part part, boolean mayGo) {}

  /** A single part that gets smaller if it has to. */
  static Flow one(Part part) {
    return new Flow(List.of(must(part)), 0.5, 0, 0);
  }

  static Entry must(Part part) {
    return new Entry(part, false);
  }

  static Entry may(Part part) {
    return new Entry(part, true);
  }

  Flow {
    entries = List.copyOf(entries);
  }

  /** Draws it; what had to be smaller than the least is told to the log, and still not cut. */
  void draw(Board board, double x, double y, double width, double height) {
    var kept = new ArrayList<>(entries);
    double scale = fitting(board, kept, width, height);
    while (scale < least && letGo(kept)) {
      scale = fitting(board, kept, width, height);
    }
    if (scale < least) {
      LOG.warn("a page has letters of {} % to hold its words", Math.round(scale * 100));
    }
    double spare = height - needed(board, kept, width, scale);
    double between = Math.min(most, gap + Math.max(0, spare) / Math.max(1, kept.size() - 1));
    double down = y + Math.max(0, (spare - (between - gap) * (kept.size() - 1)) / 2);
    for (var entry : kept) {
      entry.part().draw(board, new Part.Spot(x, down, width, scale));
      down += entry.part().height(board, width, scale) + between;
    }
  }

  /** The largest scale at which all stands in the room; if none is large enough, that one. */
  private double fitting(Board board, List<Entry> kept, double width, double height) {
    double scale = 1;
    while (scale > 3 * STEP && needed(board, kept, width, scale) > height) {
      scale -= STEP;
    }
    return scale;
  }

  private double needed(Board board, List<Entry> kept, double width, double scale) {
    return kept.stream().mapToDouble(e -> e.part().height(board, width, scale)).sum()
        + gap * Math.max(0, kept.size() - 1);
  }

  private static boolean letGo(List<Entry> kept) {
    OptionalInt last = IntStream.range(0, kept.size()).filter(i -> kept.get(i).mayGo()).max();
    last.ifPresent(kept::remove);
    return last.isPresent();
  }
}
