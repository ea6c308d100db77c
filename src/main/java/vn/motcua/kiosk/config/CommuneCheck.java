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
    check.problems.addAll(HoursCheck.check(tree, HOURS, tree.root().path("police").path("hours")));
    check.campaigns(tree.root().path(CAMPAIGNS));
    check.problems.addAll(TargetCheck.check(tree));
    return check.problems;
  }

  private void campaigns(JsonNode campaigns) {
    var hamlets = new TreeSet<String>();
    tree.root().path("hamlets").forEach(h -> hamlets.add(h.path("name").asText()));
    for (int i = 0; i < campaigns.size(); i++) {
      var campaign = campaigns.path(i);
      var path = Tree.child(CAMPAIGNS, i);
      problems.addAll(HoursCheck.span(tree, Tree.child(path, "hours"), campaign.path("hours")));
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

  private void problem(String path, String sentence) {
    problems.add(tree.problem(path, sentence));
  }
}
