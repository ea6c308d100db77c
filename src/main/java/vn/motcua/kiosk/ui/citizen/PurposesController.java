package vn.motcua.kiosk.ui.citizen;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.OptionRow;

/** What the account is good for, by level; a touch leads to what is needed for it. */
final class PurposesController implements Page<Stage.Purposes> {

  private static final int COLUMNS = 3;
  private static final int ROWS = Stage.Purposes.PER_LEVEL / COLUMNS;

  private final Words words;
  private final Consumer<Event> events;

  @FXML private GridPane level1;
  @FXML private GridPane level2;
  @FXML private Button more;

  PurposesController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Purposes> shows() {
    return Stage.Purposes.class;
  }

  @FXML
  void initialize() {
    for (var grid : List.of(level1, level2)) {
      for (int i = 0; i < COLUMNS; i++) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / COLUMNS);
        column.setFillWidth(true);
        grid.getColumnConstraints().add(column);
      }
      for (int i = 0; i < ROWS; i++) {
        var row = new RowConstraints();
        row.setPercentHeight(100.0 / ROWS);
        row.setVgrow(Priority.ALWAYS);
        row.setValignment(VPos.CENTER);
        grid.getRowConstraints().add(row);
      }
    }
  }

  @Override
  public void show(Stage.Purposes stage) {
    fill(level1, stage.of(1));
    fill(level2, stage.of(2));
    more.setVisible(stage.sheets() > 1);
    more.setManaged(stage.sheets() > 1);
  }

  private void fill(GridPane grid, List<Utility> utilities) {
    grid.getChildren().clear();
    for (var utility : utilities) {
      int place = grid.getChildren().size();
      grid.add(row(utility), place % COLUMNS, place / COLUMNS);
    }
  }

  private OptionRow row(Utility utility) {
    var row = new OptionRow();
    row.getStyleClass().add("purpose-row");
    row.setId("purpose-" + utility.id());
    row.setIcon(utility.icon());
    row.setHeading(words.of(utility.title()));
    row.setMaxHeight(Double.MAX_VALUE);
    row.setOnAction(_ -> events.accept(new Event.Wish(utility.id())));
    return row;
  }

  @FXML
  void more() {
    events.accept(new Event.More());
  }
}
