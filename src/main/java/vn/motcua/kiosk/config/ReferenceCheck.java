package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kiosk.config.Items.Item;

/**
 * Whether the guide holds together: every name that is used exists, every item is reached, every
 * answer leads somewhere and every picture's number has its action. A file that could not be read
 * is taken to have every name.
 */
final class ReferenceCheck {

  private final Map<ConfigFile, Tree> trees;
  private final Map<ConfigFile, Items> items = new EnumMap<>(ConfigFile.class);
  private final List<ConfigProblem> problems = new ArrayList<>();

  private ReferenceCheck(Map<ConfigFile, Tree> trees) {
    this.trees = trees;
    for (var entry : trees.entrySet()) {
      var file = entry.getKey();
      var list = entry.getValue().root().path(file.list());
      if (list.isArray()) {
        var of = Items.of(entry.getValue(), file.list(), list);
        items.put(file, of);
        problems.addAll(of.problems());
      }
    }
  }

  static List<ConfigProblem> check(Map<ConfigFile, Tree> trees) {
    var check = new ReferenceCheck(trees);
    check.choices();
    check.answers();
    check.presets();
    check.lastPathway();
    check.used(ConfigFile.PATHWAYS, "steps", ConfigFile.STEPS, "bước");
    check.used(ConfigFile.STEPS, "remedies", ConfigFile.REMEDIES, "cách khắc phục");
    check.messages();
    check.starts();
    check.numbers();
    return check.problems;
  }

  private Optional<Items> items(ConfigFile file) {
    return Optional.ofNullable(items.get(file));
  }

  /** The choices of one question have different names. */
  private void choices() {
    items(ConfigFile.QUESTIONS)
        .ifPresent(
            questions ->
                questions
                    .byId()
                    .values()
                    .forEach(question -> problems.addAll(choices(questions, question).problems())));
  }

  private static Items choices(Items questions, Item question) {
    return Items.of(
        questions.tree(), Tree.child(question.path(), "choices"), question.node().path("choices"));
  }

  /** The questions and answers that conditions name exist; a question depends on earlier ones. */
  private void answers() {
    var questions = items.get(ConfigFile.QUESTIONS);
    if (questions == null) {
      return;
    }
    var earlier = new LinkedHashMap<String, Item>();
    for (var question : questions.byId().entrySet()) {
      conditions(questions, question.getValue(), questions, earlier);
      earlier.put(question.getKey(), question.getValue());
    }
    for (var file : List.of(ConfigFile.PATHWAYS, ConfigFile.STEPS)) {
      items(file)
          .ifPresent(
              of ->
                  of.byId()
                      .values()
                      .forEach(item -> conditions(of, item, questions, questions.byId())));
    }
  }

  private void conditions(Items items, Item item, Items questions, Map<String, Item> askedBefore) {
    var when = new Item(Tree.child(item.path(), "when"), item.node().path("when"));
    for (var key : when.node().properties()) {
      var question = askedBefore.get(key.getKey());
      if (question == null) {
        problems.add(
            items
                .tree()
                .keyProblem(
                    Tree.child(when.path(), key.getKey()),
                    unknown("câu hỏi", key.getKey(), askedBefore.keySet())));
      } else {
        known(
            items.tree(),
            Items.references(when, key.getKey()),
            choices(questions, question).byId().keySet(),
            "câu trả lời");
      }
    }
  }

  private void known(
      Tree tree, Map<String, String> references, Set<String> known, String kindOfThing) {
    references.forEach(
        (id, path) -> {
          if (!known.contains(id)) {
            problems.add(tree.problem(path, unknown(kindOfThing, id, known)));
          }
        });
  }

  private static String unknown(String kindOfThing, String id, Set<String> known) {
    return "Không có %s “%s”. %s".formatted(kindOfThing, id, Nearest.advice(id, known));
  }

  /** The answers that a purpose gives by itself exist. */
  private void presets() {
    var questions = items.get(ConfigFile.QUESTIONS);
    var utilities = trees.get(ConfigFile.UTILITIES);
    if (questions == null || utilities == null) {
      return;
    }
    for (var list : List.of("levels", ConfigFile.UTILITIES.list())) {
      var of = utilities.root().path(list);
      for (int i = 0; i < of.size(); i++) {
        var path = Tree.child(Tree.child(list, i), "answers");
        for (var answer : of.path(i).path("answers").properties()) {
          preset(utilities, questions, answer.getKey(), answer.getValue(), path);
        }
      }
    }
  }

