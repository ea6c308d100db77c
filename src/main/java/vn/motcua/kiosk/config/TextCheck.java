package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks at every text of a file: normal form NFC, marks that open and close, placeholders that the
 * kiosk fills in, and no language missing that is switched on.
 */
final class TextCheck {

  private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}");
  private static final Pattern LABEL = Pattern.compile("\\[\\[[^\\[\\]]+]]");
  private static final Set<String> ADDRESSES = Set.of("{ông/bà}", "{Ông/bà}");

  /** Where a message puts the citizen's unaccented name. */
  private static final String NAME = "{name}";

  private final Tree tree;
  private final List<String> languages;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private TextCheck(Tree tree, List<String> languages) {
    this.tree = tree;
    this.languages = languages;
  }

  /**
   * @param languages codes of the languages that are switched on
   */
  static List<ConfigProblem> check(Tree tree, List<String> languages) {
    var check = new TextCheck(tree, languages);
    check.look(tree.root(), "");
    return check.problems;
  }

  private void look(JsonNode node, String path) {
    if (node.isObject()) {
      if (node.path("vi").isTextual()) {
        lookAtText(node, path);
      }
      for (var field : node.properties()) {
        look(field.getValue(), Tree.child(path, field.getKey()));
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(node.get(i), Tree.child(path, i));
      }
    } else if (node.isTextual()) {
      lookAtString(node.asText(), path);
    }
  }

  private void lookAtString(String text, String path) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      problem(path, "Dấu tiếng Việt đang ở dạng tổ hợp. Hãy gõ lại bằng Unicode dựng sẵn.");
    }
    if (path.endsWith(".genuine") && text.split(Pattern.quote(NAME), -1).length != 2) {
      problem(path, "Tin nhắn phải có {name} đúng một lần, ở chỗ tên công dân.");
    }
  }

  private void lookAtText(JsonNode text, String path) {
    for (var language : languages) {
      if (!text.has(language)) {
        problem(path, "Thiếu chữ tiếng “%s”. Hãy thêm dòng “%s: …”.".formatted(language, language));
      }
    }
    for (var field : text.properties()) {
      if (field.getValue().isTextual()) {
        var place = Tree.child(path, field.getKey());
        marks(field.getValue().asText(), place);
        placeholders(field.getValue().asText(), place, field.getKey().equals("vi"));
      }
    }
  }

  private void marks(String text, String path) {
    if ((text.length() - text.replace("**", "").length()) % 4 != 0) {
      problem(path, "Dấu ** mở mà chưa đóng. Hãy viết dạng **chữ đậm**.");
    }
    var rest = LABEL.matcher(text).replaceAll("");
    if (rest.contains("[[") || rest.contains("]]")) {
      problem(path, "Dấu [[ ]] mở mà chưa đóng. Hãy viết dạng [[Đăng ký]].");
    }
  }

  private void placeholders(String text, String path, boolean vietnamese) {
    var known = new TreeSet<>(Fillings.NAMES);
    if (vietnamese) {
      known.addAll(ADDRESSES);
    }
    var matcher = IN_BRACES.matcher(text);
    while (matcher.find()) {
      var name = matcher.group();
      if (!vietnamese && ADDRESSES.contains(name)) {
        problem(path, "%s chỉ dùng trong tiếng Việt. Hãy bỏ đi.".formatted(name));
      } else if (!known.contains(name)) {
        problem(
            path, "Máy không biết điền gì vào %s. %s".formatted(name, Nearest.advice(name, known)));
      }
    }
    var rest = matcher.replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      problem(path, "Dấu { } mở mà chưa đóng. Hãy viết dạng {ông/bà}.");
    }
  }

  private void problem(String path, String sentence) {
    problems.add(tree.problem(path, sentence));
  }
}
