package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schema cannot see in {@code commune.yaml}: an office that closes before it opens. A value
 * whose form is wrong is left to the schema.
 */
final class CommuneCheck {

  private static final String HOURS = "police.hours";

  private final Tree tree;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private CommuneCheck(Tree tree) {
    this.tree = tree;
  }

  static List<ConfigProblem> check(Tree tree) {
    var check = new CommuneCheck(tree);
    check.hours(tree.root().path("police").path("hours"));
    return check.problems;
  }

  private void hours(JsonNode hours) {
    for (int i = 0; i < hours.size(); i++) {
      var line = Tree.child(HOURS, i);
      if (isBackwards(hours.path(i).path("days").asText(), CommuneCheck::dayOfWeek)) {
        problem(Tree.child(line, "days"), "Ngày sau đứng trước ngày đầu. Hãy viết như T2-T6.");
      }
      var open = hours.path(i).path("open");
      for (int j = 0; j < open.size(); j++) {
        span(open.path(j), Tree.child(Tree.child(line, "open"), j));
      }
    }
  }

  private void span(JsonNode span, String path) {
    if (isBackwards(span.asText(), CommuneCheck::minutes)) {
      problem(path, "Giờ đóng không sau giờ mở. Hãy viết như 13:30-17:00.");
    }
  }

  private interface Reckoned {
    int of(String text);
  }

  /** Whether the second of two is not after the first; false where there are no two. */
  private static boolean isBackwards(String range, Reckoned reckoned) {
    int dash = range.indexOf('-');
    if (dash < 0) {
      return false;
    }
    int first = reckoned.of(range.substring(0, dash));
    int second = reckoned.of(range.substring(dash + 1));
    return first >= 0 && second >= 0 && second <= first;
  }

  /** 0 is Monday; negative if it is no day. */
  private static int dayOfWeek(String name) {
    return List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN").indexOf(name);
  }

  /** Since midnight; negative if it is no time. */
  private static int minutes(String clock) {
    if (!clock.matches("\\d{1,2}:\\d{2}")) {
      return -1;
    }
    int colon = clock.indexOf(':');
    return 60 * Integer.parseInt(clock.substring(0, colon))
        + Integer.parseInt(clock.substring(colon + 1));
  }

  private void problem(String path, String sentence) {
    problems.add(tree.problem(path, sentence));
  }
}
