package vn.motcua.kiosk.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The three things a card needs to be read: seen, near enough, clear enough. */
public final class GateChips extends HBox {

  /** How far a gate is. */
  public enum State {
    OPEN("check"),
    WORKING(""),
    SHUT("");

    private final String icon;

    State(String icon) {
      this.icon = icon;
    }
  }

  public GateChips() {
    getStyleClass().add("gate-chips");
  }

  /** Puts a gate at the end of the row. */
  public void add(String words, String icon, State state) {
    var chip = new Label(words, new Icon(state.icon.isEmpty() ? icon : state.icon));
    chip.getStyleClass().addAll("gate", "gate-" + state.name().toLowerCase(java.util.Locale.ROOT));
    chip.setMinWidth(USE_PREF_SIZE);
    getChildren().add(chip);
  }

  public void clear() {
    getChildren().clear();
  }
}