  private void preset(Tree tree, Items questions, String id, JsonNode choice, String path) {
    var question = questions.byId().get(id);
    var place = Tree.child(path, id);
    if (question == null) {
      problems.add(tree.keyProblem(place, unknown("câu hỏi", id, questions.byId().keySet())));
    } else {
      known(
          tree,
          Map.of(choice.asText(), place),
          choices(questions, question).byId().keySet(),
          "câu trả lời");
    }
  }

  /** Only the last pathway fits everybody, and each of the others is for somebody. */
  private void lastPathway() {
    var pathways = items.get(ConfigFile.PATHWAYS);
    if (pathways == null || pathways.byId().isEmpty()) {
      return;
    }
    var all = List.copyOf(pathways.byId().values());
    for (var pathway : all.subList(0, all.size() - 1)) {
      if (pathway.node().path("when").isEmpty()) {
        problems.add(
            pathways
                .tree()
                .problem(
                    pathway.path(),
                    "Trường hợp này hợp với mọi người nên các trường hợp sau bị bỏ qua."
                        + " Hãy thêm “when” hoặc chuyển xuống cuối."));
      }
    }
    var last = all.getLast();
    if (!last.node().path("when").isEmpty()) {
      problems.add(
          pathways
              .tree()
              .keyProblem(
                  Tree.child(last.path(), "when"),
                  "Trường hợp cuối cùng phải hợp với mọi người. Hãy bỏ “when”."));
    }
  }

  /** What one file names exists in the other, and all of the other is named. */
  private void used(ConfigFile from, String key, ConfigFile to, String kindOfThing) {
    var users = items.get(from);
    var used = items.get(to);
    if (users == null || used == null) {
      return;
    }
    var named = new HashSet<String>();
    for (var user : users.byId().values()) {
      var references = Items.references(user, key);
      named.addAll(references.keySet());
      known(users.tree(), references, used.byId().keySet(), kindOfThing);
    }
    unused(used, named, kindOfThing);
  }

  private void unused(Items used, Set<String> named, String kindOfThing) {
    used.byId()
        .forEach(
            (id, item) -> {
              if (!named.contains(id)) {
                problems.add(
                    used.tree()
                        .problem(
                            Tree.child(item.path(), "id"),
                            "Không chỗ nào dẫn tới %s “%s”. Hãy dùng đến hoặc xóa đi."
                                .formatted(kindOfThing, id)));
              }
            });
  }

  private void messages() {
    var steps = items.get(ConfigFile.STEPS);
    var messages = items.get(ConfigFile.MESSAGES);
    if (steps == null || messages == null) {
      return;
    }
    var named = new HashSet<String>();
    for (var step : steps.byId().values()) {
      var message = step.node().path("message");
      if (message.isTextual()) {
        named.add(message.asText());
        known(
            steps.tree(),
            Map.of(message.asText(), Tree.child(step.path(), "message")),
            messages.byId().keySet(),
            "tin nhắn");
      }
    }
    unused(messages, named, "tin nhắn");
  }

  /** A pathway starts at one of its own steps. */
  private void starts() {
    items(ConfigFile.PATHWAYS)
        .ifPresent(
            pathways -> {
              for (var pathway : pathways.byId().values()) {
                var start = pathway.node().path("starts_at");
                if (start.isTextual()) {
                  known(
                      pathways.tree(),
                      Map.of(start.asText(), Tree.child(pathway.path(), "starts_at")),
                      Items.references(pathway, "steps").keySet(),
                      "bước nào của trường hợp này tên");
                }
              }
            });
  }

  /** A number in a picture is the number of an action. */
  private void numbers() {
    items(ConfigFile.STEPS)
        .ifPresent(
            steps -> {
              for (var step : steps.byId().values()) {
                int actions = step.node().path("actions").size();
                var picture = Tree.child(step.path(), "picture");
                var parts = step.node().path("picture").path("parts");
                for (int i = 0; i < parts.size(); i++) {
                  var number = parts.path(i).path("number");
                  if (!(number instanceof MissingNode) && number.asInt() > actions) {
                    problems.add(
                        steps
                            .tree()
                            .problem(
                                Tree.child(Tree.child(Tree.child(picture, "parts"), i), "number"),
                                "Bước này chỉ có %d việc, không có việc số %d."
                                    .formatted(actions, number.asInt())));
                  }
                }
              }
            });
  }
}
