package vn.motcua.kiosk.ui.desk;

import java.util.HashSet;
import java.util.List;

/**
 * How a table was laid out by those who work with it. A column is known by its head, so that an
 * edition of the kiosk with other columns finds out those that are still there.
 *
 * @param columns all of them, from the left
 * @param order by which the rows are sorted, what matters most first; may be empty
 */
public record TableLayout(List<Width> columns, List<Order> order) {

  /**
   * @param share of the table's width, more than 0, at most 1
   */
  public record Width(String head, double share) {
    public Width {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("a share of the width is more than 0, at most 1");
      }
    }
  }

  public record Order(String head, boolean falling) {}

  public TableLayout {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
  }

  List<String> heads() {
    return columns.stream().map(Width::head).toList();
  }

  /** Whether it can be laid over a table with these columns: the same, in whatever sequence. */
  boolean fits(List<String> heads) {
    return heads.size() == columns.size()
        && new HashSet<>(heads).equals(new HashSet<>(heads()))
        && heads.containsAll(order.stream().map(Order::head).toList());
  }
}
