package vn.motcua.kiosk.ui.control;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/** Large keys for digits, one at the top as on a telephone. */
public final class Keypad extends GridPane {

  private final Button clear = key("", "clear");
  private final Button delete = key("", "delete");
  private IntConsumer onDigit = _ -> {};

  public Keypad() {
    getStyleClass().add("keypad");
    for (int digit = 1; digit <= 9; digit++) {
      add(digitKey(digit), (digit - 1) % 3, (digit - 1) / 3);
    }
    clear.getStyleClass().add("word-key");
    delete.getStyleClass().add("word-key");
    delete.setGraphic(new Icon("delete"));
    add(clear, 0, 3);
    add(digitKey(0), 1, 3);
    add(delete, 2, 3);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveEnterToThePage);
  }

  /**
   * Whoever presses Enter has finished typing. The key that has the focus, as the first one has on
   * a new page and any other after a touch, would add its digit; the space bar is there for that.
   */
  private void leaveEnterToThePage(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      getParent().fireEvent(event);
    }
  }

  private Button digitKey(int digit) {
    var key = key(String.valueOf(digit), "key-" + digit);
    key.setAccessibleText(String.valueOf(digit));
    key.setOnAction(_ -> onDigit.accept(digit));
    return key;
  }

  private static Button key(String words, String id) {
    var key = new Button(words);
    key.setId(id);
    key.getStyleClass().addAll("action", "key");
    return key;
  }

  public void onDigit(IntConsumer action) {
    onDigit = action;
  }

  public void onClear(Runnable action) {
    clear.setOnAction(_ -> action.run());
  }

  public void onDelete(Runnable action) {
    delete.setOnAction(_ -> action.run());
  }

  public String getClearWords() {
    return clear.getText();
  }

  public void setClearWords(String words) {
    clear.setText(words);
    clear.setAccessibleText(words);
  }

  public String getDeleteWords() {
    return delete.getText();
  }

  public void setDeleteWords(String words) {
    delete.setText(words);
    delete.setAccessibleText(words);
  }

  /** The keys in reading order. */
  public java.util.List<Node> keys() {
    return java.util.List.copyOf(getChildren());
  }
}
