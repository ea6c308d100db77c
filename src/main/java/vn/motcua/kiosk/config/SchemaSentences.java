package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;

/** What a schema finds wrong, as a sentence that says how to mend it. */
final class SchemaSentences {

  private SchemaSentences() {}

  static String missing(String key) {
    return "Thiếu khóa “%s”. Hãy thêm dòng “%s: …”.".formatted(key, key);
  }

  /**
   * @param rule the part of the schema that the failed keyword stands in
   */
  static String of(ValidationMessage message, JsonNode rule) {
    var limit = message.getSchemaNode() == null ? "" : message.getSchemaNode().asText();
    var is = message.getInstanceNode();
    return switch (message.getType()) {
      case "type" -> limit.isEmpty() && !is.isNull() ? notAsDescribed(is, rule) : type(limit, is);
      case "enum" -> notOneOf(is, rule.path("enum"));
      case "const" -> "Chỗ này phải là “%s”.".formatted(limit);
      case "pattern", "format" -> notAsDescribed(is, rule);
      case "minLength" -> "Chỗ này đang trống. Hãy viết chữ vào.";
      case "maxLength" ->
          "Dài %d ký tự, chỗ này chỉ đủ %s. Hãy viết ngắn lại."
              .formatted(is.asText().codePointCount(0, is.asText().length()), limit);
      case "minimum" -> "Số %s nhỏ quá. Ít nhất là %s.".formatted(is.asText(), limit);
      case "maximum" -> "Số %s lớn quá. Nhiều nhất là %s.".formatted(is.asText(), limit);
      case "minItems" -> "Danh sách có %d dòng. Cần ít nhất %s.".formatted(is.size(), limit);
      case "maxItems" -> "Danh sách có %d dòng. Chỉ được %s.".formatted(is.size(), limit);
      case "uniqueItems" -> "Danh sách có dòng trùng nhau. Hãy xóa bớt một dòng.";
      default -> "Chỗ này chưa đúng mẫu. Hãy so với bản mẫu.";
    };
  }

  /** Also where several types are allowed and it is none of them. */
  private static String notAsDescribed(JsonNode is, JsonNode rule) {
    return "“%s” chưa đúng. Hãy viết %s."
        .formatted(shortened(is), rule.path("description").asText("theo bản mẫu"));
  }

  private static String type(String wanted, JsonNode is) {
    if (is.isNull()) {
      return "Chỗ này đang trống. Hãy viết giá trị sau dấu hai chấm.";
    }
    return switch (wanted) {
      case "string" ->
          is.isContainerNode()
              ? "Chỗ này phải là một dòng chữ, không phải danh sách hay nhóm khóa."
              : "Chỗ này phải là chữ. Hãy đặt “%s” trong ngoặc kép.".formatted(is.asText());
      case "integer" ->
          "Chỗ này phải là số nguyên, không có ngoặc kép. Đang là “%s”.".formatted(shortened(is));
      case "boolean" -> "Chỗ này phải là true hoặc false. Đang là “%s”.".formatted(shortened(is));
      case "array" -> "Chỗ này phải là danh sách. Mỗi dòng bắt đầu bằng dấu gạch “- ”.";
      default ->
          "Chỗ này phải có các khóa thụt vào bên dưới. Đang là “%s”.".formatted(shortened(is));
    };
  }

  private static String notOneOf(JsonNode is, JsonNode allowed) {
    var known = new ArrayList<String>();
    allowed.forEach(a -> known.add(a.asText()));
    return is.isValueNode()
        ? "Không có “%s” ở đây. %s".formatted(is.asText(), Nearest.advice(is.asText(), known))
        : "Chỗ này phải là một từ. " + Nearest.advice("", known);
  }

  private static String shortened(JsonNode node) {
    var text = node.isValueNode() ? node.asText() : node.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
