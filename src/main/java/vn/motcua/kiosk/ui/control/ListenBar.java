package vn.motcua.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.ui.speech.Loudness;

/** Stands above the bottom bar while the page is read aloud: again, stop, and how loud. */
public final class ListenBar extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Button again = button("listen-again", "rotate");
  private final Button stop = button("listen-stop", "volume-off");
  private final Label title = new Label();
  private final List<Button> steps = new ArrayList<>();

  public ListenBar() {
    getStyleClass().add("listen-bar");
    title.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("listen-title");
    var spring = new Region();
    setHgrow(spring, Priority.ALWAYS);
    getChildren().addAll(again, stop, spring, title);
    for (int i = 1; i <= Loudness.values().length; i++) {
      var button = button("volume-" + i, "volume-" + i);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      steps.add(button);
      getChildren().add(button);
    }
    setShown(false);
  }

  private static Button button(String id, String icon) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.getStyleClass().addAll("action", "listen-choice");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  public void setAgain(String words, Runnable action) {
    name(again, words, words);
    again.setOnAction(_ -> action.run());
  }

  public void setStop(String words, Runnable action) {
    name(stop, words, words);
    stop.setOnAction(_ -> action.run());
  }

  /**
   * The three steps.
   *
   * @param words of each step, from the softest
   * @param now the one that holds
   */
  public void setVolume(String what, List<String> words, Loudness now, Consumer<Loudness> chosen) {
    title.setText(what);
    var all = List.of(Loudness.values());
    for (int i = 0; i < steps.size(); i++) {
      var step = all.get(i);
      var button = steps.get(i);
      name(button, words.get(i), what + ": " + words.get(i));
      button.pseudoClassStateChanged(CHOSEN, step == now);
      button.setOnAction(
          _ -> {
            steps.forEach(s -> s.pseudoClassStateChanged(CHOSEN, s.equals(button)));
            chosen.accept(step);
          });
    }
  }

  private static void name(Button button, String words, String spoken) {
    button.setText(words);
    button.setAccessibleText(spoken);
  }

  public void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
