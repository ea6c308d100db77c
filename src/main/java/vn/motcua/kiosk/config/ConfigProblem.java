package vn.motcua.kiosk.config;

import java.util.Comparator;

/**
 * One mistake in the configuration, for the person who made it.
 *
 * @param file relative to the configuration folder
 * @param line from 1; 0 when the file itself is the problem
 * @param column from 1; 0 likewise
 * @param key path of the key, such as {@code steps[2].title.vi}; may be empty
 * @param sentence in Vietnamese: what is wrong and how to mend it
 */
public record ConfigProblem(String file, int line, int column, String key, String sentence)
    implements Comparable<ConfigProblem> {

  private static final Comparator<ConfigProblem> BY_PLACE =
      Comparator.comparing(ConfigProblem::file)
          .thenComparingInt(ConfigProblem::line)
          .thenComparingInt(ConfigProblem::column)
          .thenComparing(ConfigProblem::key)
          .thenComparing(ConfigProblem::sentence);

  @Override
  public int compareTo(ConfigProblem other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code file:line:column key sentence}. */
  @Override
  public String toString() {
    return "%s:%d:%d  %s  %s".formatted(file, line, column, key, sentence);
  }
}
