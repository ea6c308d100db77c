package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import vn.motcua.kiosk.guide.Due.Reason;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.ui.Words;

/** The tables of the guidance's page. */
final class GuidanceTables {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Words words;
  private final DeskTables tables;

  GuidanceTables(DeskParts parts) {
    words = parts.words();
    tables = parts.tables();
  }

  void items(TableView<GuidanceRow> table) {
    table.setPlaceholder(new Label(words.of("desk.guidance.nothing")));
    tables.put(
        table,
        "guidance",
        List.of(
            Columns.text(
                words.of("desk.guidance.kind"), 190, row -> words.of(kind(row.item().kind()))),
            Columns.text(words.of("desk.guidance.title"), 480, GuidanceRow::title, "strong-cell"),
            Columns.drawn(
                words.of("desk.guidance.state"),
                260,
                row -> state(row.due()),
                GuidanceRow.PRESSING),
            Columns.drawn(
                words.of("desk.guidance.until"),
                210,
                row -> new Label(day(row.item().provenance().effectiveTo())),
                Comparator.comparing(
                    row -> row.item().provenance().effectiveTo().orElse(LocalDate.MAX))),
            Columns.text(
                words.of("desk.guidance.verified"),
                220,
                row ->
                    row.item().provenance().verifiedBy().orElse("–")
                        + row.item()
                            .provenance()
                            .verifiedOn()
                            .map(on -> " · " + DAY.format(on))
                            .orElse(""))));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DAY::format).orElse("–");
  }

  /** Key of what people call it. */
  static String kind(Item.Kind kind) {
    return switch (kind) {
      case QUESTION -> "desk.guidance.kind.question";
      case PATHWAY -> "desk.guidance.kind.pathway";
      case STEP -> "desk.guidance.kind.step";
      case REMEDY -> "desk.guidance.kind.remedy";
      case MESSAGE -> "desk.guidance.kind.message";
      case UTILITY -> "desk.guidance.kind.utility";
    };
  }

  private Node state(Optional<Reason> due) {
    var label =
        new Label(words.of(due.map(GuidanceTables::name).orElse("desk.guidance.state.well")));
    label
        .getStyleClass()
        .add(
            due.map(
                    reason ->
                        switch (reason) {
                          case ENDED -> "tone-bad";
                          case ENDS_SOON, UNVERIFIED -> "tone-attention";
                          case PARTIAL -> "tone-plain";
                        })
                .orElse("tone-good"));
    return label;
  }

  private static String name(Reason reason) {
    return switch (reason) {
      case ENDED -> "desk.guidance.state.ended";
      case ENDS_SOON -> "desk.guidance.state.soon";
      case UNVERIFIED -> "desk.guidance.state.unverified";
      case PARTIAL -> "desk.guidance.state.partial";
    };
  }

  /** Key of what follows from it. */
  static String means(Reason reason) {
    return switch (reason) {
      case ENDED -> "desk.guidance.ended.means";
      case ENDS_SOON -> "desk.guidance.soon.means";
      case UNVERIFIED -> "desk.guidance.unverified.means";
      case PARTIAL -> "desk.guidance.partial.means";
    };
  }

  void problems(TableView<GuidanceProblem> table) {
    table.setPlaceholder(new Label(words.of("desk.guidance.clean")));
    tables.put(
        table,
        "guidance-problems",
        List.of(
            Columns.text(words.of("desk.guidance.place"), 330, GuidanceProblem::place),
            Columns.text(words.of("desk.guidance.key"), 330, GuidanceProblem::key),
            Columns.text(words.of("desk.guidance.sentence"), 900, GuidanceProblem::sentence)));
  }
}
