package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema cannot see in {@code commune.yaml}: an office that closes before it opens, a
 * campaign in a hamlet that does not exist or on days that are not its own. A value whose form is
 * wrong is left to the schema.
 */
final class CommuneCheck {

  private static final String HOURS = "police.hours";
  private static final String CAMPAIGNS = "campaigns";

  private final Tree tree;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private CommuneCheck(Tree tree) {
    this.tree = tree;
  }

  static List<ConfigProblem> check(Tree tree) {
    var check = new CommuneCheck(tree);
    check.hours(tree.root().path("police").path("hours"));
    check.campaigns(tree.root().path(CAMPAIGNS));
    check.problems.addAll(TargetCheck.check(tree));
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

  private void campaigns(JsonNode campaigns) {
    var hamlets = new TreeSet<String>();
    tree.root().path("hamlets").forEach(h -> hamlets.add(h.path("name").asText()));
    for (int i = 0; i < campaigns.size(); i++) {
      var campaign = campaigns.path(i);
      var path = Tree.child(CAMPAIGNS, i);
      span(campaign.path("hours"), Tree.child(path, "hours"));
      period(campaign, path);
      for (int j = 0; j < campaign.path("stops").size(); j++) {
        var place = Tree.child(Tree.child(path, "stops"), j);
        stop(campaign, campaign.path("stops").path(j), place, hamlets);
      }
      for (int j = 0; j < i; j++) {
        apart(campaign, campaigns.path(j), path);
      }
    }
  }

  /** A day belongs to one campaign, or its visits would count twice. */
  private void apart(JsonNode campaign, JsonNode other, String path) {
    if (!isBefore(campaign, "to", other, "from") && !isBefore(other, "to", campaign, "from")) {
      problem(
          Tree.child(path, "from"),
          "Đợt này trùng ngày với đợt từ %s. Hãy xem lại các ngày."
              .formatted(other.path("from").asText()));
    }
  }

  private void stop(JsonNode campaign, JsonNode stop, String path, Set<String> hamlets) {
    period(stop, path);
    if (isBefore(stop, "from", campaign, "from")) {
      problem(Tree.child(path, "from"), "Ngày này trước khi đợt bắt đầu. Hãy xem lại.");
    }
    if (isBefore(campaign, "to", stop, "to")) {
      problem(Tree.child(path, "to"), "Ngày này sau khi đợt kết thúc. Hãy xem lại.");
    }
    for (int i = 0; i < stop.path("hamlets").size(); i++) {
      var name = stop.path("hamlets").path(i).asText();
      if (!hamlets.contains(name)) {
        problem(
            Tree.child(Tree.child(path, "hamlets"), i),
            "Không có thôn “%s”. %s".formatted(name, Nearest.advice(name, hamlets)));
      }
    }
  }

  private void period(JsonNode of, String path) {
    if (isBefore(of, "to", of, "from")) {
      problem(Tree.child(path, "to"), "Ngày cuối trước ngày đầu. Hãy xem lại hai ngày.");
    }
  }

  /** Days are written so that their letters are in the order of time. */
  private static boolean isBefore(JsonNode one, String its, JsonNode other, String others) {
    return one.path(its).isTextual()
        && other.path(others).isTextual()
        && one.path(its).asText().compareTo(other.path(others).asText()) < 0;
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
