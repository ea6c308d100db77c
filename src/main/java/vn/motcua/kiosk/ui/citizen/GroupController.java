package vn.motcua.kiosk.ui.citizen;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig.Commune;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Columns;
import vn.motcua.kiosk.ui.control.OptionRow;

/** The groups of the campaign's plan; one touch says to which of them he belongs. */
final class GroupController implements Page<Stage.Grouping> {

  private final Words words;
  private final Consumer<Event> events;
  private final Commune commune;

  @FXML private Columns groups;

  GroupController(Parts parts) {
    words = parts.words();
    events = parts.events();
    commune = parts.config().commune();
  }

  @Override
  public Class<Stage.Grouping> shows() {
    return Stage.Grouping.class;
  }

  @Override
  public void show(Stage.Grouping stage) {
    groups.show(commune.groupsOn(stage.known().today()).stream().map(g -> row(g, stage)).toList());
  }

  private OptionRow row(Campaign.Group group, Stage.Grouping stage) {
    var row = new OptionRow();
    row.getStyleClass().add("purpose-row");
    row.setId("group-" + group.id());
    row.setIcon("user");
    row.setHeading(words.of(group.name()));
    row.setChosen(stage.known().group().filter(group.id()::equals).isPresent());
    row.setMaxHeight(Double.MAX_VALUE);
    row.setOnAction(_ -> events.accept(new Event.Belong(group.id())));
    return row;
  }
}
