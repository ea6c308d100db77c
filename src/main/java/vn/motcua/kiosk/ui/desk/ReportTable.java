package vn.motcua.kiosk.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.campaign.Alphabetical;
import vn.motcua.kiosk.campaign.Cell;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Table;

/** A report's table on the screen, to be sorted by each column; the total stays at the foot. */
public final class ReportTable extends TableView<List<Cell>> {

  /** A column of words, when one of numbers is 1. */
  private static final double WORDS = 1.6;

  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  public ReportTable() {
    getStyleClass().addAll("visits", "report-table");
  }

  /** What is not known comes before what is. */
  private static double number(Cell cell) {
    return switch (cell) {
      case Cell.Whole(int value) -> value;
      case Cell.Share(int permille) -> permille;
      case Cell.Words _ -> 0;
      case Cell.Nothing() -> -1;
    };
  }

  private static String words(Cell cell) {
    return cell instanceof Cell.Words(var text) ? text : "";
  }

  /** Days, weeks and hamlets in the order of the report; people by the alphabet. */
  private static Comparator<Cell> order(Table table, int column) {
    if (column > 0 || table.shape() == Table.Shape.CASES) {
      return Comparator.comparingDouble(ReportTable::number)
          .thenComparing(ReportTable::words, Alphabetical.order());
    }
    var own = table.lines().stream().map(List::getFirst).toList();
    return Comparator.comparingInt(own::indexOf);
  }

  /**
   * @param name by which its columns are remembered
   */
  void show(Table table, DeskTables tables, String name) {
    var columns = table.columns();
    tables.put(
        this,
        name,
        IntStream.range(0, columns.size())
            .mapToObj(i -> column(columns.get(i), i, table))
            .toList());
    getItems().setAll(table.lines());
    var total = table.total() ? Optional.of(table.lines().getLast()) : Optional.<List<Cell>>empty();
    setRowFactory(_ -> new Line(total));
    setSortPolicy(shown -> sort(shown.getItems(), shown.getComparator(), table.lines(), total));
    sort();
  }

  private static boolean sort(
      List<List<Cell>> shown,
      @Nullable Comparator<List<Cell>> order,
      List<List<Cell>> lines,
      Optional<List<Cell>> total) {
    var sorted = order == null ? lines : lines.stream().sorted(order).toList();
    var totalLast = Comparator.comparing((List<Cell> line) -> isTotal(line, total));
    shown.clear();
    shown.addAll(sorted.stream().sorted(totalLast).toList());
    return true;
  }

  /** That line itself: another may say the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isTotal(@Nullable List<Cell> line, Optional<List<Cell>> total) {
    return total.filter(t -> t == line).isPresent();
  }

  /** The total stands out. */
  private static final class Line extends TableRow<List<Cell>> {
    private final Optional<List<Cell>> total;

    Line(Optional<List<Cell>> total) {
      this.total = total;
    }

    @Override
    protected void updateItem(List<Cell> line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(TOTAL, !empty && isTotal(line, total));
    }
  }

  private static TableColumn<List<Cell>, Cell> column(String title, int number, Table table) {
    boolean words = table.lines().stream().anyMatch(line -> line.get(number) instanceof Cell.Words);
    var column = new TableColumn<List<Cell>, Cell>(title);
    column.setPrefWidth(words ? WORDS : 1);
    column.setComparator(order(table, number));
    column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue().get(number)));
    column.setCellFactory(_ -> new Value());
    column.getStyleClass().add(number == 0 ? "strong-cell" : words ? "word-cell" : "number-cell");
    return column;
  }

  private static final class Value extends TableCell<List<Cell>, Cell> {
    @Override
    protected void updateItem(Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      setText(empty || cell == null ? "" : Numbers.of(cell));
    }
  }
}
