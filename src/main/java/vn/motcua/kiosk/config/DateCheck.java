package vn.motcua.kiosk.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the provenance of every item makes sense in time and says who answers for it. */
final class DateCheck {

  private final Tree tree;
  private final LocalDate today;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private DateCheck(Tree tree, LocalDate today) {
    this.tree = tree;
    this.today = today;
  }

  static List<ConfigProblem> check(ConfigFile file, Tree tree, LocalDate today) {
    var check = new DateCheck(tree, today);
    var list = tree.root().path(file.list());
    for (int i = 0; i < list.size(); i++) {
      var item = Tree.child(file.list(), i);
      check.look(list.path(i).path("provenance"), Tree.child(item, "provenance"));
    }
    if (file == ConfigFile.PATHWAYS && !list.isEmpty()) {
      check.lastHolds(list.path(list.size() - 1), Tree.child(file.list(), list.size() - 1));
    }
    return check.problems;
  }

  private void look(JsonNode provenance, String path) {
    var from = date(provenance, "effective_from");
    var to = date(provenance, "effective_to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problem(
          Tree.child(path, "effective_to"),
          "Ngày hết hiệu lực trước ngày có hiệu lực. Hãy xem lại hai ngày.");
    }
    var verifiedOn = date(provenance, "verified_on");
    if (verifiedOn.isPresent() && verifiedOn.get().isAfter(today)) {
      problem(Tree.child(path, "verified_on"), "Ngày xác thực chưa tới. Hãy xem lại năm.");
    }
    if (provenance.path("status").asText().equals("verified")
        && !(provenance.has("verified_by") && provenance.has("verified_on"))) {
      problem(
          Tree.child(path, "status"),
          "Đã ghi verified thì phải ghi ai xác thực (verified_by) và ngày nào (verified_on).");
    }
  }

  /** Without the pathway for everybody, somebody would be led nowhere today. */
  private void lastHolds(JsonNode pathway, String path) {
    var provenance = Tree.child(path, "provenance");
    var to = date(pathway.path("provenance"), "effective_to");
    if (to.isPresent() && to.get().isBefore(today)) {
      problem(
          Tree.child(provenance, "effective_to"),
          "Trường hợp cuối cùng đã hết hiệu lực. Hãy bỏ ngày này đi.");
    }
    var from = date(pathway.path("provenance"), "effective_from");
    if (from.isPresent() && from.get().isAfter(today)) {
      problem(
          Tree.child(provenance, "effective_from"),
          "Trường hợp cuối cùng chưa có hiệu lực. Hãy lùi ngày này lại.");
    }
  }

  private static Optional<LocalDate> date(JsonNode provenance, String key) {
    try {
      return Optional.of(LocalDate.parse(provenance.path(key).asText()));
    } catch (DateTimeParseException _) {
      return Optional.empty(); // absent, or the schema has complained
    }
  }

  private void problem(String path, String sentence) {
    problems.add(tree.problem(path, sentence));
  }
}
