package vn.motcua.kiosk.config;

import static vn.motcua.kiosk.config.Mapping.date;
import static vn.motcua.kiosk.config.Mapping.list;
import static vn.motcua.kiosk.config.Mapping.optional;
import static vn.motcua.kiosk.config.Mapping.string;
import static vn.motcua.kiosk.config.Mapping.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.ScamRule;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Utility;

/** Checked guide files into records, with the commune's own words filled in. */
record GuideMapping(Fillings fillings) {

  Guide guide(Map<ConfigFile, Tree> trees) {
    return new Guide(
        items(trees, ConfigFile.QUESTIONS, this::question),
        items(trees, ConfigFile.PATHWAYS, this::pathway),
        byId(items(trees, ConfigFile.STEPS, this::step), Step::id),
        byId(items(trees, ConfigFile.REMEDIES, this::remedy), Remedy::id),
        byId(items(trees, ConfigFile.MESSAGES, this::message), Message::id),
        scamRules(trees),
        items(trees, ConfigFile.UTILITIES, this::utility),
        levels(trees));
  }

  private static <T> List<T> items(
      Map<ConfigFile, Tree> trees, ConfigFile file, Function<JsonNode, T> item) {
    var tree = trees.get(file);
    if (tree == null) {
      throw new IllegalArgumentException("only a complete configuration becomes a guide");
    }
    return list(tree.root().path(file.list()), item);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    var map = new LinkedHashMap<String, T>();
    items.forEach(item -> map.put(id.apply(item), item));
    return map;
  }

  private Question question(JsonNode n) {
    return new Question(
        string(n, "id"),
        text(n.path("title")),
        text(n.path("lead")),
        when(n),
        list(
            n.path("choices"),
            c ->
                new Question.Choice(
                    string(c, "id"),
                    text(c.path("title")),
                    text(c.path("help")),
                    string(c, "drawing"),
                    Set.copyOf(list(c.path("known_by"), f -> word(Fact.class, f))))),
        provenance(n));
  }

  private static Map<String, Set<String>> when(JsonNode item) {
    var when = new LinkedHashMap<String, Set<String>>();
    for (var field : item.path("when").properties()) {
      when.put(field.getKey(), Set.copyOf(list(field.getValue(), JsonNode::asText)));
    }
    return when;
  }

  private Pathway pathway(JsonNode n) {
    var steps = list(n.path("steps"), JsonNode::asText);
    return new Pathway(
        string(n, "id"),
        text(n.path("title")),
        text(n.path("goal")),
        when(n),
        steps,
        Math.max(0, steps.indexOf(n.path("starts_at").asText())),
        n.path("level2").asBoolean(),
        n.path("activates").asInt(1),
        provenance(n));
  }

  private Step step(JsonNode n) {
    return new Step(
        string(n, "id"),
        text(n.path("label")),
        text(n.path("title")),
        list(
            n.path("actions"),
            a -> new Step.Action(text(a.path("title")), optional(a.path("help"), this::text))),
        optional(
            n.path("note"),
            o -> new Step.Note(word(Step.Note.Kind.class, o.path("kind")), text(o.path("text")))),
        new PhonePicture(
            optional(n.path("picture").path("title"), this::text),
            list(n.path("picture").path("parts"), this::part)),
        list(n.path("paper"), this::text),
        optional(n.path("message"), JsonNode::asText),
        list(n.path("remedies"), JsonNode::asText),
        when(n),
        n.has("layout") ? word(Step.Layout.class, n.path("layout")) : Step.Layout.ACTIONS,
        optional(n.path("counts"), c -> word(Step.Milestone.class, c)),
        provenance(n));
  }

  private PhonePicture.Part part(JsonNode n) {
    return new PhonePicture.Part(
        word(PhonePicture.Kind.class, n.path("kind")),
        optional(n.path("text"), this::text),
        optional(n.path("hint"), this::text),
        optional(n.path("number"), JsonNode::asInt),
        n.path("pointed").asBoolean());
  }

  private Remedy remedy(JsonNode n) {
    return new Remedy(
        string(n, "id"),
        text(n.path("symptom")),
        string(n, "icon"),
        list(n.path("tries"), this::text),
        optional(n.path("note"), this::text),
        word(Remedy.Owner.class, n.path("owner")),
        provenance(n));
  }

  private Message message(JsonNode n) {
    return new Message(
        string(n, "id"),
        string(n, "sender"),
        string(n, "genuine"),
        list(n.path("genuine_clues"), this::text),
        text(n.path("unlike")),
        list(n.path("forgeries"), this::forgery),
        provenance(n));
  }

  private Message.Forgery forgery(JsonNode n) {
    return new Message.Forgery(
        string(n, "sender"), string(n, "body"), list(n.path("clues"), this::text));
  }

  private List<ScamRule> scamRules(Map<ConfigFile, Tree> trees) {
    var tree = Objects.requireNonNull(trees.get(ConfigFile.MESSAGES));
    return list(
        tree.root().path("scam_rules"),
        n -> new ScamRule(text(n.path("rule")), text(n.path("help"))));
  }

  private Utility utility(JsonNode n) {
    return new Utility(
        string(n, "id"),
        text(n.path("title")),
        optional(n.path("label"), this::text),
        n.path("level").asInt(),
        string(n, "icon"),
        preset(n),
        provenance(n));
  }

  private static Map<Integer, Map<String, String>> levels(Map<ConfigFile, Tree> trees) {
    var levels = new LinkedHashMap<Integer, Map<String, String>>();
    var tree = Objects.requireNonNull(trees.get(ConfigFile.UTILITIES));
    tree.root().path("levels").forEach(n -> levels.put(n.path("level").asInt(), preset(n)));
    return levels;
  }

  private static Map<String, String> preset(JsonNode n) {
    var answers = new LinkedHashMap<String, String>();
    n.path("answers").properties().forEach(a -> answers.put(a.getKey(), a.getValue().asText()));
    return answers;
  }

  private Text text(JsonNode n) {
    return fillings.in(Mapping.text(n));
  }

  private static Provenance provenance(JsonNode item) {
    var n = item.path("provenance");
    return new Provenance(
        string(n, "source"),
        list(n.path("legal_basis"), JsonNode::asText),
        date(n.path("effective_from")),
        optional(n.path("effective_to"), Mapping::date),
        optional(n.path("verified_by"), JsonNode::asText),
        optional(n.path("verified_on"), Mapping::date),
        word(Provenance.Status.class, n.path("status")));
  }
}
