package vn.motcua.kiosk.app.desk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The codes of what is wrong behind the pages, gathered from those who notice it, for the one small
 * line that the clerk sees. Safe for several threads.
 */
public final class ClerkNote {

  /** What separates two codes. */
  private static final String AND = " · ";

  private final Consumer<Optional<String>> line;
  private final Map<String, String> codes = new TreeMap<>();

  /**
   * @param line is told whenever the line changes, and only then
   */
  public ClerkNote(Consumer<Optional<String>> line) {
    this.line = line;
  }

  /**
   * @param from whose trouble it is; his last word counts
   * @param code empty when all is well with him again
   */
  public synchronized void tell(String from, Optional<String> code) {
    var before = Map.copyOf(codes);
    code.ifPresentOrElse(c -> codes.put(from, c), () -> codes.remove(from));
    if (!codes.equals(before)) {
      line.accept(
          codes.isEmpty() ? Optional.empty() : Optional.of(String.join(AND, codes.values())));
    }
  }
}
