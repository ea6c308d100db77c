package vn.motcua.kiosk.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence that comes and goes by itself; never holds an action. */
public final class Toast extends Label {

  /** Long enough to read fourteen words slowly. */
  static final Duration SHOWN = Duration.seconds(6);

  private final PauseTransition pause = new PauseTransition(SHOWN);
  private final Icon icon = new Icon();

  public Toast() {
    getStyleClass().add("toast");
    setAccessibleRole(AccessibleRole.TEXT);
    setGraphic(icon);
    setMouseTransparent(true);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    pause.setOnFinished(_ -> hide());
    hide();
  }

  public void show(String iconName, String words) {
    icon.setName(iconName);
    setText(words);
    setAccessibleText(words);
    setVisible(true);
    pause.playFromStart();
  }

  public void hide() {
    pause.stop();
    setVisible(false);
    setText("");
  }
}
