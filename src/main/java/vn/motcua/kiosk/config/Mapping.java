package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.motcua.kiosk.config.KioskConfig.Camera;
import vn.motcua.kiosk.config.KioskConfig.Contacts;
import vn.motcua.kiosk.config.KioskConfig.Printer;
import vn.motcua.kiosk.config.KioskConfig.Retention;
import vn.motcua.kiosk.config.KioskConfig.Seconds;
import vn.motcua.kiosk.config.KioskConfig.Settings;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Text;

/** Checked files into records: the counter's own, and what they share with the guide's. */
final class Mapping {

  /** A tenth of a poor uplink. */
  private static final int FLEET_KILOBYTES = 50;

  private Mapping() {}

  static Contacts contacts(JsonNode root) {
    return new Contacts(
        string(root, "hotline"),
        string(root, "site"),
        string(root, "guide_address"),
        string(root, "updates"));
  }

  static Settings settings(JsonNode root) {
    var seconds = root.path("seconds");
    return new Settings(
        list(root.path("languages"), n -> new Language(n.asText())),
        root.path("counter_number").asInt(),
        new Seconds(
            seconds.path("question").asInt(),
            seconds.path("guide").asInt(),
            seconds.path("warning").asInt(),
            seconds.path("goodbye").asInt(),
            seconds.path("rest").asInt(),
            seconds.path("desk").asInt()),
        camera(root.path("camera")),
        printer(root.path("printer")),
        retention(root.path("retention")),
        sound(root.path("sound")),
        fleet(root.path("fleet")),
        string(root, "at_rest").equals("slides"),
        OpeningMapping.opening(root.path("hours")),
        night(string(root, "night")));
  }

  private static KioskConfig.Sound sound(JsonNode node) {
    return new KioskConfig.Sound(
        node.path("cues").asBoolean(true), node.path("bell").asBoolean(true));
  }

  private static LocalTime night(String written) {
    return written.isEmpty() ? Settings.NIGHT : OpeningMapping.time(written);
  }

  private static Optional<KioskConfig.Fleet> fleet(JsonNode node) {
    return Optional.of(node.path("url").asText())
        .filter(url -> !url.isEmpty())
        .map(
            url ->
                new KioskConfig.Fleet(
                    url, node.path("kilobytes_per_second").asInt(FLEET_KILOBYTES)));
  }

  private static Retention retention(JsonNode node) {
    return new Retention(
        word(KioskConfig.Keep.class, node.path("keep")),
        node.path("visit_days").asInt(),
        node.path("follow_up_days").asInt(),
        node.path("backup_days").asInt(),
        node.path("roster_days").asInt());
  }

  private static Camera camera(JsonNode node) {
    return new Camera(
        string(node, "driver"),
        numberOrAuto(node.path("focus")),
        numberOrAuto(node.path("exposure")),
        numberOrAuto(node.path("zoom")));
  }

  private static OptionalInt numberOrAuto(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }

  private static Printer printer(JsonNode node) {
    return new Printer(
        string(node, "kind"),
        string(node, "name"),
        string(node, "tray"),
        string(node, "device"),
        node.path("sheets").asInt(),
        node.path("few_sheets").asInt(),
        node.path("paper").asText(Printer.A4),
        node.path("both_languages").asBoolean());
  }

  static Text text(JsonNode node) {
    var in = new HashMap<Language, String>();
    for (var field : node.properties()) {
      in.put(new Language(field.getKey()), field.getValue().asText());
    }
    return new Text(in);
  }

  /** The value, empty where the key is absent. */
  static String string(JsonNode node, String key) {
    return node.path(key).asText();
  }

  static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.asText());
  }

  static <T> List<T> list(JsonNode list, Function<JsonNode, T> element) {
    var result = new ArrayList<T>();
    list.forEach(n -> result.add(element.apply(n)));
    return result;
  }

  static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> value) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(value.apply(node));
  }

  /** {@code app-row} is {@code APP_ROW}. */
  static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
