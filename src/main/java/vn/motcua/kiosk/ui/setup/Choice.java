package vn.motcua.kiosk.ui.setup;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** One of several, of which always one is chosen once somebody has chosen. */
final class Choice {

  private Choice() {}

  static ToggleButton of(
      String id, String words, ToggleGroup group, boolean chosen, Runnable choose) {
    var button = new ToggleButton(words);
    button.setId(id);
    button.getStyleClass().addAll("desk-action", "desk-secondary", "choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setToggleGroup(group);
    button.setSelected(chosen);
    button.setOnAction(
        _ -> {
          group.selectToggle(button);
          choose.run();
        });
    return button;
  }
}
