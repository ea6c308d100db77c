package vn.motcua.kiosk.ui.desk;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.motcua.kiosk.ui.control.Icon;

/**
 * A button that asks once more, in its own place and for a short while only: nothing else waits for
 * the answer.
 */
public final class SureButton extends VBox {

  /** Long enough to read the question. */
  static final Duration ASKED = Duration.seconds(15);

  private final Button first = new Button();
  private final Label question = new Label();
  private final Button yes = new Button();
  private final Button no = new Button();
  private final VBox asking = new VBox(question, new HBox(no, yes));
  private final PauseTransition patience = new PauseTransition(ASKED);
  private Runnable act = () -> {};

  public SureButton() {
    getStyleClass().add("sure-button");
    first.getStyleClass().addAll("desk-action", "desk-secondary");
    first.setMaxWidth(Double.MAX_VALUE);
    yes.getStyleClass().addAll("desk-action", "desk-danger");
    no.getStyleClass().addAll("desk-action", "desk-secondary");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    asking.getStyleClass().add("sure-asking");
    getChildren().setAll(first);
    first.setOnAction(_ -> ask());
    no.setOnAction(_ -> leave());
    yes.setOnAction(
        _ -> {
          leave();
          act.run();
        });
    patience.setOnFinished(_ -> leave());
  }

  /**
   * @param sure done once it was confirmed
   */
  void onSure(Runnable sure) {
    act = sure;
  }

  private void ask() {
    getChildren().setAll(asking);
    patience.playFromStart();
    no.requestFocus();
  }

  private void leave() {
    patience.stop();
    getChildren().setAll(first);
  }

  public String getLabel() {
    return first.getText();
  }

  public void setLabel(String words) {
    first.setText(words);
  }

  public String getQuestion() {
    return question.getText();
  }

  public void setQuestion(String words) {
    question.setText(words);
  }

  public String getYes() {
    return yes.getText();
  }

  public void setYes(String words) {
    yes.setText(words);
  }

  public String getNo() {
    return no.getText();
  }

  public void setNo(String words) {
    no.setText(words);
  }

  public String getName() {
    return first.getId();
  }

  /** Id of the button; that of the one which confirms has {@code -yes} behind it. */
  public void setName(String name) {
    first.setId(name);
    yes.setId(name + "-yes");
    no.setId(name + "-no");
  }

  public String getIcon() {
    return first.getGraphic() instanceof Icon icon ? icon.getName() : "";
  }

  public void setIcon(String icon) {
    first.setGraphic(new Icon(icon));
  }
}
