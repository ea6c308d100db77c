package vn.motcua.kiosk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.ui.citizen.Fx;

/** What stands in the cells of a table whose rows change with every key. */
@ExtendWith(Fx.class)
class ColumnsTest {

  private static final int MORE_THAN_FIT = 50;

  private final List<Label> made = new ArrayList<>();

  private List<String> shown() {
    return made.stream().filter(Node::isVisible).map(Label::getText).sorted().toList();
  }

  private Label label() {
    var label = new Label();
    made.add(label);
    return label;
  }

  private static void show(TableView<String> table, List<String> rows) {
    table.getItems().setAll(rows);
    table.applyCss();
    table.layout();
  }

  @Test
  void otherRowsAreShownInWhatWasDrawnBeforeAndTheRestIsHidden() {
    Fx.on(
        () -> {
          var table = new TableView<String>();
          table.setFixedCellSize(40);
          table
              .getColumns()
              .add(
                  Columns.redrawn(
                      "Chữ", 100, this::label, Label::setText, Comparator.naturalOrder()));
          var _ = new Scene(table, 400, 400);
          show(table, Collections.nCopies(MORE_THAN_FIT, "a"));
          var before = List.copyOf(made);
          assertThat(before).isNotEmpty();
          show(table, List.of("d", "e"));
          assertThat(shown()).containsExactly("d", "e");
          show(table, List.of("f", "g", "h"));
          assertThat(shown()).containsExactly("f", "g", "h");
          assertThat(made).isEqualTo(before);
          return table;
        });
  }
}
