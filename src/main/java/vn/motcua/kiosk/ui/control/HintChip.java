package vn.motcua.kiosk.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * What to do with the card, in at most four words. A hint stays for a while, so that it can be read
 * and does not flicker; of those that come meanwhile the newest is shown.
 */
public final class HintChip extends Label {

  /** Shortest time that a hint is to be seen: two words are read in less. */
  static final Duration SHORTEST = Duration.millis(900);

  private final Icon icon = new Icon();
  private final PauseTransition pause = new PauseTransition(SHORTEST);
  private String waitingIcon = "";
  private String waitingWords = "";

  public HintChip() {
    getStyleClass().add("hint-chip");
    setAccessibleRole(AccessibleRole.TEXT);
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    pause.setOnFinished(_ -> next());
  }

  /** Shows a hint now, or as soon as the one before has been seen. */
  public void show(String iconName, String words) {
    if (words.equals(getText())) {
      waitingWords = "";
      return;
    }
    waitingIcon = iconName;
    waitingWords = words;
    if (pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
      next();
    }
  }

  private void next() {
    if (!waitingWords.isEmpty()) {
      icon.setName(waitingIcon);
      setText(waitingWords);
      setAccessibleText(waitingWords);
      waitingWords = "";
      pause.playFromStart();
    }
  }
}
