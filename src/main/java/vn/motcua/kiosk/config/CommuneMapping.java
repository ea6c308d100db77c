package vn.motcua.kiosk.config;

import static vn.motcua.kiosk.config.Mapping.date;
import static vn.motcua.kiosk.config.Mapping.list;
import static vn.motcua.kiosk.config.Mapping.optional;
import static vn.motcua.kiosk.config.Mapping.string;
import static vn.motcua.kiosk.config.Mapping.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.config.KioskConfig.Police;

/** The checked {@code commune.yaml} into records. */
final class CommuneMapping {

  private CommuneMapping() {}

  static Commune commune(JsonNode root) {
    return new Commune(
        string(root, "kind"),
        string(root, "name"),
        string(root, "province"),
        string(root, "office"),
        string(root, "clerk"),
        police(root.path("police")),
        list(root.path("hamlets"), n -> string(n, "name")),
        list(root.path("campaigns"), CommuneMapping::campaign),
        optional(root.path("report"), CommuneMapping::report).orElse(ReportForm.USUAL));
  }

  private static ReportForm report(JsonNode n) {
    return new ReportForm(
        string(n, "symbol"),
        list(n.path("to"), JsonNode::asText),
        string(n, "by_order"),
        string(n, "role"),
        string(n, "signer"));
  }

  private static Police police(JsonNode n) {
    return new Police(
        text(n.path("name")),
        text(n.path("place")),
        OpeningMapping.opening(n.path("hours")),
        list(n.path("bring"), CommuneMapping::thing),
        optional(n.path("map"), CommuneMapping::map));
  }

  private static Police.Thing thing(JsonNode n) {
    return new Police.Thing(
        text(n.path("what")), optional(n.path("note"), Mapping::text), string(n, "icon"));
  }

  private static Campaign campaign(JsonNode n) {
    return new Campaign(
        text(n.path("name")),
        date(n.path("from")),
        date(n.path("to")),
        OpeningMapping.span(n.path("hours")),
        optional(n.path("contact"), Mapping::text),
        list(n.path("stops"), CommuneMapping::stop),
        list(n.path("hamlets"), h -> new Campaign.HamletTarget(string(h, "name"), target(h))),
        list(
            n.path("groups"),
            g -> new Campaign.Group(string(g, "id"), text(g.path("name")), target(g))));
  }

  private static Target target(JsonNode n) {
    return new Target(
        n.path("population").asInt(),
        n.path("target").asInt(),
        n.path("above").asBoolean(),
        n.path("already").asInt());
  }

  private static Campaign.Stop stop(JsonNode n) {
    return new Campaign.Stop(
        date(n.path("from")),
        date(n.path("to")),
        list(n.path("hamlets"), JsonNode::asText),
        text(n.path("place")));
  }

  private static SketchMap map(JsonNode n) {
    return new SketchMap(
        list(n.path("streets"), CommuneMapping::points),
        list(
            n.path("places"),
            p ->
                new SketchMap.Place(
                    text(p.path("name")), point(p.path("at")), p.path("goal").asBoolean())),
        points(n.path("route")));
  }

  private static List<SketchMap.Point> points(JsonNode n) {
    return list(n, CommuneMapping::point);
  }

  private static SketchMap.Point point(JsonNode n) {
    return new SketchMap.Point(n.path(0).asInt(), n.path(1).asInt());
  }
}
