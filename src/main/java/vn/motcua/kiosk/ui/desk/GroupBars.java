package vn.motcua.kiosk.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.campaign.Numbers;
import vn.motcua.kiosk.campaign.Row;
import vn.motcua.kiosk.ui.Words;

/** The groups of the plan against their targets, in the order of the plan. */
public final class GroupBars extends VBox {

  public GroupBars() {
    getStyleClass().add("group-bars");
  }

  void show(List<Row> rows, Words words) {
    getChildren().setAll(rows.stream().map(row -> group(row, words)).toList());
  }

  private static Node group(Row row, Words words) {
    var name = new Label(row.label());
    name.getStyleClass().add("group-name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var share = new Label();
    share.getStyleClass().add("bar-share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    var goal = new Label();
    goal.getStyleClass().add("group-goal");
    goal.setMinWidth(Region.USE_PREF_SIZE);
    var title = new HBox(name, goal, share);
    title.getStyleClass().add("group-line");
    var lines = new VBox(title);
    lines.getStyleClass().add("group");
    row.attainment()
        .ifPresentOrElse(
            of -> {
              share.setText(Numbers.share(of.permille()));
              goal.setText(
                  words.of(
                      "desk.campaign.of-needed", Numbers.of(of.active()), Numbers.of(of.needed())));
              lines.getChildren().add(new TargetBar(of, row.figures().activated()));
            },
            () ->
                share.setText(
                    words.of("desk.campaign.visits", Numbers.of(row.figures().visits()))));
    return lines;
  }
}
