package vn.motcua.kiosk.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.motcua.kiosk.staff.Pin;

/** A PIN that is chosen: typed twice, by keypad or keyboard, and shown to nobody. */
public final class NewPin extends VBox {

  private final Label firstHead = new Label();
  private final Label againHead = new Label();
  private final PinBoxes first = new PinBoxes();
  private final PinBoxes again = new PinBoxes();

  public NewPin() {
    getStyleClass().add("new-pin");
    List.of(firstHead, againHead).forEach(head -> head.getStyleClass().add("new-pin-head"));
    List.of(first, again).forEach(this::takeWhenFocused);
    getChildren().addAll(firstHead, first, againHead, again);
    take(first);
  }

  private void takeWhenFocused(PinBoxes boxes) {
    boxes.setFocusTraversable(true);
    boxes.setOnMouseClicked(_ -> boxes.requestFocus());
    boxes
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                take(boxes);
              }
            });
  }

  private void take(PinBoxes boxes) {
    first.setActive(boxes.equals(first));
    again.setActive(boxes.equals(again));
  }

  private PinBoxes taking() {
    return again.isActive() ? again : first;
  }

  /** Has its digits typed there. */
  public void typedOn(Keypad keypad) {
    keypad.onDigit(d -> taking().type((char) ('0' + d)));
    keypad.onDelete(() -> taking().delete());
    keypad.onClear(() -> taking().clear());
  }

  /** True if the key was a digit or took one back. */
  public boolean key(KeyEvent event) {
    var text = event.getText();
    if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
      taking().delete();
    } else if (text.length() == 1 && Character.digit(text.charAt(0), 10) >= 0) {
      taking().type(text.charAt(0));
    } else {
      return false;
    }
    return true;
  }

  /** Once it was typed, goes on to the second time; false when that has begun. */
  public boolean goOnToSecondTime() {
    boolean once = first.isActive() && first.typed() >= Pin.SHORTEST && again.typed() == 0;
    if (once) {
      take(again);
      again.requestFocus();
    }
    return once;
  }

  /** What was typed first, of which nothing is left here. */
  public Pin takeFirst() {
    take(first);
    return first.take();
  }

  /** What was typed the second time, likewise. */
  public Pin takeAgain() {
    return again.take();
  }

  /** Nothing was typed. */
  public void clear() {
    first.clear();
    again.clear();
    take(first);
  }

  public String getFirstHead() {
    return firstHead.getText();
  }

  public void setFirstHead(String words) {
    firstHead.setText(words);
    first.setAccessibleText(words);
  }

  public String getAgainHead() {
    return againHead.getText();
  }

  public void setAgainHead(String words) {
    againHead.setText(words);
    again.setAccessibleText(words);
  }
}
