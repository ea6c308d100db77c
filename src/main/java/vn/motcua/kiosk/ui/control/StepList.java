package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Numbered lines, each with a line of help; the numbers are those in the picture beside them. */
public final class StepList extends VBox {

  /**
   * @param help may be empty
   */
  public record Line(String title, String help) {}

  /** From so many lines on they are written smaller. */
  private static final int MANY = 4;

  public StepList() {
    getStyleClass().add("step-list");
  }

  public void show(List<Line> lines) {
    getChildren().clear();
    getStyleClass().remove("many");
    if (lines.size() >= MANY) {
      getStyleClass().add("many");
    }
    for (int i = 0; i < lines.size(); i++) {
      var number = new Label(String.valueOf(i + 1));
      number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
      number.getStyleClass().add("number");
      var words =
          new VBox(
              new RichText(lines.get(i).title(), "line-title"),
              new RichText(lines.get(i).help(), "line-help"));
      words.getStyleClass().add("line-words");
      HBox.setHgrow(words, Priority.ALWAYS);
      var line = new HBox(number, words);
      line.getStyleClass().add("line");
      if (i == 0) {
        line.getStyleClass().add("first");
      }
      getChildren().add(line);
    }
  }
}
