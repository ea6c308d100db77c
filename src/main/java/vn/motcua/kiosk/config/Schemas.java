package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The JSON schemas of the configuration files, and what they find wrong with a file. */
final class Schemas {

  static final String FOLDER = "vn/motcua/kiosk/config/schema/";

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .locale(Locale.ROOT)
          .build();

  /** Every mistake of form in the file. */
  List<ConfigProblem> check(ConfigFile file, Tree tree) {
    return check(file.list(), tree);
  }

  /**
   * @param name of the schema
   */
  List<ConfigProblem> check(String name, Tree tree) {
    var found = schema(name).validate(tree.root());
    var problems = new ArrayList<ConfigProblem>();
    var misspelt = new HashSet<String>();
    for (var message : found) {
      if (message.getType().equals("additionalProperties")) {
        problems.add(unknownKey(tree, message, misspelt));
      }
    }
    for (var message : found) {
      var path = path(message.getInstanceLocation());
      switch (message.getType()) {
        case "additionalProperties" -> {}
        case "required" -> {
          if (!misspelt.contains(Tree.child(path, message.getProperty()))) {
            problems.add(tree.problem(path, SchemaSentences.missing(message.getProperty())));
          }
        }
        default -> problems.add(tree.problem(path, SchemaSentences.of(message, rule(message))));
      }
    }
    return problems;
  }

  private JsonSchema schema(String name) {
    var place = "classpath:" + FOLDER + name + ".schema.json";
    return factory.getSchema(SchemaLocation.of(place), config);
  }

  /** The unknown key; the one that it was meant to be is not reported as missing too. */
  private ConfigProblem unknownKey(Tree tree, ValidationMessage message, Set<String> misspelt) {
    var path = path(message.getInstanceLocation());
    var known = new ArrayList<String>();
    rule(message).path("properties").fieldNames().forEachRemaining(known::add);
    var unknown = message.getProperty();
    var missing = known.stream().filter(k -> !tree.keys().containsKey(Tree.child(path, k)));
    Nearest.of(unknown, missing.toList()).ifPresent(k -> misspelt.add(Tree.child(path, k)));
    return tree.keyProblem(
        Tree.child(path, unknown),
        "Không có khóa “%s”. %s".formatted(unknown, Nearest.advice(unknown, known)));
  }

  /** The part of the schema that the failed keyword stands in. */
  private JsonNode rule(ValidationMessage message) {
    var location = message.getSchemaLocation();
    var node = factory.getSchema(SchemaLocation.of(document(location)), config).getSchemaNode();
    var fragment = location.getFragment();
    for (int i = 0; i < fragment.getNameCount() - 1; i++) {
      node =
          fragment.getElement(i) instanceof Integer index
              ? node.path(index)
              : node.path(fragment.getName(i));
    }
    return node;
  }

  private static String document(SchemaLocation location) {
    return location.getAbsoluteIri().toString();
  }

  private static String path(JsonNodePath location) {
    var path = "";
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? Tree.child(path, index)
              : Tree.child(path, location.getName(i));
    }
    return path;
  }
}
