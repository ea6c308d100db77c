package vn.motcua.kiosk.ui.desk;

import java.util.List;

/**
 * A line of the log as it stands there, with those below that belong to it.
 *
 * @param at date and time as written, in the zone of the machine
 * @param text who says it, and what
 */
public record LogLine(String at, Level level, String text, List<String> below) {

  /** From the least to the gravest. */
  public enum Level {
    INFO,
    WARN,
    ERROR
  }

  public LogLine {
    below = List.copyOf(below);
  }
}
