package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.Icon;

/**
 * The last change, to be taken back. It takes its room for a while only; what can be taken back can
 * be so by the keyboard until something else is, or the desk is locked.
 */
final class UndoBar extends HBox {

  /** Seconds in which somebody notices that it was the wrong row. */
  static final int SHOWN = 10;

  private final Words texts;
  private final Consumer<String> said;
  private final Label words = new Label();
  private Optional<Runnable> undo = Optional.empty();
  private int seconds;

  /**
   * @param said takes what was taken back
   */
  UndoBar(Words texts, Consumer<String> said) {
    this.texts = texts;
    this.said = said;
    var button = new Button(texts.of("desk.undo"), new Icon("rotate"));
    button.setId("undo");
    button.getStyleClass().addAll("desk-action", "desk-secondary", "row-action");
    button.setOnAction(_ -> undo());
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getStyleClass().add("undo-bar");
    getChildren().addAll(words, spring, button);
    show(false);
  }

  void offer(String sentence, Runnable back) {
    undo = Optional.of(back);
    words.setText(sentence);
    seconds = 0;
    show(true);
  }

  /** A second has passed. */
  void second() {
    seconds++;
    if (seconds >= SHOWN) {
      show(false);
    }
  }

  boolean canUndo() {
    return undo.isPresent();
  }

  void undo() {
    var back = undo;
    var sentence = texts.of("desk.undone", words.getText());
    forget();
    back.ifPresent(
        act -> {
          act.run();
          said.accept(sentence);
        });
  }

  void forget() {
    undo = Optional.empty();
    words.setText("");
    show(false);
  }

  private void show(boolean is) {
    setVisible(is);
    setManaged(is);
  }
}
