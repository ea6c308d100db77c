package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hamlets and targets in {@code commune.yaml}: none named twice or that does not exist, no target
 * that nobody can meet.
 */
final class TargetCheck {

  private final Tree tree;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private TargetCheck(Tree tree) {
    this.tree = tree;
  }

  static List<ConfigProblem> check(Tree tree) {
    var check = new TargetCheck(tree);
    var names = tree.root().path("hamlets");
    var hamlets = check.once(names, "hamlets", "name", "Thôn");
    var campaigns = tree.root().path("campaigns");
    for (int i = 0; i < campaigns.size(); i++) {
      check.campaign(campaigns.path(i), Tree.child("campaigns", i), hamlets);
    }
    return check.problems;
  }

  private void campaign(JsonNode campaign, String path, Set<String> hamlets) {
    var places = Tree.child(path, "hamlets");
    once(campaign.path("hamlets"), places, "name", "Thôn");
    for (int i = 0; i < campaign.path("hamlets").size(); i++) {
      var hamlet = campaign.path("hamlets").path(i);
      exists(hamlet.path("name").asText(), Tree.child(Tree.child(places, i), "name"), hamlets);
      target(hamlet, Tree.child(places, i));
    }
    var groups = Tree.child(path, "groups");
    once(campaign.path("groups"), groups, "id", "Nhóm");
    for (int i = 0; i < campaign.path("groups").size(); i++) {
      target(campaign.path("groups").path(i), Tree.child(groups, i));
    }
  }

  /** The names at the key, each with a problem where it stands again. */
  private Set<String> once(JsonNode list, String path, String key, String what) {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      var name = list.path(i).path(key).asText();
      var place = Tree.child(Tree.child(path, i), key);
      var first = lines.putIfAbsent(name, tree.line(place));
      if (first != null && !name.isEmpty()) {
        problem(
            place, "%s “%s” đã ghi ở dòng %d. Hãy bỏ bớt một dòng.".formatted(what, name, first));
      }
    }
    return new TreeSet<>(lines.keySet());
  }

  private void exists(String hamlet, String path, Set<String> hamlets) {
    if (!hamlet.isEmpty() && !hamlets.contains(hamlet)) {
      problem(path, "Không có thôn “%s”. %s".formatted(hamlet, Nearest.advice(hamlet, hamlets)));
    }
  }

  private void target(JsonNode of, String path) {
    if (of.path("above").asBoolean() && of.path("target").asInt() >= 100) {
      problem(
          Tree.child(path, "above"),
          "Không ai đạt được trên %d %%. Hãy bỏ above.".formatted(of.path("target").asInt()));
    }
    int population = of.path("population").asInt();
    if (population > 0 && of.path("already").asInt() > population) {
      problem(
          Tree.child(path, "already"),
          "Số đã kích hoạt nhiều hơn số người (%d). Hãy xem lại hai số.".formatted(population));
    }
  }

  private void problem(String path, String sentence) {
    problems.add(tree.problem(path, sentence));
  }
}
