package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a schema cannot see in hours: a week that ends before it begins, an office that closes
 * before it opens, a night in the middle of the day. A value whose form is wrong is left to the
 * schema.
 */
final class HoursCheck {

  private static final List<String> WEEK = List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN");

  private HoursCheck() {}

  /**
   * @param path of the hours in the file
   */
  static List<ConfigProblem> check(Tree tree, String path, JsonNode hours) {
    var problems = new ArrayList<ConfigProblem>();
    for (int i = 0; i < hours.size(); i++) {
      var line = Tree.child(path, i);
      if (isBackwards(hours.path(i).path("days").asText(), WEEK::indexOf)) {
        problems.add(
            tree.problem(
                Tree.child(line, "days"), "Ngày sau đứng trước ngày đầu. Hãy viết như T2-T6."));
      }
      var open = hours.path(i).path("open");
      for (int j = 0; j < open.size(); j++) {
        problems.addAll(span(tree, Tree.child(Tree.child(line, "open"), j), open.path(j)));
      }
    }
    return problems;
  }

  static List<ConfigProblem> span(Tree tree, String path, JsonNode span) {
    return isBackwards(span.asText(), HoursCheck::minutes)
        ? List.of(tree.problem(path, "Giờ đóng không sau giờ mở. Hãy viết như 13:30-17:00."))
        : List.of();
  }

  /** Hours and night of {@code kiosk.yaml}: the night's work closes the kiosk for a moment. */
  static List<ConfigProblem> ofKiosk(Tree kiosk) {
    var hours = kiosk.root().path("hours");
    var problems = new ArrayList<>(check(kiosk, "hours", hours));
    int night = minutes(kiosk.root().path("night").asText());
    for (var line : hours) {
      for (var span : line.path("open")) {
        var day = range(span.asText(), HoursCheck::minutes);
        if (day.filter(d -> d.first() <= night && night < d.second()).isPresent()) {
          problems.add(
              kiosk.problem(
                  "night",
                  "Giờ này trong lúc máy mở cửa (%s). Hãy chọn một giờ ban đêm."
                      .formatted(span.asText())));
          return problems;
        }
      }
    }
    return problems;
  }

  private interface Reckoned {
    /** Negative if it is none. */
    int of(String text);
  }

  private record Range(int first, int second) {}

  private static Optional<Range> range(String text, Reckoned reckoned) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    var range =
        new Range(reckoned.of(text.substring(0, dash)), reckoned.of(text.substring(dash + 1)));
    return Optional.of(range).filter(r -> r.first() >= 0 && r.second() >= 0);
  }

  /** Whether the second of two is not after the first; false where there are no two. */
  private static boolean isBackwards(String text, Reckoned reckoned) {
    return range(text, reckoned).filter(r -> r.second() <= r.first()).isPresent();
  }

  /** Since midnight. */
  private static int minutes(String clock) {
    if (!clock.matches("\\d{1,2}:\\d{2}")) {
      return -1;
    }
    int colon = clock.indexOf(':');
    return 60 * Integer.parseInt(clock.substring(0, colon))
        + Integer.parseInt(clock.substring(colon + 1));
  }
}
