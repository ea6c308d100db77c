package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Columns;
import vn.motcua.kiosk.ui.control.OptionRow;

/** What the account is good for, by level; a touch leads to what is needed for it. */
final class PurposesController implements Page<Stage.Purposes> {

  private final Words words;
  private final Consumer<Event> events;

  @FXML private Columns level1;
  @FXML private Columns level2;
  @FXML private Button more;

  PurposesController(Parts parts) {
    words = parts.words();
    events = parts.events();
  }

  @Override
  public Class<Stage.Purposes> shows() {
    return Stage.Purposes.class;
  }

  @Override
  public void show(Stage.Purposes stage) {
    level1.show(stage.of(1).stream().map(this::row).toList());
    level2.show(stage.of(2).stream().map(this::row).toList());
    more.setVisible(stage.sheets() > 1);
    more.setManaged(stage.sheets() > 1);
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
