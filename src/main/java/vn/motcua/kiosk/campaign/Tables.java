package vn.motcua.kiosk.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a report as tables. */
final class Tables {

  private static final List<String> FIGURES =
      List.of(
          "Số lượt",
          "Đăng ký",
          "Chờ duyệt",
          "Kích hoạt mức 1",
          "Kích hoạt mức 2",
          "Hẹn mức 2",
          "Gặp vướng");

  /** The one column of shares. */
  static final String SHARE = "Đạt";

  private static final List<String> TARGETS =
      List.of("Người thuộc diện", "Chỉ tiêu", "Đã kích hoạt", SHARE, "Còn thiếu");

  private static final String TOTAL = "Cộng";

  private final String first;
  private final List<Row> rows;
  private final Figures sum;
  private final Optional<Attainment> together;

  /**
   * @param first what the first column is called
   * @param samePeople whether the lines are about the same people again and again, who must not be
   *     added up
   */
  Tables(String first, List<Row> rows, boolean samePeople) {
    this.first = first;
    this.rows = rows;
    var parts = rows.stream().flatMap(row -> row.attainment().stream()).toList();
    this.together =
        parts.isEmpty() || (samePeople && parts.size() > 1)
            ? Optional.empty()
            : Optional.of(Attainment.of(parts));
    this.sum = Results.sum(rows.stream().map(Row::figures).toList());
  }

  Table figures() {
    var lines = new ArrayList<List<Cell>>();
    rows.forEach(row -> lines.add(line(row.label(), figures(row.figures()))));
    lines.add(line(TOTAL, figures(sum)));
    return new Table(Table.Shape.FIGURES, columns(FIGURES), lines, true);
  }

  /** Of the lines that have a target, if any. */
  Optional<Table> targets() {
    var lines = new ArrayList<List<Cell>>();
    rows.forEach(row -> row.attainment().ifPresent(a -> lines.add(line(row.label(), targets(a)))));
    together.ifPresent(a -> lines.add(line(TOTAL, targets(a))));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(Table.Shape.TARGETS, columns(TARGETS), lines, together.isPresent()));
  }

  /** Of all lines that have a target together, where they can be added up. */
  Optional<Attainment> together() {
    return together;
  }

  /** Both side by side; the second half is left out where there are no targets. */
  Table whole() {
    boolean both = rows.stream().anyMatch(row -> row.attainment().isPresent());
    var lines = new ArrayList<List<Cell>>();
    rows.forEach(row -> lines.add(whole(row.label(), row.figures(), row.attainment(), both)));
    lines.add(whole(TOTAL, sum, together, both));
    var columns =
        Stream.concat(FIGURES.stream(), both ? TARGETS.stream() : Stream.empty()).toList();
    return new Table(Table.Shape.WHOLE, columns(columns), lines, true);
  }

  private static List<Cell> whole(
      String label, Figures figures, Optional<Attainment> attainment, boolean both) {
    var cells = new ArrayList<>(line(label, figures(figures)));
    if (both) {
      cells.addAll(
          attainment
              .map(Tables::targets)
              .orElseGet(() -> TARGETS.stream().<Cell>map(_ -> new Cell.Nothing()).toList()));
    }
    return cells;
  }

  private List<String> columns(List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private static List<Cell> line(String label, List<Cell> others) {
    return Stream.concat(Stream.of(new Cell.Words(label)), others.stream()).toList();
  }

  private static List<Cell> figures(Figures f) {
    return Stream.of(
            f.visits(),
            f.registered(),
            f.waiting(),
            f.level1(),
            f.level2(),
            f.referred(),
            f.troubled())
        .<Cell>map(Cell.Whole::new)
        .toList();
  }

  private static List<Cell> targets(Attainment a) {
    return List.of(
        new Cell.Whole(a.population()),
        new Cell.Whole(a.needed()),
        new Cell.Whole(a.active()),
        new Cell.Share(a.permille()),
        new Cell.Whole(a.missing()));
  }
}
